import { randomLcg, range, shuffler, sum } from 'd3'
import type { Point } from './branch.ts'
import { distance } from './land-measures.ts'
import type { Bond } from './park-bonds.ts'
import { chance } from './park-chance.ts'
import { JITTER, parkSlots } from './park-slots.ts'

const HOME: Point = { x: 0, y: 0 }
/** The more starts, the better the best; and the longer it takes, so large parks get fewer. */
const MOST_TRIES = 8
const LANDS_TRIED = 240
const LEAST_GAIN = 1e-6

/**
 * Where each land stands around home, in squeezed px from home. Lands that seed each other are
 * near: from several fixed starts, lands swap places while that shortens their bonds.
 */
export function placeLands(
  lands: readonly string[],
  home: string,
  bonds: readonly Bond[],
): ReadonlyMap<string, Point> {
  const slots = parkSlots(lands.length)
  const tries = range(triesFor(lands.length)).map((attempt) => {
    const order = range(lands.length)
    if (attempt > 0) shuffler(randomLcg(attempt))(order)
    return untangled(
      lands,
      home,
      bonds,
      new Map(lands.map((id, i) => [id, slots[order[i] ?? 0] ?? HOME])),
    )
  })
  const [best] = tries.toSorted((a, b) => totalLength(a, home, bonds) - totalLength(b, home, bonds))
  return new Map([...(best ?? [])].map(([id, slot]) => [id, jittered(slot, id)]))
}

function triesFor(lands: number): number {
  return Math.max(1, Math.min(MOST_TRIES, Math.floor(LANDS_TRIED / Math.max(1, lands))))
}

function untangled(
  lands: readonly string[],
  home: string,
  bonds: readonly Bond[],
  start: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const places = new Map(start)
  const bondsOf = new Map(
    lands.map((id) => [id, bonds.filter(({ between }) => between.includes(id))]),
  )
  const cost = (id: string) => totalLength(places, home, bondsOf.get(id) ?? [])
  for (let isBetter = true; isBetter;) {
    isBetter = false
    lands.forEach((a, index) => {
      for (const b of lands.slice(index + 1)) {
        const [at, to] = [places.get(a) ?? HOME, places.get(b) ?? HOME]
        const before = cost(a) + cost(b)
        places.set(a, to).set(b, at)
        if (cost(a) + cost(b) < before - LEAST_GAIN) isBetter = true
        else places.set(a, at).set(b, to)
      }
    })
  }
  return places
}

function totalLength(
  places: ReadonlyMap<string, Point>,
  home: string,
  bonds: readonly Bond[],
): number {
  const at = (id: string) => (id === home ? HOME : (places.get(id) ?? HOME))
  return sum(bonds, ({ between: [a, b], strength }) => strength * distance(at(a), at(b)))
}

/** A step aside, so that rings do not look drilled. */
function jittered({ x, y }: Point, id: string): Point {
  const random = chance(`place ${id}`)
  const angle = random() * 2 * Math.PI
  const by = random() * JITTER
  return { x: x + by * Math.cos(angle), y: y + by * Math.sin(angle) }
}
