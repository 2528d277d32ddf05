import type { Group, Workshop } from './workshop.ts'

/**
 * The ring that would close if `group` built on `buildsOn`: ids from `group` on, each of which builds
 * on the next and the last on the first. `undefined` where it would close none.
 */
export function ringOf(
  groups: ReadonlyMap<string, Group>,
  group: string,
  buildsOn: string,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[buildsOn, undefined]])
  // Grows while it is gone through. Without recursion, for chains of any length.
  for (const id of cameFrom.keys()) {
    if (id === group) return wayTo(id, cameFrom)
    for (const next of groups.get(id)?.buildsOn ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, id)
    }
  }
  return undefined
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = []
  for (let id: string | undefined = cameFrom.get(end); id !== undefined; id = cameFrom.get(id)) {
    way.push(id)
  }
  return [end, ...way.toReversed()]
}

/**
 * The column in which each group can stand, by its id, counted from 0: its own one (the first where it
 * has none), or as far on as it takes to come behind all that it builds on. So it can lie beyond the
 * last column.
 */
export function columnIndexes({ groups, columns }: Workshop): ReadonlyMap<string, number> {
  const indexOf = new Map(columns.map(({ id }, index) => [id, index]))
  const leadsTo = new Map<string, string[]>()
  for (const { id, buildsOn } of groups) {
    for (const ground of buildsOn) {
      const known = leadsTo.get(ground)
      if (known) known.push(id)
      else leadsTo.set(ground, [id])
    }
  }
  const places = new Map(groups.map(({ id, column }) => [id, indexOf.get(column ?? '') ?? 0]))
  const waiting = new Map(groups.map(({ id, buildsOn }) => [id, buildsOn.length]))
  const free = groups.filter(({ buildsOn }) => buildsOn.length === 0).map(({ id }) => id)
  // Grows while it is gone through: each group comes once all that it builds on has its place.
  for (const id of free) {
    const behind = (places.get(id) ?? 0) + 1
    for (const next of leadsTo.get(id) ?? []) {
      places.set(next, Math.max(places.get(next) ?? 0, behind))
      const left = (waiting.get(next) ?? 0) - 1
      waiting.set(next, left)
      if (left === 0) free.push(next)
    }
  }
  return places
}

/**
 * What each group is likely to build on, by its id: what stands in the nearest column before its own
 * that has something.
 */
export function suggestedGrounds({
  groups,
  columns,
}: Workshop): ReadonlyMap<string, readonly string[]> {
  const suggested = new Map<string, readonly string[]>()
  let before: readonly string[] = []
  for (const column of columns) {
    const own = groups.filter((group) => group.column === column.id).map(({ id }) => id)
    for (const id of own) suggested.set(id, before)
    if (own.length > 0) before = own
  }
  return suggested
}
