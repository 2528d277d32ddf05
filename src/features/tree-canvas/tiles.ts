import type { Box } from '../../layout/box.ts'
import { COLUMN_STEP, ROW_STEP } from '../../layout/measures.ts'
import type { Point } from '../../layout/branch.ts'
import type { Seen } from './seen.ts'
import type { Size, Viewport } from './viewport.ts'

/** A tile holds about two cards: few more are in the page than are in sight. */
const TILE = { width: COLUMN_STEP, height: 2 * ROW_STEP }

/** Tiles from one to another, both included. */
export interface TileRange {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The tiles on the screen, and one more on every side. */
export function tilesIn({ x, y, zoom }: Viewport, { width, height }: Size): TileRange {
  return {
    left: Math.floor(-x / zoom / TILE.width) - 1,
    top: Math.floor(-y / zoom / TILE.height) - 1,
    right: Math.floor((width - x) / zoom / TILE.width) + 1,
    bottom: Math.floor((height - y) / zoom / TILE.height) + 1,
  }
}

/** What of the tree lies on the tiles of a range. */
export function areaOf({ left, top, right, bottom }: TileRange): Seen {
  return {
    left: left * TILE.width,
    top: top * TILE.height,
    right: (right + 1) * TILE.width,
    bottom: (bottom + 1) * TILE.height,
  }
}

/** Which cards lie on which tile. */
export interface Tiles {
  /** The skills whose cards begin on a tile of the range. */
  readonly skillsIn: (range: TileRange) => ReadonlySet<string>
  /** The skill whose card is nearest to a point of the tree, at most `reach` px away from it. */
  readonly skillAt: (point: Point, reach: number) => string | undefined
}

export function tilesOf(boxes: ReadonlyMap<string, Box>): Tiles {
  const tiles = new Map<string, string[]>()
  let widest = 0
  for (const [skill, { x, y, width, height }] of boxes) {
    const key = keyOf(Math.floor(x / TILE.width), Math.floor(y / TILE.height))
    const there = tiles.get(key)
    if (there) there.push(skill)
    else tiles.set(key, [skill])
    widest = Math.max(widest, width, height)
  }
  function skillsIn({ left, top, right, bottom }: TileRange): ReadonlySet<string> {
    const found = new Set<string>()
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        for (const skill of tiles.get(keyOf(column, row)) ?? []) found.add(skill)
      }
    }
    return found
  }
  function skillAt({ x, y }: Point, reach: number): string | undefined {
    const around = skillsIn({
      left: Math.floor((x - reach - widest) / TILE.width),
      top: Math.floor((y - reach - widest) / TILE.height),
      right: Math.floor((x + reach) / TILE.width),
      bottom: Math.floor((y + reach) / TILE.height),
    })
    let nearest: string | undefined
    let least = reach
    for (const skill of around) {
      const box = boxes.get(skill)
      const distance = box ? distanceTo(box, x, y) : Infinity
      if (distance > least) continue
      nearest = skill
      least = distance
    }
    return nearest
  }
  return { skillsIn, skillAt }
}

function keyOf(column: number, row: number): string {
  return `${String(column)} ${String(row)}`
}

/** From a point to the rim of a box; 0 within it. */
function distanceTo(box: Box, x: number, y: number): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width)
  const down = Math.max(box.y - y, 0, y - box.y - box.height)
  return Math.hypot(across, down)
}
