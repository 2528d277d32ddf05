import { least, max, range } from 'd3'
import type { Box } from './box.ts'
import type { Point } from './branch.ts'
import { textWidth } from './glyph-widths.ts'
import { HOME_RADIUS } from './land-measures.ts'
import { isOnLand } from './land-outline.ts'
import type { ParkLayout } from './park.ts'
import { wrapText } from './text-lines.ts'

/** The acorn that lies on a lit trail, and its name beside it. */
export interface HopMark {
  readonly acorn: Point
  readonly nameLines: readonly string[]
  readonly nameBox: Box
}

export const ACORN_RADIUS = 15
export const HOP_NAME_SIZE = 14
export const HOP_NAME_LEADING = 17

const NAME_WIDTH = 130
const NAME_GAP = 7
/** Where along the part of a trail that is in sight; the best to look at first. */
const SHARES = [0.6, 0.5, 0.7, 0.4, 0.8, 0.55, 0.65, 0.45, 0.75, 0.3, 0.2]
const SIDES = ['above', 'below', 'right', 'left'] as const
/** What a name lies on weighs so much: a land hides it, another trail only disturbs it. */
const ON_LAND = 10
const ON_TRAIL = 1
const GRASS = 6

/**
 * Places the acorn of a hop on its trail, given by points, so that its name lies on no land, in
 * no box of `taken`, and on as little of any trail as can be.
 */
export function placeHop(
  layout: ParkLayout,
  trail: readonly Point[],
  name: string,
  taken: readonly Box[],
): HopMark {
  const nameLines = wrapText(name, 'sansBold', HOP_NAME_SIZE, NAME_WIDTH, 2)
  const size = {
    width: max(nameLines, (line) => textWidth(line, 'sansBold', HOP_NAME_SIZE)) ?? 0,
    height: nameLines.length * HOP_NAME_LEADING,
  }
  const isHidden = (point: Point) =>
    Math.hypot(point.x, point.y) < HOME_RADIUS + GRASS ||
    layout.lands.some((land) => isOnLand(point, land, GRASS)) ||
    taken.some((box) => isIn(point, box))
  const inSight = trail.filter((point) => !isHidden(point))
  const open = inSight.length > 0 ? inSight : trail
  const paved = layout.trails.flatMap(({ points }) => points)
  const cost = (box: Box) =>
    samples(box).filter(isHidden).length * ON_LAND +
    paved.filter((point) => isIn(point, box)).length * ON_TRAIL
  const marks = SHARES.flatMap((share) => {
    const acorn = open[Math.round(share * (open.length - 1))] ?? { x: 0, y: 0 }
    return SIDES.map((side) => ({ acorn, nameLines, nameBox: beside(acorn, side, size) }))
  })
  const nowhere = { acorn: { x: 0, y: 0 }, nameLines, nameBox: { x: 0, y: 0, ...size } }
  return least(marks, ({ nameBox }) => cost(nameBox)) ?? nowhere
}

function beside(
  { x, y }: Point,
  side: (typeof SIDES)[number],
  size: Pick<Box, 'width' | 'height'>,
): Box {
  const { width, height } = size
  const away = ACORN_RADIUS + NAME_GAP
  switch (side) {
    case 'above':
      return { ...size, x: x - width / 2, y: y - ACORN_RADIUS - 2 - height }
    case 'below':
      return { ...size, x: x - width / 2, y: y + ACORN_RADIUS + 2 }
    case 'right':
      return { ...size, x: x + away, y: y - height / 2 }
    case 'left':
      return { ...size, x: x - away - width, y: y - height / 2 }
  }
}

function samples({ x, y, width, height }: Box): readonly Point[] {
  return range(0, 1.01, 0.25).flatMap((across) =>
    [0, 0.5, 1].map((down) => ({ x: x + across * width, y: y + down * height })),
  )
}

function isIn({ x, y }: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}
