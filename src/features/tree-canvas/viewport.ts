import type { Box } from '../../layout/box.ts'
import type { Point } from '../../layout/branch.ts'
import type { Direction } from '../../layout/drawing.ts'

/** React Flow's viewport: a point p of the tree stands at `p * zoom + (x, y)` on the screen. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** A whole tree of six rows on a screen of 1280 × 720; smaller text would be no help to anybody. */
export const READABLE_ZOOM = 0.7
export const LEAST_ZOOM = 0.25
/** Below this, a card of 74 px is lower than the 24 px that one has to be able to hit. */
export const FAR_ZOOM = 0.33
export const MOST_ZOOM = 2.5
export const MOST_FIT_ZOOM = 1.4
/**
 * How large a tree stands that is too wide for the screen anyway: what height there is serves to
 * read it.
 */
const PART_ZOOM = 0.85
/** Free room around the tree, in screen px. */
const MARGIN = 16
/** Above a tree whose tier names are drawn larger than it, one above the other. */
export const NAMES_ROOM = 124
/** Below it, for the buttons of the view: no card fits there without lying under them. */
const BELOW = 56
/** The share of spare height that goes above the tree: it hangs from its title rather than floats. */
const ABOVE = 1 / 4

/**
 * Shows all of `box`, as large as it fits but not below `leastZoom`. Where that is too wide for the
 * screen, it shows the start: foundations at the left (right in `rtl`), canopy at the top.
 */
export function fitViewport(
  box: Box,
  screen: Size,
  leastZoom: number,
  direction: Direction = 'ltr',
): Viewport {
  const room = { width: screen.width - 2 * MARGIN, height: screen.height - MARGIN - BELOW }
  const across = room.width / box.width
  const fitting = Math.min(
    across < leastZoom ? PART_ZOOM : Math.min(across, MOST_FIT_ZOOM),
    room.height / box.height,
  )
  const zoom = Math.max(fitting, leastZoom)
  const place = (start: number, length: number, free: number, share: number) =>
    MARGIN - start * zoom + Math.max(0, free - length * zoom) * share
  const hidden = Math.max(0, box.width * zoom - room.width)
  return {
    x: place(box.x, box.width, room.width, 1 / 2) - (direction === 'rtl' ? hidden : 0),
    y: place(box.y, box.height, room.height, ABOVE),
    zoom,
  }
}

/** The least move of `viewport` that brings all of `box` onto the screen. */
export function revealBox(viewport: Viewport, box: Box, screen: Size): Viewport {
  const { zoom } = viewport
  const shift = (offset: number, start: number, length: number, end: number) => {
    const from = start * zoom + offset
    const to = from + length * zoom
    if (from < MARGIN) return offset + MARGIN - from
    if (to > end) return offset - (to - end)
    return offset
  }
  return {
    x: shift(viewport.x, box.x, box.width, screen.width - MARGIN),
    y: shift(viewport.y, box.y, box.height, screen.height - BELOW),
    zoom,
  }
}

/** Whether nothing of `box` is on the screen. */
export function isOutOfSight({ x, y, zoom }: Viewport, box: Box, screen: Size): boolean {
  const left = box.x * zoom + x
  const top = box.y * zoom + y
  const isBeside = left > screen.width || left + box.width * zoom < 0
  return isBeside || top > screen.height || top + box.height * zoom < 0
}

/** `box` in the middle of the screen. */
export function centredOn(box: Box, screen: Size, zoom: number): Viewport {
  return {
    x: screen.width / 2 - (box.x + box.width / 2) * zoom,
    y: screen.height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  }
}

/** The point of the tree in the middle of the screen. */
export function middleOf({ x, y, zoom }: Viewport, screen: Size): Point {
  return { x: (screen.width / 2 - x) / zoom, y: (screen.height / 2 - y) / zoom }
}

/** Whether both show the same, to within what nobody sees. */
export function isSameView(one: Viewport, other: Viewport): boolean {
  return (
    Math.abs(one.x - other.x) < 1 &&
    Math.abs(one.y - other.y) < 1 &&
    Math.abs(one.zoom - other.zoom) < 0.001
  )
}
