import type { Tree } from '../../src/domain/tree.ts'
import { CARD_HEIGHT, CARD_WIDTH } from '../../src/layout/measures.ts'
import type { TreeLayout } from '../../src/layout/tree-layout.ts'
import { median } from '../report/statistics.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where any library puts a tree: the middles of its cards, and the lines of its links as drawn. */
export interface Placed {
  readonly cards: ReadonlyMap<string, Point>
  readonly lines: readonly Line[]
}

export interface Line {
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
}

/** The app's own layout as what all others give. */
export function placedByUs({ cards, links }: TreeLayout): Placed {
  return {
    cards: new Map(
      cards.map(({ skill, x, y, width, height }) => [
        skill,
        { x: x + width / 2, y: y + height / 2 },
      ]),
    ),
    lines: links.map(({ from, to, knots }) => ({ from, to, points: knots })),
  }
}

/** The links as straight lines from card to card: the same for every library. */
export function straightLines(tree: Tree, { cards }: Pick<Placed, 'cards'>): readonly Line[] {
  return tree.skills.flatMap(({ id, buildsOn }) =>
    buildsOn.flatMap((ground) => {
      const [from, to] = [cards.get(ground), cards.get(id)]
      if (!from || !to) return []
      const points = [
        { x: from.x + CARD_WIDTH / 2, y: from.y },
        { x: to.x - CARD_WIDTH / 2, y: to.y },
      ]
      return [{ from: ground, to: id, points }]
    }),
  )
}

/** How far cards have moved in the mean, in heights of a card; a move of the whole is none. */
export function meanMove(before: Placed, after: Placed): number {
  const moves = [...before.cards].flatMap(([id, was]) => {
    const is = after.cards.get(id)
    return is ? [{ x: is.x - was.x, y: is.y - was.y }] : []
  })
  const [x, y] = [median(moves.map((move) => move.x)), median(moves.map((move) => move.y))]
  const lengths = moves.map((move) => Math.hypot(move.x - x, move.y - y))
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length / CARD_HEIGHT
}

/** How many skills share their column, by x, with all others of their tier and with no other skill. */
export function columnsKept(tree: Tree, { cards }: Placed): boolean {
  const bounds = tree.tiers.map(({ id }) => {
    const xs = tree.skills
      .filter(({ tier }) => tier === id)
      .flatMap((skill) => cards.get(skill.id)?.x ?? [])
    return { least: Math.min(...xs), most: Math.max(...xs) }
  })
  return bounds.every(({ least }, index) => {
    const before = bounds[index - 1]
    return before === undefined || before.most < least
  })
}
