import { maxIndex, min, range } from 'd3'
import type { Point } from './branch.ts'
import { distance, HOME_RADIUS, LAND_RADIUS } from './land-measures.ts'

/** How far a land may stand from its slot, px. */
export const JITTER = 7

/** Free ground between two lands: room for a trail with grass on both sides, px. */
const LANE = 30

const LANE_AT_HOME = 32
/** Between any two slots, px. */
const SPACING = 2 * LAND_RADIUS + LANE + 2 * JITTER
const FIRST_RADIUS = HOME_RADIUS + LANE_AT_HOME + LAND_RADIUS + JITTER
/** So many lands stand around home in one ring. */
const ONE_RING = 8
const TOP = -Math.PI / 2
const TURNS = 12
const GROWTH = 4

/**
 * Places for `count` lands in rings around home, which stands at 0, 0: in squeezed px, evenly
 * spread, each ring turned so that it can lie as close to the one before as lands allow.
 */
export function parkSlots(count: number): readonly Point[] {
  let slots: readonly Point[] = []
  let radius = FIRST_RADIUS
  for (const inRing of ringCounts(count)) {
    const ring = ringAround(slots, inRing, radius)
    slots = [...slots, ...ring.slots]
    radius = ring.radius
  }
  return slots
}

/** How many lands stand in each ring: as a ring is longer the further out it lies, so are more. */
function ringCounts(count: number): readonly number[] {
  if (count <= ONE_RING) return [count]
  let rings = 2
  while (3 * rings * (rings + 1) < count) rings += 1
  const share = count / ((rings * (rings + 1)) / 2)
  const inner = range(1, rings).map((ring) => Math.round(ring * share))
  return [...inner, count - inner.reduce((sum, inRing) => sum + inRing, 0)]
}

/** The smallest ring of `count` places that keeps its distance from the slots inside of it. */
function ringAround(
  inside: readonly Point[],
  count: number,
  from: number,
): { readonly slots: readonly Point[]; readonly radius: number } {
  const step = (2 * Math.PI) / count
  // Two lands stand left and right of home rather than above and below: the park is wide.
  const start = count <= 2 ? 0 : TOP
  for (let radius = Math.max(from, chordRadius(count)); ; radius += GROWTH) {
    const rings = range(TURNS).map((turn) =>
      range(count).map((place) => onCircle(radius, start + (place + turn / TURNS) * step)),
    )
    const gaps = rings.map((ring) => closest(ring, inside))
    const best = maxIndex(gaps)
    const slots = rings[best]
    if (slots && (gaps[best] ?? 0) >= SPACING) return { slots, radius }
  }
}

/** The radius at which neighbours in a ring of `count` are `SPACING` apart. */
function chordRadius(count: number): number {
  return count < 2 ? 0 : SPACING / 2 / Math.sin(Math.PI / count)
}

function closest(ring: readonly Point[], others: readonly Point[]): number {
  return min(ring, (slot) => min(others, (other) => distance(slot, other))) ?? Infinity
}

function onCircle(radius: number, angle: number): Point {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}
