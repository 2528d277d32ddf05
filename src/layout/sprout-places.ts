import type { Sprout } from '../domain/growth.ts'
import { placeDestinations } from './destination-places.ts'
import { MARK_RADIUS } from './measures.ts'
import { seedTrail } from './seed-trail.ts'
import type { TreeLayout } from './tree-layout.ts'
import type { Trail } from './tree-picture.ts'

/** A sprouting or planted tree in its place beside the tree that carries it. */
export interface PlacedSprout {
  readonly sprout: Sprout
  /** Top left corner and size of its box, in the coordinates of the layout. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly trail: Trail
}

/** The trees that sprout from this one, beside its last column, each with the trail of its seed. */
export function placeSprouts(
  layout: TreeLayout,
  sprouts: readonly Sprout[],
  chosen: string | undefined,
): readonly PlacedSprout[] {
  const { direction } = layout
  const byTree = new Map(sprouts.map((sprout) => [sprout.header.id, sprout]))
  const carried = sprouts.map(({ header, skill }) => ({ tree: header.id, skill }))
  return placeDestinations(layout, carried).flatMap(({ tree, skill, ...box }) => {
    const sprout = byTree.get(tree)
    if (!sprout) return []
    const rim = direction === 'ltr' ? box.x - MARK_RADIUS : box.x + box.width + MARK_RADIUS
    const end = { x: rim, y: box.y + box.height / 2 }
    const path = seedTrail(layout, skill, end)
    return [{ sprout, ...box, trail: { path, end, chosen: tree === chosen, direction } }]
  })
}
