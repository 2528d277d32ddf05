import { useReactFlow, useStore } from '@xyflow/react'
import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import type { Box } from '../../layout/box.ts'
import { useMedia } from '../../ui/use-media.ts'

/** Below this, the names of lands get too small to read; the park is moved instead. */
const READABLE_ZOOM = 0.55
/** How large a part of the park is shown when all of it would be too small. */
const PART_ZOOM = 0.85
const MOST_FIT_ZOOM = 1.25
export const LEAST_ZOOM = 0.2
export const MOST_ZOOM = 2.5
const GLIDE = 180
/** Free ground around a land that comes into sight, screen px. */
const MARGIN = 20

interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

interface Screen {
  readonly width: number
  readonly height: number
}

/**
 * The view on all of `bounds` in the middle of the screen; where that is too small to read, on the
 * part around the middle of `around`.
 */
function startView(bounds: Box, around: Box, screen: Screen): View {
  const whole = wholeView(bounds, screen)
  return whole.zoom >= READABLE_ZOOM ? whole : centred(around, screen, PART_ZOOM)
}

function wholeView(bounds: Box, screen: Screen): View {
  const fitting = Math.min(screen.width / bounds.width, screen.height / bounds.height)
  return centred(bounds, screen, Math.max(LEAST_ZOOM, Math.min(fitting, MOST_FIT_ZOOM)))
}

function centred({ x, y, width, height }: Box, screen: Screen, zoom: number): View {
  return {
    x: screen.width / 2 - (x + width / 2) * zoom,
    y: screen.height / 2 - (y + height / 2) * zoom,
    zoom,
  }
}

function isInSight({ x, y, width, height }: Box, view: View, screen: Screen): boolean {
  const left = x * view.zoom + view.x
  const top = y * view.zoom + view.y
  return (
    left >= MARGIN &&
    top >= MARGIN &&
    left + width * view.zoom <= screen.width - MARGIN &&
    top + height * view.zoom <= screen.height - MARGIN
  )
}

/**
 * Keeps the park in sight: it is fitted to the screen until the person moves it. From then on it
 * only moves to bring a land with focus, or the `chosen` one, into sight.
 */
export function useParkView(bounds: Box, chosen: Box | undefined) {
  const { setViewport, getViewport } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const isMoved = useRef(false)
  const isShown = useRef(false)
  const isCalm = useMedia('(prefers-reduced-motion: reduce)')
  const duration = isCalm ? 0 : GLIDE

  const reveal = useCallback(
    (land: Box) => {
      const screen = { width, height }
      const view = getViewport()
      if (isInSight(land, view, screen)) return
      void setViewport(centred(land, screen, view.zoom), { duration })
    },
    [duration, getViewport, height, setViewport, width],
  )
  const show = useEffectEvent(() => {
    if (isMoved.current) {
      if (chosen) reveal(chosen)
      return
    }
    const view = startView(bounds, chosen ?? bounds, { width, height })
    void setViewport(view, { duration: isShown.current ? duration : 0 })
    isShown.current = true
  })
  useEffect(() => {
    if (width > 0 && height > 0) show()
  }, [bounds, chosen, width, height])

  const fit = useCallback(() => {
    isMoved.current = false
    void setViewport(wholeView(bounds, { width, height }), { duration })
  }, [bounds, duration, height, setViewport, width])
  const noteMove = useCallback(() => {
    isMoved.current = true
  }, [])
  return { fit, reveal, noteMove }
}
