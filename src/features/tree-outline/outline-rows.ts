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
}

const NONE: ReadonlySet<string> = new Set()

/** The rows in view from top to bottom: the overarching skill, then all that no fold hides. */
export function rowsInView(
  items: readonly OutlineItem[],
  overarching: Overarching | undefined,
  folded: ReadonlySet<string> = NONE,
): readonly Row[] {
  const below = (list: readonly OutlineItem[]): readonly Row[] =>
    list.flatMap(({ skill, parent, children }) => {
      const hasChildren = children.length > 0
      const isOpen = hasChildren && !folded.has(skill.id)
      const row = { id: skill.id, name: skill.name, parent: parent?.id, hasChildren, isOpen }
      return [row, ...(isOpen ? below(children) : [])]
    })
  const top = overarching && {
    id: overarching.id,
    name: overarching.name,
    parent: undefined,
    hasChildren: false,
    isOpen: false,
  }
  return [...(top ? [top] : []), ...below(items)]
}

/** The ids of all that a row stands under, the nearest first. */
export function wayTo(rows: readonly Row[], id: string | undefined): readonly string[] {
  const parents = new Map(rows.map((row) => [row.id, row.parent]))
  const way: string[] = []
  const parentOf = (of: string | undefined) => (of === undefined ? undefined : parents.get(of))
  for (let at = parentOf(id); at !== undefined; at = parentOf(at)) way.push(at)
  return way
}
