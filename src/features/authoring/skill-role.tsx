import { late } from '../../messages/late.ts'
import { useEditor } from './editor-context.tsx'

/** Makes a skill the one that lies over the whole tree, or an ordinary one again. */
export function SkillRole({
  skillId,
  isOverarching,
}: {
  readonly skillId: string
  readonly isOverarching: boolean
}) {
  const { tree, change } = useEditor()
  const words = late().editor.skill
  const before = tree.overarching
  const [name, hint] = isOverarching
    ? [words.ordinary, words.ordinaryHint]
    : [
        words.overarching,
        [words.overarchingHint, ...(before ? [words.replaces({ skill: before.name })] : [])].join(
          ' ',
        ),
      ]
  return (
    <div className="panel-section">
      <button
        type="button"
        className="button"
        aria-description={hint}
        onClick={() => {
          change([{ kind: 'overarching', skill: isOverarching ? null : skillId }], hint)
        }}
      >
        {name}
      </button>
      <p className="hint">{hint}</p>
    </div>
  )
}
