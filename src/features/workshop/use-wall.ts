import { useEffect, useRef, useState } from 'react'
import { type Note, notesByGroup, type Workshop } from '../../domain/workshop.ts'
import { late } from '../../messages/late.ts'
import { useChangeWorkshop } from '../../store/workshops.ts'
import { groupName } from './group-names.ts'
import { useChosen } from './use-chosen.ts'

/** What is done on the wall: to choose notes, and to move, reword and remove them. */
export function useWall({ id, notes, groups }: Workshop, say: (text: string) => void) {
  const change = useChangeWorkshop(id)
  const choice = useChosen(notes)
  const [moved, setMoved] = useState<readonly string[]>()
  const [reworded, setReworded] = useState<Note>()
  const landing = useRef<string>(undefined)
  const byGroup = notesByGroup(notes)
  const words = late().workshop.wall
  useEffect(() => {
    if (landing.current === undefined) return
    const target = document.querySelector<HTMLElement>(landing.current)
    landing.current = undefined
    // Only where the focus went with what it was on.
    if (document.activeElement === document.body) target?.focus()
  })

  /** Has the focus go on to the note behind those that leave, so that one can carry on there. */
  function landBeside(leaving: readonly string[]) {
    const focused = document.activeElement?.closest<HTMLElement>('[data-drag]')?.dataset.drag
    const from = notes.find((note) => note.id === (focused ?? leaving[0]))
    const list = byGroup.get(from?.group) ?? []
    const at = list.findIndex((note) => note === from)
    const rest = [...list.slice(at), ...list.slice(0, at).toReversed()]
    const next = rest.find((note) => !leaving.includes(note.id))
    landing.current = next ? `[data-drag="${CSS.escape(next.id)}"]` : '#wall-heading'
  }
  function finish(count: number, group: string | undefined) {
    setMoved(undefined)
    choice.clear()
    say(group === undefined ? words.movedOut({ count }) : words.moved({ count, group }))
  }
  function moveTo(moving: readonly string[], group: string | undefined) {
    const target = groups.find((each) => each.id === group)
    const leaving = notes.filter((note) => moving.includes(note.id) && note.group !== group)
    if (leaving.length > 0 && (target ?? group === undefined)) {
      const ids = leaving.map((note) => note.id)
      landBeside(ids)
      change({ kind: 'move', notes: ids, ...(group !== undefined && { group }) })
    }
    finish(leaving.length, target && groupName(target, byGroup.get(target.id)))
  }
  function moveToNew(moving: readonly string[], name: string) {
    landBeside(moving)
    change({ kind: 'add-group', name, notes: moving })
    // Called as the page shows it, whose notes stand in the order in which they were written.
    const own = notes.filter((note) => moving.includes(note.id))
    const made = { id: '', name, buildsOn: [] }
    finish(moving.length, groupName(made, own))
  }
  function remove(removed: readonly string[]) {
    landBeside(removed)
    change({ kind: 'remove-notes', notes: removed })
    choice.clear()
    say(words.removed({ count: removed.length }))
  }
  function reword(note: string) {
    setReworded(notes.find((each) => each.id === note))
  }

  return {
    byGroup,
    chosen: choice.chosen,
    withChosen: choice.with,
    /** The notes whose place is being asked for. */
    moved,
    reworded,
    endMove: () => {
      setMoved(undefined)
    },
    endReword: () => {
      setReworded(undefined)
    },
    moveTo,
    moveToNew,
    drop: (items: readonly string[], place: string) => {
      const onto = place.startsWith('note:') ? place.slice('note:'.length) : undefined
      if (place === 'new') moveToNew(items, '')
      else if (onto !== undefined && !items.includes(onto)) moveToNew([onto, ...items], '')
      else moveTo(items, place.startsWith('group:') ? place.slice('group:'.length) : undefined)
    },
    nameGroup: (group: string, name: string) => {
      change({ kind: 'name-group', group, name })
    },
    dissolve: (group: string, name: string) => {
      landing.current = '#wall-heading'
      change({ kind: 'remove-group', group })
      say(words.dissolved({ group: name }))
    },
    deeds: {
      toggle: choice.toggle,
      choose: choice.choose,
      clear: () => {
        const [first = ''] = choice.chosen
        landing.current = `[data-drag="${CSS.escape(first)}"]`
        choice.clear()
      },
      move: (note: string) => {
        // First the one that it was asked of: beside it one carries on.
        setMoved([note, ...choice.with(note).filter((each) => each !== note)])
      },
      remove: (note: string) => {
        remove(choice.with(note))
      },
      reword,
    },
    moveChosen: () => {
      setMoved([...choice.chosen])
    },
    removeChosen: () => {
      remove([...choice.chosen])
    },
    rewordChosen: () => {
      const [note] = choice.chosen
      if (note !== undefined) reword(note)
    },
  }
}
