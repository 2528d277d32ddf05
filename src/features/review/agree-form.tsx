import { useId, useState } from 'react'
import { LEVELS, type LevelOrNone } from '../../domain/level.ts'
import type { Overarching, Skill } from '../../domain/tree.ts'
import type { Agreement } from '../../domain/view.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { agreedWords } from './agreed-words.ts'

/** Records the level that both sides settle on, and says which they did. */
export function AgreeForm({
  tree,
  skill,
  lead,
  agreed,
}: {
  /** Id of the tree that the skill is rated in. */
  readonly tree: string
  readonly skill: Skill | Overarching
  readonly lead: string
  readonly agreed: Agreement | undefined
}) {
  const { agree } = useActions()
  const isFrozen = useGrove((state) => state.isFrozen === true)
  const settled = agreed?.level ?? null
  const [level, setLevel] = useState<LevelOrNone>(settled)
  const group = useId()
  const words = late().review.talk
  const isNew = level !== null && level !== settled
  return (
    <div className="agree">
      {!isFrozen && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (isNew) agree(tree, skill.id, level, lead)
          }}
        >
          <fieldset role="radiogroup">
            <legend>{words.agreeOn}</legend>
            <div className="choices">
              {[...LEVELS, null].map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name={group}
                    checked={level === each}
                    onChange={() => {
                      setLevel(each)
                    }}
                  />
                  {each === null ? words.open : t.level[each]}
                </label>
              ))}
            </div>
          </fieldset>
          <button
            type="submit"
            className="button"
            aria-label={words.recordOf({ skill: skill.name })}
            aria-disabled={!isNew}
          >
            {words.record}
          </button>
        </form>
      )}
      <p aria-live="polite" className="agreed">
        {agreed && agreedWords(agreed, lead)}
      </p>
    </div>
  )
}
