import { detailAt } from './detail.ts'
import type { Size, Viewport } from './viewport.ts'

/** So much around the screen is painted ahead while a tree is moved, in px of the screen. */
export const AHEAD = 256

/** What a canvas shows: the screen as it was when it was painted, and `ahead` px all around it. */
export interface Shown {
  readonly viewport: Viewport
  readonly screen: Size
  readonly ahead: number
}

/**
 * Whether a picture may be painted ahead and pushed about: from far the names of the tiers keep to
 * the screen, and do not move with it; zoomed, it would be another picture.
 */
export function canBePushed(shown: Shown | undefined, viewport: Viewport, screen: Size): boolean {
  return (
    shown?.viewport.zoom === viewport.zoom &&
    shown.screen.width === screen.width &&
    shown.screen.height === screen.height &&
    detailAt(viewport.zoom) !== 'far'
  )
}

/** Whether what was painted ahead still covers the screen in another viewport of the same zoom. */
export function covers({ viewport, ahead }: Shown, { x, y }: Viewport): boolean {
  return ahead > 0 && Math.abs(x - viewport.x) <= ahead && Math.abs(y - viewport.y) <= ahead
}

/** Puts a canvas where what it shows belongs in a viewport. The browser paints nothing for it. */
export function push(
  { style }: HTMLElement,
  { viewport, screen, ahead }: Shown,
  { x, y }: Viewport,
): void {
  style.inlineSize = ahead > 0 ? `${String(screen.width + 2 * ahead)}px` : ''
  style.blockSize = ahead > 0 ? `${String(screen.height + 2 * ahead)}px` : ''
  style.transform =
    ahead > 0
      ? `translate(${String(x - viewport.x - ahead)}px, ${String(y - viewport.y - ahead)}px)`
      : ''
}
