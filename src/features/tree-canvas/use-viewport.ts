import { useReactFlow, useStore } from '@xyflow/react'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useMedia } from '../../ui/use-media.ts'
import type { Box } from '../../layout/box.ts'
import { spoken } from '../../messages/messages.ts'
import { useGroveStore } from '../../store/grove-context.tsx'
import { viewMemory } from '../../store/view-memory.ts'
import {
  centredOn,
  fitViewport,
  isOutOfSight,
  LEAST_ZOOM,
  NAMES_ROOM,
  READABLE_ZOOM,
  revealBox,
  type Size,
  type Viewport,
} from './viewport.ts'

const GLIDE = 180

/** Where a tree was moved to stays so while the outline, or another page, is looked at. */
const places = viewMemory<Viewport>()

/**
 * Keeps the tree in sight. It is fitted to the screen, readably, until the person moves it; from
 * then on it stays where they put it, and only moves to bring a skill with focus onto the screen: one
 * that is opened from afar into its middle.
 * `leastZoom` is how small a tree may be drawn to be in sight as a whole; a skill whose panel is opened
 * comes near enough to be read, from the zoom `readsFrom` on. `scene` names what is shown of `tree`: only a new scene or screen fits it again, never a rating.
 */
export function useViewport(
  tree: string,
  scene: string,
  box: Box,
  selectedBox: Box | undefined,
  { leastZoom = LEAST_ZOOM, readsFrom = 0 } = {},
) {
  const store = useGroveStore()
  // The picture is another one where it is mirrored.
  const place = `${tree}/${spoken.direction}`
  const { setViewport, getViewport } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const [left] = useState(() => places.recall(store, place))
  const isMoved = useRef(left !== undefined)
  const isShown = useRef(false)
  const shownScene = useRef<string>(undefined)
  const isCalm = useMedia('(prefers-reduced-motion: reduce)')
  const duration = isCalm ? 0 : GLIDE
  // While the tree glides, what is asked for next begins where the glide ends.
  const goal = useRef<Viewport>(undefined)
  const where = useCallback(() => goal.current ?? getViewport(), [getViewport])
  const glide = useCallback(
    (target: Viewport, during: number) => {
      goal.current = target
      void setViewport(target, { duration: during }).then(() => {
        if (goal.current === target) goal.current = undefined
      })
    },
    [setViewport],
  )

  const show = useEffectEvent(() => {
    const screen = { width, height }
    const base = isMoved.current
      ? isShown.current
        ? where()
        : (left ?? where())
      : fitViewport(box, screen, READABLE_ZOOM, spoken.direction)
    const isOpened = shownScene.current !== scene
    shownScene.current = scene
    glide(
      selectedBox ? near(base, selectedBox, screen, isOpened ? readsFrom : 0) : base,
      isShown.current ? duration : 0,
    )
    isShown.current = true
  })
  useEffect(() => {
    if (width > 0 && height > 0) show()
  }, [scene, width, height])

  useEffect(
    () => () => {
      if (isMoved.current) places.keep(store, place, where())
      else places.forget(store, place)
    },
    [store, place, where],
  )

  const reveal = useCallback(
    (target: Box) => {
      const before = where()
      const after = revealBox(before, target, { width, height })
      if (after.x !== before.x || after.y !== before.y) glide(after, duration)
    },
    [duration, glide, height, where, width],
  )
  const fit = useCallback(() => {
    isMoved.current = false
    const above = readsFrom > 0 ? NAMES_ROOM : 0
    const room = { width, height: Math.max(height - above, height / 2) }
    const fitted = fitViewport(box, room, leastZoom, spoken.direction)
    glide({ ...fitted, y: fitted.y + height - room.height }, duration)
  }, [box, duration, glide, height, leastZoom, readsFrom, width])
  /** Moves as somebody asked for: from then on the tree stays there. */
  const move = useCallback(
    (change: (before: Viewport, screen: Size) => Viewport) => {
      isMoved.current = true
      glide(change(where(), { width, height }), duration)
    },
    [duration, glide, height, where, width],
  )
  const noteMove = useCallback(() => {
    isMoved.current = true
    goal.current = undefined
  }, [])

  return { fit, reveal, move, noteMove }
}

/** As little as moves an opened skill well into sight, and as near as `readsFrom` asks for. */
function near(from: Viewport, box: Box, screen: Size, readsFrom: number): Viewport {
  const isFar = from.zoom < readsFrom
  return isFar || isOutOfSight(from, box, screen)
    ? revealBox(centredOn(box, screen, isFar ? READABLE_ZOOM : from.zoom), box, screen)
    : revealBox(from, box, screen)
}
