import { useReactFlow, useStore } from '@xyflow/react'
import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { useMedia } from '../../ui/use-media.ts'
import type { Box } from '../../layout/box.ts'
import { spoken } from '../../messages/messages.ts'
import {
  fitViewport,
  LEAST_ZOOM,
  READABLE_ZOOM,
  revealBox,
  type Size,
  type Viewport,
} from './viewport.ts'

const GLIDE = 180

/**
 * Keeps the tree in sight. It is fitted to the screen, readably, until the person moves it; from
 * then on it stays where they put it, and only moves to bring a skill with focus onto the screen.
 * `scene` names what is shown: only a new scene or screen fits it again, never a rating.
 */
export function useViewport(scene: string, box: Box, selectedBox: Box | undefined) {
  const { setViewport, getViewport } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const isMoved = useRef(false)
  const isShown = useRef(false)
  const isCalm = useMedia('(prefers-reduced-motion: reduce)')
  const duration = isCalm ? 0 : GLIDE

  const show = useEffectEvent(() => {
    const screen = { width, height }
    const base = isMoved.current
      ? getViewport()
      : fitViewport(box, screen, READABLE_ZOOM, spoken.direction)
    const target = selectedBox ? revealBox(base, selectedBox, screen) : base
    void setViewport(target, { duration: isShown.current ? duration : 0 })
    isShown.current = true
  })
  useEffect(() => {
    if (width > 0 && height > 0) show()
  }, [scene, width, height])

  const reveal = useCallback(
    (target: Box) => {
      const before = getViewport()
      const after = revealBox(before, target, { width, height })
      if (after.x !== before.x || after.y !== before.y) void setViewport(after, { duration })
    },
    [duration, getViewport, height, setViewport, width],
  )
  const fit = useCallback(() => {
    isMoved.current = false
    void setViewport(fitViewport(box, { width, height }, LEAST_ZOOM, spoken.direction), {
      duration,
    })
  }, [box, duration, height, setViewport, width])
  /** Moves as somebody asked for: from then on the tree stays there. */
  const move = useCallback(
    (change: (before: Viewport, screen: Size) => Viewport) => {
      isMoved.current = true
      void setViewport(change(getViewport(), { width, height }), { duration })
    },
    [duration, getViewport, height, setViewport, width],
  )
  const noteMove = useCallback(() => {
    isMoved.current = true
  }, [])

  return { fit, reveal, move, noteMove }
}
