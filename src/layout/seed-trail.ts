import { ascending, least, pairs } from 'd3'
import { spine, type Point } from './branch.ts'
import { ROW_GAP } from './measures.ts'
import { bud, levelStretch } from './routes.ts'
import { mirroredX, type Column, type TreeLayout } from './tree-layout.ts'

/** Height a trail's dots need between two boughs, or a bough and a card, px. */
const TRAIL_ROOM = 12

/**
 * The seed trail from `fromSkill` to a point behind the last column, such as a destination's
 * mark, as SVG path data. Like a branch it passes each column in a gap between two cards, and
 * keeps away from the boughs that are there already; beside a short column it may also pass
 * above or below, as long as it stays in the tree's box. Empty when the skill is not in the tree.
 */
export function seedTrail(layout: TreeLayout, fromSkill: string, to: Point): string {
  const card = layout.cards.find(({ skill }) => skill === fromSkill)
  if (!card) return ''
  const home = layout.columns.findIndex(({ x }) => x === card.x)
  const knots: Point[] = [bud(home, card.y + card.height / 2)]
  let y = card.y + card.height / 2
  layout.columns.slice(home + 1).forEach((column, index) => {
    y = freeHeight(layout, column, y, to.y)
    knots.push(...levelStretch(home + 1 + index, y))
  })
  knots.push({ x: mirroredX(layout, to.x), y: to.y })
  return spine(knots.map((knot) => ({ x: mirroredX(layout, knot.x), y: knot.y })))
}

/** The height at which a trail coming from `from` has room to pass a column, on its way to `to`. */
function freeHeight(layout: TreeLayout, column: Column, from: number, to: number): number {
  const cards = layout.cards.filter(({ x }) => x === column.x)
  const boughs = layout.boughs.filter(({ tier }) => tier === column.tier)
  const occupied = [
    { top: 0, bottom: 0 },
    ...cards.map(({ y, height }) => ({ top: y, bottom: y + height })),
    ...boughs.map(({ y }) => ({ top: y, bottom: y })),
    { top: layout.height, bottom: layout.height },
  ].sort((a, b) => ascending(a.top, b.top))

  const gaps = pairs(occupied, ({ bottom: top }, { top: bottom }) => {
    const height = bottom - top
    const margin = Math.min(ROW_GAP, height) / 2
    const y = Math.min(Math.max(from, top + margin), bottom - margin)
    return {
      y,
      lack: Math.max(0, TRAIL_ROOM - height),
      bend: Math.abs(y - from) + Math.abs(y - to) / 2,
    }
  })
  const best = least(gaps, (a, b) => ascending(a.lack, b.lack) || ascending(a.bend, b.bend))
  return best?.y ?? from
}
