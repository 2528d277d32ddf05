import { useEffect, useRef } from 'react'
import { type Group, notesByGroup, type Workshop } from '../../domain/workshop.ts'
import { late } from '../../messages/late.ts'
import { useChangeWorkshop } from '../../store/workshops.ts'
import { groupName } from './group-names.ts'
import type { Direction } from './order-slips.tsx'

/** How skills are put into columns, and what both are called on the page. */
export function useOrder(workshop: Workshop, say: (text: string) => void) {
  const { id, groups, columns, notes } = workshop
  const change = useChangeWorkshop(id)
  const landing = useRef<{ readonly group: string; readonly direction: Direction }>(undefined)
  useEffect(() => {
    const { current } = landing
    if (!current) return
    landing.current = undefined
    // Its card is another one in the new column.
    const slip = document.querySelector(`[data-drag="${CSS.escape(current.group)}"]`)
    const other = current.direction === 'earlier' ? 'later' : 'earlier'
    const button =
      slip?.querySelector<HTMLElement>(`[data-direction=${current.direction}]`) ??
      slip?.querySelector<HTMLElement>(`[data-direction=${other}]`)
    button?.focus()
  })
  const { order: words, columnNumber } = late().workshop
  const byGroup = notesByGroup(notes)
  const nameOf = (group: Group) => groupName(group, byGroup.get(group.id))
  const columnNames = columns.map(({ name }, index) =>
    name === '' ? columnNumber({ number: index + 1 }) : name,
  )

  function put(group: string, column: string | undefined) {
    const known = groups.find((each) => each.id === group)
    if (!known || known.column === column) return
    change({ kind: 'place', group, ...(column !== undefined && { column }) })
    const name = columnNames[columns.findIndex((each) => each.id === column)]
    say(words.placed({ skill: nameOf(known), column: name ?? words.unplaced }))
  }

  return {
    columnNames,
    put,
    /** The skills in a column, by name; those in none where there is no such column. */
    slipsIn: (column: string | undefined) =>
      groups
        .filter((group) => group.column === column)
        .map((group) => ({ group: group.id, name: nameOf(group), isNamed: group.name !== '' })),
    /** Moves a skill from the column at `index` to the one beside it; the focus goes along. */
    move: (group: string, index: number, direction: Direction) => {
      landing.current = { group, direction }
      put(group, columns[direction === 'earlier' ? index - 1 : index + 1]?.id)
    },
    nameColumn: (column: string, name: string) => {
      change({ kind: 'name-column', column, name })
    },
    addColumn: (before?: string) => {
      change({ kind: 'add-column', name: '', ...(before !== undefined && { before }) })
    },
    removeColumn: (column: string) => {
      change({ kind: 'remove-column', column })
      document.getElementById('order-heading')?.focus()
    },
  }
}
