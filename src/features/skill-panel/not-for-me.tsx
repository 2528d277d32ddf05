import { skillKey } from '../../domain/rating.ts'
import { late } from '../../messages/late.ts'
import { useActions, useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { avoidedOf } from '../../store/selectors.ts'

/** Marks a skill as not for the person; seed paths then go around it where they can. */
export function NotForMe({ tree, skill }: { readonly tree: string; readonly skill: string }) {
  const isAvoided = useGrove((state) => avoidedOf(state).has(skillKey(tree, skill)))
  const isFrozen = useIsFrozen()
  const { avoid } = useActions()
  return (
    <label className="not-for-me">
      <input
        type="checkbox"
        checked={isAvoided}
        disabled={isFrozen}
        onChange={(event) => {
          avoid(tree, skill, event.target.checked)
        }}
      />
      <strong>{late().panel.notForMe}</strong>
      <span>{late().panel.notForMeHint}</span>
    </label>
  )
}
