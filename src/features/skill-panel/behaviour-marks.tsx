import { useMemo } from 'react'
import { markedBehaviours } from '../../domain/mark.ts'
import type { Overarching } from '../../domain/tree.ts'
import { listOf, t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { treesOf } from '../../store/selectors.ts'

/** The ways in which the overarching skill shows, each to be marked or not. */
export function BehaviourMarks({ skill }: { readonly skill: Overarching }) {
  const marks = useGrove((state) => state.records.marks)
  const shown = useMemo(() => markedBehaviours(marks, skill.home, skill.id), [marks, skill])
  const { markBehaviour } = useActions()
  const home = useGrove((state) => treesOf(state).get(skill.home))
  const shownIn = (ids: readonly string[]) => {
    const names = home?.skills.filter(({ id }) => ids.includes(id)).map(({ name }) => name) ?? []
    return names.length === 0 ? '' : t.panel.showsIn(listOf(names))
  }
  return (
    <fieldset className="panel-section behaviours">
      <legend>{t.panel.behaviours}</legend>
      <p className="hint">{t.panel.behavioursHint}</p>
      {skill.behaviours.map(({ id, name, description, showsIn }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={shown.has(id)}
            onChange={(event) => {
              markBehaviour(skill.home, skill.id, id, event.target.checked)
            }}
          />
          <strong>{name}</strong>
          <span>
            {description} {shownIn(showsIn)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
