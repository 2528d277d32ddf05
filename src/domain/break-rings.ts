/** A link by the numbers of its skills. */
export interface NumberedLink {
  readonly skill: number
  readonly ground: number
}

/** Steps for finding the cheapest cut. When they are used up, any that suffices is taken. */
const STEPS = 2_000_000

/**
 * The numbers of links without which no ring is left, in their order: few of them, and of equally
 * good ones the last named. `links` may hold no link from a skill to itself. Takes time in
 * proportion to their number.
 */
export function ringBreakers(links: readonly NumberedLink[]): readonly number[] {
  const broken: number[] = []
  const waiting = [...ringsAmong(links, [...links.keys()])]
  let steps = STEPS
  for (let ring = waiting.pop(); ring; ring = waiting.pop()) {
    steps -= ring.length ** 2
    if (steps < 0) {
      broken.push(...backLinks(links, ring))
    } else {
      const cut = cheapestCut(links, ring)
      broken.push(cut)
      waiting.push(...ringsAmong(links, without(ring, cut)))
    }
  }
  return broken.toSorted((a, b) => a - b)
}

/** The link of `ring` without which the fewest links stand in rings. */
function cheapestCut(links: readonly NumberedLink[], ring: readonly number[]): number {
  let best = { link: -1, left: Infinity }
  for (const link of ring.toReversed()) {
    const left = ringsAmong(links, without(ring, link)).reduce((sum, { length }) => sum + length, 0)
    if (left < best.left) best = { link, left }
    if (left === 0) break
  }
  return best.link
}

function without(numbers: readonly number[], one: number): readonly number[] {
  return numbers.filter((number) => number !== one)
}

/** Of the links that are `chosen`, those in rings, the links of rings that touch each other together. */
function ringsAmong(
  links: readonly NumberedLink[],
  chosen: readonly number[],
): readonly (readonly number[])[] {
  const groupOf = strongGroups(groundsIn(links, chosen))
  const rings = new Map<number, number[]>()
  for (const number of chosen) {
    const link = links[number]
    const group = groupOf.get(link?.skill ?? -1)
    if (group === undefined || group !== groupOf.get(link?.ground ?? -1)) continue
    const ring = rings.get(group)
    if (ring) ring.push(number)
    else rings.set(group, [number])
  }
  return [...rings.values()]
}

type Grounds = ReadonlyMap<number, readonly { readonly ground: number; readonly link: number }[]>

function groundsIn(links: readonly NumberedLink[], chosen: readonly number[]): Grounds {
  const grounds = new Map<number, { ground: number; link: number }[]>()
  for (const number of chosen) {
    const link = links[number]
    if (!link) continue
    const known = grounds.get(link.skill)
    if (known) known.push({ ground: link.ground, link: number })
    else grounds.set(link.skill, [{ ground: link.ground, link: number }])
  }
  return grounds
}

/**
 * For each skill a number that it shares with those from which and to which links lead: Tarjan's strongly
 * connected components, without recursion.
 */
function strongGroups(grounds: Grounds): ReadonlyMap<number, number> {
  const order = new Map<number, number>()
  const lowest = new Map<number, number>()
  const groups = new Map<number, number>()
  const open: number[] = []
  for (const start of grounds.keys()) {
    const path: { skill: number; next: number }[] = []
    if (!order.has(start)) enter(start, path)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const ground = grounds.get(top.skill)?.[top.next]?.ground
      top.next += 1
      if (ground === undefined) leave(top.skill, path)
      else if (!order.has(ground)) enter(ground, path)
      else if (!groups.has(ground)) lower(top.skill, order.get(ground))
    }
  }
  return groups

  function enter(skill: number, path: { skill: number; next: number }[]): void {
    lowest.set(skill, order.size)
    order.set(skill, order.size)
    open.push(skill)
    path.push({ skill, next: 0 })
  }
  function leave(skill: number, path: { skill: number; next: number }[]): void {
    path.pop()
    const own = lowest.get(skill)
    const above = path.at(-1)
    if (above) lower(above.skill, own)
    if (own === undefined || own !== order.get(skill)) return
    let member: number | undefined
    do {
      member = open.pop()
      if (member !== undefined) groups.set(member, own)
    } while (member !== undefined && member !== skill)
  }
  function lower(skill: number, reached = Infinity): void {
    lowest.set(skill, Math.min(lowest.get(skill) ?? Infinity, reached))
  }
}

/** The links among `ring` that lead back to where a walk through them came from. */
function backLinks(links: readonly NumberedLink[], ring: readonly number[]): readonly number[] {
  const grounds = groundsIn(links, ring)
  const done = new Set<number>()
  const back: number[] = []
  for (const start of grounds.keys()) {
    if (done.has(start)) continue
    const path = [{ skill: start, next: 0 }]
    const onPath = new Set([start])
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = grounds.get(top.skill)?.[top.next]
      top.next += 1
      if (!step) {
        done.add(top.skill)
        onPath.delete(top.skill)
        path.pop()
      } else if (onPath.has(step.ground)) {
        back.push(step.link)
      } else if (!done.has(step.ground)) {
        path.push({ skill: step.ground, next: 0 })
        onPath.add(step.ground)
      }
    }
  }
  return back
}

/**
 * The shortest ring that a link would close: its skill, what that builds on, and so on, or `undefined`
 * where it closes none.
 */
export function ringOf(
  groundsOf: (skill: number) => readonly number[],
  { skill, ground }: NumberedLink,
): readonly number[] | undefined {
  const cameFrom = new Map<number, number>([[ground, skill]])
  for (const at of cameFrom.keys()) {
    if (at === skill) break
    for (const next of groundsOf(at)) if (!cameFrom.has(next)) cameFrom.set(next, at)
  }
  const back: number[] = []
  for (let at = cameFrom.get(skill); at !== undefined && at !== skill; at = cameFrom.get(at)) {
    back.push(at)
  }
  return back.length === 0 ? undefined : [skill, ...back.toReversed()]
}
