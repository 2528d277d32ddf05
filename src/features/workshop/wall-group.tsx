import type { Group, Note } from '../../domain/workshop.ts'
import { late } from '../../messages/late.ts'
import { HeldLine } from './held-line.tsx'
import { type NoteDeeds, NoteList } from './note-list.tsx'

/** Notes that belong together, under the name of the skill that they speak of. */
export function WallGroup({
  workshop,
  group: { id, name },
  shownName,
  notes,
  chosen,
  deeds,
  isOver,
  onName,
  onDissolve,
}: {
  readonly workshop: string
  readonly group: Group
  /** Its name, or what stands for it. */
  readonly shownName: string
  readonly notes: readonly Note[]
  readonly chosen: ReadonlySet<string>
  readonly deeds: NoteDeeds
  /** Whether what is being dragged is over it. */
  readonly isOver: boolean
  readonly onName: (name: string) => void
  readonly onDissolve: () => void
}) {
  const words = late().workshop.wall
  return (
    <li className={isOver ? 'wall-group is-over' : 'wall-group'} data-drop={`group:${id}`}>
      <section aria-label={shownName}>
        <header>
          <HeldLine
            form={`workshop/${workshop}/group/${id}`}
            label={words.groupName}
            placeholder={words.groupNameHint}
            value={name}
            onKeep={onName}
          />
          <span className="hint">{words.count({ count: notes.length })}</span>
          <button
            type="button"
            className="text-button"
            aria-label={words.dissolveOf({ group: shownName })}
            onClick={onDissolve}
          >
            {words.dissolve}
          </button>
        </header>
        {notes.length > 0 && (
          <NoteList
            label={words.notesIn({ group: shownName })}
            notes={notes}
            chosen={chosen}
            deeds={deeds}
          />
        )}
      </section>
    </li>
  )
}
