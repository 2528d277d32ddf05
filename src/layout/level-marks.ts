import type { Level, LevelOrNone } from '../domain/level.ts'
import { acorn } from './acorn.ts'
import type { CircleShape, Group, Ink } from './drawing.ts'
import { MARK_RADIUS } from './measures.ts'
import { oakLeaf } from './oak-leaf.ts'
import { sprout } from './sprout.ts'

const PLANTS: Readonly<Record<Level, (ink: Ink, ground: Ink) => Group>> = {
  rookie: sprout,
  pro: oakLeaf,
  master: acorn,
}

/** The token of a level's words, mark and border. */
export function levelInk(level: LevelOrNone): Ink {
  return level ?? 'unrated'
}

/**
 * The round mark of a level, centred at 0, 0: a plant that grows with it, so that levels differ in
 * shape and not only in colour. Unrated is an empty, dashed circle.
 */
export function levelMark(level: LevelOrNone, radius: number = MARK_RADIUS): Group {
  const scale = radius / MARK_RADIUS
  if (level === null) {
    return { kind: 'group', children: [{ ...emptyCircle(radius), fill: 'paper' }] }
  }
  const fill: Ink = `${level}-fill`
  const plant = PLANTS[level](level, fill)
  return {
    kind: 'group',
    children: [
      { kind: 'circle', cx: 0, cy: 0, r: radius, fill, stroke: level, strokeWidth: 1.2 },
      { kind: 'group', scale, children: [plant] },
    ],
  }
}

/** A dashed circle: nothing has grown here yet. */
export function emptyCircle(radius: number): CircleShape {
  return {
    kind: 'circle',
    cx: 0,
    cy: 0,
    r: radius,
    stroke: 'line',
    strokeWidth: 1.2,
    dash: '3.2 2.6',
  }
}
