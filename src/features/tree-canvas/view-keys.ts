import type { Box } from '../../layout/box.ts'
import {
  centredOn,
  LEAST_ZOOM,
  MOST_FIT_ZOOM,
  MOST_ZOOM,
  revealBox,
  type Size,
  type Viewport,
} from './viewport.ts'

/** What of a keyboard event decides. */
export interface Keystroke {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** A change of what is in sight. */
export type ViewChange = 'fit' | 'fit-skill' | 'full-size' | 'zoom-in' | 'zoom-out'

const STEP = 1.25

/**
 * The change that a keystroke asks for, as in other tools for graphs. Digits go by their place on
 * the keyboard, since Shift makes another sign of them in every layout.
 */
export function viewChangeOf(stroke: Keystroke): ViewChange | undefined {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = stroke
  if (altKey) return undefined
  if (!ctrlKey && !metaKey) {
    if (!shiftKey) return undefined
    return code === 'Digit1' ? 'fit' : code === 'Digit2' ? 'fit-skill' : undefined
  }
  if (key === '+' || key === '=') return 'zoom-in'
  if (key === '-') return 'zoom-out'
  return key === '0' || code === 'Digit0' ? 'full-size' : undefined
}

/**
 * The viewport after a change. Zooming keeps the middle of `skill`, the box of the skill in
 * question, where it is on the screen; without one, the middle of the screen.
 */
export function changedViewport(
  change: Exclude<ViewChange, 'fit'>,
  viewport: Viewport,
  screen: Size,
  skill: Box | undefined,
  leastZoom = LEAST_ZOOM,
): Viewport {
  switch (change) {
    case 'fit-skill':
      return skill ? centred(skill, screen) : viewport
    case 'full-size':
      return zoomed(viewport, 1, screen, skill)
    case 'zoom-in':
      return zoomed(viewport, Math.min(viewport.zoom * STEP, MOST_ZOOM), screen, skill)
    case 'zoom-out':
      return zoomed(viewport, Math.max(viewport.zoom / STEP, leastZoom), screen, skill)
  }
}

function centred(box: Box, screen: Size): Viewport {
  const zoom = Math.min(
    MOST_FIT_ZOOM,
    Math.max(LEAST_ZOOM, (0.9 * screen.width) / box.width),
    Math.max(LEAST_ZOOM, (0.9 * screen.height) / box.height),
  )
  return centredOn(box, screen, zoom)
}

function zoomed(viewport: Viewport, zoom: number, screen: Size, skill: Box | undefined): Viewport {
  const kept = skill ? middleOf(skill, viewport) : { x: screen.width / 2, y: screen.height / 2 }
  const factor = zoom / viewport.zoom
  const after = {
    x: kept.x - (kept.x - viewport.x) * factor,
    y: kept.y - (kept.y - viewport.y) * factor,
    zoom,
  }
  return skill ? revealBox(after, skill, screen) : after
}

function middleOf(box: Box, { x, y, zoom }: Viewport) {
  return { x: (box.x + box.width / 2) * zoom + x, y: (box.y + box.height / 2) * zoom + y }
}
