import { useMemo } from 'react'
import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { markedBehaviours } from '../../domain/mark.ts'
import type { Behaviour, Overarching } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { useActions, useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { treesOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { TextList } from './text-list.tsx'

/** The ways in which the overarching skill shows, each to be marked or not. */
export function BehaviourMarks({ skill }: { readonly skill: Overarching }) {
  const marks = useGrove((state) => state.records.marks)
  const shown = useMemo(() => markedBehaviours(marks, skill.home, skill.id), [marks, skill])
  const isFrozen = useIsFrozen()
  const { markBehaviour } = useActions()
  const language = useLanguageOf(skill.home)
  return (
    <fieldset className="panel-section behaviours">
      <legend>{late().panel.behaviours}</legend>
      <p className="hint">{late().panel.behavioursHint}</p>
      {skill.behaviours.map((behaviour) => (
        <div key={behaviour.id} className="behaviour">
          <label>
            <input
              type="checkbox"
              checked={shown.has(behaviour.id)}
              disabled={isFrozen}
              onChange={(event) => {
                markBehaviour(skill.home, skill.id, behaviour.id, event.target.checked)
              }}
            />
            <strong {...language}>{behaviour.name}</strong>
            <span {...language}>{behaviour.description}</span>
          </label>
          <BehaviourWords behaviour={behaviour} home={skill.home} />
        </div>
      ))}
    </fieldset>
  )
}

/** How one behaviour shows, where in the tree, and how to practise it. */
function BehaviourWords({
  behaviour: { name, guidance, showsIn },
  home,
}: {
  readonly behaviour: Behaviour
  readonly home: string
}) {
  const language = useLanguageOf(home)
  if (!guidance) return <ShownIn tree={home} ids={showsIn} />
  return (
    <details>
      <summary aria-label={late().panel.more({ behaviour: name })}>
        {late().panel.moreShort}
      </summary>
      <TextList marks={language} texts={guidance.signs} />
      <p {...language}>{guidance.inTheTree}</p>
      <ShownIn tree={home} ids={showsIn} />
      <h4>{late().panel.practise}</h4>
      <TextList marks={language} texts={[guidance.practise]} />
    </details>
  )
}

/** The skills of the tree in which a behaviour shows. */
function ShownIn({ tree, ids }: { readonly tree: string; readonly ids: readonly string[] }) {
  const skills = useGrove((state) => treesOf(state).get(tree))?.skills ?? []
  const language = useLanguageOf(tree)
  const shown = skills.filter(({ id }) => ids.includes(id))
  if (shown.length === 0) return null
  return (
    <ul className="shown-in" aria-label={late().panel.showsIn}>
      {shown.map(({ id, name }) => (
        <li key={id}>
          <Link href={treeAddress(tree, id)} {...language}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
