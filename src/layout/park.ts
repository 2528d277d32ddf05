import { extent, max } from 'd3'
import type { TreeHeader } from '../domain/tree.ts'
import type { Box } from './box.ts'
import type { Point } from './branch.ts'
import type { Direction } from './drawing.ts'
import { HOME_RADIUS, LAND_HEIGHT, LAND_WIDTH, stretched } from './land-measures.ts'
import { landOutline } from './land-outline.ts'
import { placeLands } from './park-places.ts'
import { seedBonds } from './park-bonds.ts'
import { parkTrails, type Trail } from './park-trails.ts'
import { plantGround } from './park-ground.ts'
import { wrapText } from './text-lines.ts'

/** A tree as a place in the park. `x`, `y`: its middle, px from home's middle. */
export interface Land extends Point {
  readonly tree: string
  /** Its name on at most three lines. */
  readonly nameLines: readonly string[]
  /** Closed SVG path data around the middle. Empty for home, which is a circle. */
  readonly outline: string
}

export interface ParkLayout {
  readonly direction: Direction
  readonly home: Land
  readonly lands: readonly Land[]
  readonly trails: readonly Trail[]
  /** Where the small trees on the ground stand: never on a land or a trail. */
  readonly trees: readonly Point[]
  /** All of the ground, home in its middle. */
  readonly bounds: Box
}

type Header = Pick<TreeHeader, 'id' | 'name' | 'seeds'>

const NAME_SIZE = 16.5
const NAME_WIDTH = 138
const HOME_NAME_WIDTH = 96
const MARGIN = 26
/** The ground is between so many times as wide as it is high. */
const NARROWEST = 1.5
const WIDEST = 1.75

/**
 * Places the trees of a grove as lands around `home`: those that seed each other are near, none
 * lies on another, and trails lead from home to each land it seeds, and between lands. Depends on
 * nothing but its input, and not on its order. The first header of an id counts.
 */
export function layoutPark(
  headers: readonly Header[],
  home: string,
  { direction = 'ltr' }: { readonly direction?: Direction } = {},
): ParkLayout {
  const byId = new Map(headers.toReversed().map((header) => [header.id, header]))
  const others = [...byId.keys()].filter((id) => id !== home).sort()
  const bonds = seedBonds([...byId.values()], home)
  const mirror = direction === 'rtl' ? -1 : 1
  const places = new Map(
    [...placeLands(others, home, bonds)].map(([id, { x, y }]) => [id, { x: x * mirror, y }]),
  )
  const lands = others.map((id): Land => ({
    tree: id,
    nameLines: wrapText(byId.get(id)?.name ?? id, 'serif', NAME_SIZE, NAME_WIDTH, 3),
    outline: landOutline(id),
    ...rounded(stretched(places.get(id) ?? { x: 0, y: 0 })),
  }))
  const bounds = groundOf(lands)
  const trails = parkTrails(lands, home, bonds, bounds)
  return {
    direction,
    home: {
      tree: home,
      nameLines: wrapText(byId.get(home)?.name ?? home, 'serif', NAME_SIZE, HOME_NAME_WIDTH, 3),
      outline: '',
      x: 0,
      y: 0,
    },
    lands,
    trails,
    trees: plantGround(bounds, lands, trails),
    bounds,
  }
}

/** The box of a land, or of home. */
export function landBox({ tree, x, y }: Land, home: string): Box {
  const [width, height] =
    tree === home ? [2 * HOME_RADIUS, 2 * HOME_RADIUS] : [LAND_WIDTH, LAND_HEIGHT]
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function groundOf(lands: readonly Land[]): Box {
  const reach = (values: readonly number[], half: number) => {
    const [least = 0, most = 0] = extent(values)
    return Math.max(HOME_RADIUS, -least + half, most + half) + MARGIN
  }
  const across = reach(
    lands.map(({ x }) => x),
    LAND_WIDTH / 2,
  )
  const down = reach(
    lands.map(({ y }) => y),
    LAND_HEIGHT / 2,
  )
  const halfWidth = max([across, down * NARROWEST]) ?? across
  const halfHeight = max([down, halfWidth / WIDEST]) ?? down
  return { x: -halfWidth, y: -halfHeight, width: 2 * halfWidth, height: 2 * halfHeight }
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
