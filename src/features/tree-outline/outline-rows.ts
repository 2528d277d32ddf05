import type { OutlineItem } from '../../domain/outline.ts'
import type { Overarching } from '../../domain/tree.ts'

/** A row of the outline as the keys see it. */
export interface Row {
  readonly id: string
  readonly name: string
  /** Id of the skill it stands under. */
  readonly parent: string | undefined
  readonly hasChildren: boolean
  readonly isOpen: boolean
  /** `undefined` for the overarching skill. */
  readonly item: OutlineItem | undefined
  /** Among those that stand beside each other there, from 1. */
  readonly position: number
  /** How many stand beside each other there. */
  readonly size: number
  /** The levels from which a branch comes down past it, to a row further below. */
  readonly passing: readonly number[]
}

const NONE: ReadonlySet<string> = new Set()

/** The rows in view from top to bottom: the overarching skill, then all that no fold hides. */
export function rowsInView(
  items: readonly OutlineItem[],
  overarching: Overarching | undefined,
  folded: ReadonlySet<string> = NONE,
): readonly Row[] {
  const rows: Row[] = []
  const shift = overarching ? 1 : 0
  if (overarching) {
    const { id, name } = overarching
    const place = { position: 1, size: items.length + shift, passing: [] }
    rows.push({
      id,
      name,
      parent: undefined,
      hasChildren: false,
      isOpen: false,
      item: undefined,
      ...place,
    })
  }
  function add(list: readonly OutlineItem[], outer: readonly number[], before: number) {
    for (const [index, item] of list.entries()) {
      const { skill, parent, children, level } = item
      const isPassed = parent !== undefined && index < list.length - 1
      const passing = isPassed ? [...outer, level - 1] : outer
      const hasChildren = children.length > 0
      const isOpen = hasChildren && !folded.has(skill.id)
      rows.push({
        id: skill.id,
        name: skill.name,
        parent: parent?.id,
        hasChildren,
        isOpen,
        item,
        position: index + 1 + before,
        size: list.length + before,
        passing,
      })
      if (isOpen) add(children, passing, 0)
    }
  }
  add(items, [], shift)
  return rows
}

/** The ids of all that a row stands under, the nearest first. */
export function wayTo(rows: readonly Row[], id: string | undefined): readonly string[] {
  const parents = new Map(rows.map((row) => [row.id, row.parent]))
  const way: string[] = []
  const parentOf = (of: string | undefined) => (of === undefined ? undefined : parents.get(of))
  for (let at = parentOf(id); at !== undefined; at = parentOf(at)) way.push(at)
  return way
}
