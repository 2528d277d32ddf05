import type { Tree } from '../domain/tree.ts'

/**
 * What takes a place in a column's order: a skill's card, or a bough, which is the one line on
 * which all branches of a skill pass a column on their way to later ones.
 */
export interface Stop {
  readonly kind: 'card' | 'bough'
  /** The skill on the card, or the one the bough grows from. */
  readonly skill: string
  readonly column: number
  /** The stops it is joined to in the column before and in the column after. */
  readonly before: readonly Stop[]
  readonly after: readonly Stop[]
}

/** One column of stops a tier, top to bottom. */
export type Order = readonly (readonly Stop[])[]

/** The way of one builds-on link: a card, the boughs in between, a card. */
export interface Route {
  readonly from: Stop
  readonly boughs: readonly Stop[]
  readonly to: Stop
}

export interface LayeredGraph {
  /** The cards in the tree's own order, then the boughs. */
  readonly columns: Order
  readonly routes: readonly Route[]
}

export function isCard(stop: Stop): boolean {
  return stop.kind === 'card'
}

interface GrowingStop extends Stop {
  readonly before: Stop[]
  readonly after: Stop[]
}

/**
 * The tree as a proper layered graph: every line joins two neighbouring columns, because links
 * that skip columns get a bough in each of them. Repeated links count once; links that do not
 * lead to a later tier, which the parser refuses, are left out.
 */
export function layeredGraph(tree: Tree): LayeredGraph {
  const columns = tree.tiers.map((): GrowingStop[] => [])
  const columnOf = new Map(tree.tiers.map((tier, index) => [tier.id, index]))
  const grow = (kind: Stop['kind'], skill: string, column: number): GrowingStop => {
    const stop = { kind, skill, column, before: [], after: [] }
    columns[column]?.push(stop)
    return stop
  }
  const join = (left: GrowingStop, right: GrowingStop) => {
    left.after.push(right)
    right.before.push(left)
  }

  const cards = new Map<string, GrowingStop>()
  for (const { id, tier } of tree.skills) {
    const column = columnOf.get(tier)
    if (column !== undefined) cards.set(id, grow('card', id, column))
  }

  const boughs = new Map<string, GrowingStop[]>()
  const routeBetween = (from: GrowingStop, to: GrowingStop): Route => {
    const ownBoughs = boughs.get(from.skill) ?? []
    boughs.set(from.skill, ownBoughs)
    const passed = to.column - from.column - 1
    while (ownBoughs.length < passed) {
      const bough = grow('bough', from.skill, from.column + ownBoughs.length + 1)
      join(ownBoughs.at(-1) ?? from, bough)
      ownBoughs.push(bough)
    }
    // Repeated links are taken out below, so that this line is new.
    join(ownBoughs[passed - 1] ?? from, to)
    return { from, boughs: ownBoughs.slice(0, passed), to }
  }
  const routes = tree.skills.flatMap(({ id, buildsOn }) =>
    [...new Set(buildsOn)].flatMap((ground) => {
      const from = cards.get(ground)
      const to = cards.get(id)
      return from && to && from.column < to.column ? [routeBetween(from, to)] : []
    }),
  )
  return { columns, routes }
}
