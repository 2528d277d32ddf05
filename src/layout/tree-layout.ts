import { max } from 'd3'
import type { Tree } from '../domain/tree.ts'
import type { Point } from './branch.ts'
import { isCard, layeredGraph, type Stop } from './layered-graph.ts'
import { CARD_HEIGHT, CARD_WIDTH, columnX, ROW_GAP } from './measures.ts'
import { orderStops } from './order.ts'
import { stopHeights, type Heights } from './places.ts'
import { routes } from './routes.ts'

/** One skill's place. `x` and `y` are its top left corner, in px, y down. */
export interface Card {
  readonly skill: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One tier's place: all its cards have this `x` and `width`. */
export interface Column {
  readonly tier: string
  readonly x: number
  readonly width: number
}

/** A builds-on link from the skill that comes first to the one that builds on it. */
export interface Link {
  readonly from: string
  readonly to: string
  /**
   * What its branch runs through, level in each: `branch.ts` makes paths of them. As text, the paths
   * would be nearly all of a large layout.
   */
  readonly knots: readonly Point[]
}

/** The level line, at height `y`, on which a skill's branches pass the cards of a tier. */
export interface Bough {
  readonly skill: string
  readonly tier: string
  readonly y: number
}

/** Where everything of a tree stands. The box starts at 0, 0 and holds all cards. */
export interface TreeLayout {
  readonly direction: Direction
  readonly width: number
  /** The columns are centred on half of it. */
  readonly height: number
  readonly columns: readonly Column[]
  readonly cards: readonly Card[]
  readonly links: readonly Link[]
  readonly boughs: readonly Bough[]
}

/** Reading direction: foundations stand at the left in `ltr`, at the right in `rtl`. */
export type Direction = 'ltr' | 'rtl'

/**
 * Places a sound tree (one in which `checkTree` finds no problem): its tiers are columns, ordered
 * so that few links cross. Depends on nothing but the tree and the direction, so that ratings
 * move nothing. Cards stand in the order in which they are read: by column, from top to bottom.
 */
export function layoutTree(
  tree: Tree,
  { direction = 'ltr' }: { readonly direction?: Direction } = {},
): TreeLayout {
  const graph = layeredGraph(tree)
  const order = orderStops(graph)
  const heights = stopHeights(order)
  const middle = Math.ceil(reach(heights))
  const exactly = (stop: Stop) => heights.get(stop) ?? 0
  // Cards and boughs in whole px: sharp edges, and less memory for the many points of a large tree.
  const heightOf = (stop: Stop) => Math.round(middle + exactly(stop))
  const lastColumn = tree.tiers.length - 1
  const box = {
    direction,
    width: lastColumn < 0 ? 0 : columnX(lastColumn) + CARD_WIDTH,
    height: 2 * middle,
  }

  const columns = tree.tiers.map(({ id }, index) => ({
    tier: id,
    x: mirroredX(box, columnX(index), CARD_WIDTH),
    width: CARD_WIDTH,
  }))
  const cards = order
    .flat()
    .filter(isCard)
    .map((card) => ({
      skill: card.skill,
      x: mirroredX(box, columnX(card.column), CARD_WIDTH),
      y: heightOf(card) - CARD_HEIGHT / 2,
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
    }))
  const boughs = tree.tiers.flatMap(({ id }, index) =>
    (order[index] ?? [])
      .filter((stop) => !isCard(stop))
      .map((bough) => ({ skill: bough.skill, tier: id, y: heightOf(bough) })),
  )
  const links = routes(graph.routes, heightOf, exactly).map(({ from, to, knots }) => ({
    from,
    to,
    knots: knots.map(({ x, y }) => ({ x: mirroredX(box, x), y })),
  }))
  return { ...box, columns, cards, links, boughs }
}

/**
 * Where something stands that is `x` from the left when foundations are at the left: the same
 * place, or in a right-to-left layout its mirror image. Its own inverse.
 */
export function mirroredX(
  { direction, width }: Pick<TreeLayout, 'direction' | 'width'>,
  x: number,
  ownWidth = 0,
): number {
  return direction === 'rtl' ? width - x - ownWidth : x
}

/** How far cards, and the boughs that pass outside of them, reach from the middle line. */
function reach(heights: Heights): number {
  const reaches = [...heights].map(
    ([stop, height]) => Math.abs(height) + (isCard(stop) ? CARD_HEIGHT / 2 : ROW_GAP / 2),
  )
  return max(reaches) ?? 0
}
