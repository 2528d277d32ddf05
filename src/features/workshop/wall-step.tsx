import type { Workshop } from '../../domain/workshop.ts'
import { late } from '../../messages/late.ts'
import { useDrag } from '../../ui/use-drag.ts'
import type { Dragged } from '../../ui/watch-drags.ts'
import { groupName } from './group-names.ts'
import { MoveDialog } from './move-dialog.tsx'
import { NoteList } from './note-list.tsx'
import { RewordDialog } from './reword-dialog.tsx'
import { useSaid } from './said.tsx'
import { useWall } from './use-wall.ts'
import { WallGroup } from './wall-group.tsx'
import { WallTools } from './wall-tools.tsx'
import './wall.css'

/** All notes as on a wall, to be put together by dragging, or by choosing and moving. */
export function WallStep({ workshop }: { readonly workshop: Workshop }) {
  const { id, notes, groups } = workshop
  const [said, say] = useSaid()
  const wall = useWall(workshop, say)
  const [root, dragged] = useDrag<HTMLDivElement>(wall.withChosen, wall.drop)
  const words = late().workshop.wall
  const loose = wall.byGroup.get(undefined) ?? []
  const named = groups.map((group) => ({
    group,
    own: wall.byGroup.get(group.id) ?? [],
    name: groupName(group, wall.byGroup.get(group.id)),
  }))
  const classes = (place: string, own: string) => (dragged?.over === place ? `${own} is-over` : own)
  return (
    <section className="wall-step" aria-labelledby="wall-heading">
      <div className="step-heading">
        <h2 id="wall-heading" tabIndex={-1}>
          {words.heading}
        </h2>
        <p className="aside">{words.hint}</p>
      </div>
      {notes.length === 0 && <p>{words.noNotes}</p>}
      <div className={dragged ? 'wall is-dragging' : 'wall'} ref={root}>
        <section
          className={classes('loose', 'wall-loose')}
          data-drop="loose"
          aria-labelledby="wall-loose"
        >
          <h3 id="wall-loose">
            {words.loose} <span className="hint">{words.count({ count: loose.length })}</span>
          </h3>
          {loose.length > 0 ? (
            <NoteList
              label={words.loose}
              notes={loose}
              chosen={wall.chosen}
              deeds={wall.deeds}
              takesNotes
              over={noteUnder(dragged)}
            />
          ) : (
            notes.length > 0 && <p className="hint">{words.noneLoose}</p>
          )}
        </section>
        <section className="wall-groups" aria-labelledby="wall-groups">
          <h3 id="wall-groups">{words.groups}</h3>
          {groups.length === 0 && <p className="hint">{words.noGroups}</p>}
          <ul>
            {named.map(({ group, own, name }) => (
              <WallGroup
                key={group.id}
                workshop={id}
                group={group}
                shownName={name}
                notes={own}
                chosen={wall.chosen}
                deeds={wall.deeds}
                isOver={dragged?.over === `group:${group.id}`}
                onName={(wanted) => {
                  wall.nameGroup(group.id, wanted)
                }}
                onDissolve={() => {
                  wall.dissolve(group.id, name)
                }}
              />
            ))}
            <li className={classes('new', 'wall-new')} data-drop="new">
              {words.dropNew}
            </li>
          </ul>
        </section>
      </div>
      <WallTools
        count={wall.chosen.size}
        onMove={wall.moveChosen}
        onReword={wall.rewordChosen}
        onRemove={wall.removeChosen}
        onClear={wall.deeds.clear}
      />
      {wall.moved && (
        <MoveDialog
          workshop={id}
          count={wall.moved.length}
          places={named.map(({ group, own, name }) => ({
            group: group.id,
            name,
            count: own.length,
          }))}
          canLeave={notes.some((note) => wall.moved?.includes(note.id) && note.group !== undefined)}
          onNew={(name) => {
            if (wall.moved) wall.moveToNew(wall.moved, name)
          }}
          onMove={(group) => {
            if (wall.moved) wall.moveTo(wall.moved, group)
          }}
          onClose={wall.endMove}
        />
      )}
      {wall.reworded && (
        <RewordDialog workshop={id} note={wall.reworded} onClose={wall.endReword} />
      )}
      {said}
    </section>
  )
}

/** The note that others are being dragged over: with it they make a group. */
function noteUnder(dragged: Dragged | undefined): string | undefined {
  const note = dragged?.over?.startsWith('note:') ? dragged.over.slice('note:'.length) : undefined
  return note !== undefined && !dragged?.items.includes(note) ? note : undefined
}
