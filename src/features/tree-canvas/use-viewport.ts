import { useReactFlow, useStore } from '@xyflow/react'
import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { useMedia } from '../../ui/use-media.ts'
import type { Box } from '../../layout/box.ts'
import type { Point } from '../../layout/branch.ts'
import { spoken } from '../../messages/messages.ts'
import { useGroveStore } from '../../store/grove-context.tsx'
import { viewMemory } from '../../store/view-memory.ts'
import {
  centredOn,
  fitViewport,
  isOutOfSight,
  isSameView,
  LEAST_ZOOM,
  middleOf,
  NAMES_ROOM,
  READABLE_ZOOM,
  revealBox,
  type Size,
  type Viewport,
} from './viewport.ts'

const GLIDE = 180

/** What of a tree was in sight when it was left. */
interface Place {
  readonly zoom: number
  /** The point in the middle of the screen, whose size may be another one later. */
  readonly middle: Point
  /** The skill whose panel was open. */
  readonly selected: string | undefined
}

/** Where a tree was left stays in sight after the outline, or another page, or while it is edited. */
const places = viewMemory<Place>()

/**
 * Keeps the tree in sight. It is fitted to the screen, readably, until the person moves it; from
 * then on it stays where they put it, and only moves to bring a skill with focus onto the screen: one
 * that is opened from afar into its middle.
 * `leastZoom` is how small a tree may be drawn to be in sight as a whole; a skill whose panel is
 * opened, and a field to type in, come near enough to be read, from the zoom `readsFrom` on.
 * Only another `selected` skill, with its `selectedBox`, or screen fits it again, never a rating.
 */
export function useViewport(
  tree: string,
  box: Box,
  selected: string | undefined,
  selectedBox: Box | undefined,
  { leastZoom = LEAST_ZOOM, readsFrom = 0 } = {},
) {
  const store = useGroveStore()
  // The picture is another one where it is mirrored.
  const key = `${tree}/${spoken.direction}`
  const { setViewport, getViewport } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const isMoved = useRef(false)
  const isShown = useRef(false)
  /** As it was fitted at first. */
  const fitted = useRef<Viewport>(undefined)
  /** Where it glides to. */
  const aim = useRef<Viewport>(undefined)
  const shownSkill = useRef<string>(undefined)
  const isCalm = useMedia('(prefers-reduced-motion: reduce)')
  const duration = isCalm ? 0 : GLIDE
  // While the tree glides, what is asked for next begins where the glide ends.
  const where = useCallback(() => aim.current ?? getViewport(), [getViewport])

  const glide = useCallback(
    (target: Viewport, time = duration) => {
      aim.current = target
      // A large tree is never in sight as a whole: what was looked at has to be found again.
      if (readsFrom > 0 && fitted.current && !isSameView(target, fitted.current)) {
        isMoved.current = true
      }
      void setViewport(target, { duration: time }).then(() => {
        if (aim.current === target) aim.current = undefined
      })
    },
    [duration, readsFrom, setViewport],
  )

  const show = useEffectEvent(() => {
    const screen = { width, height }
    const left = isShown.current ? undefined : places.recall(store, key)
    if (left) {
      isMoved.current = true
      shownSkill.current = left.selected
    }
    if (!isMoved.current) fitted.current = fitViewport(box, screen, READABLE_ZOOM, spoken.direction)
    const base = left
      ? centredOn({ ...left.middle, width: 0, height: 0 }, screen, left.zoom)
      : isMoved.current
        ? where()
        : (fitted.current ?? where())
    const isOpened = shownSkill.current !== selected
    shownSkill.current = selected
    const isAsLeft = left !== undefined && !isOpened
    const target =
      selectedBox && !isAsLeft ? near(base, selectedBox, screen, isOpened ? readsFrom : 0) : base
    glide(target, isShown.current ? duration : 0)
    isShown.current = true
  })
  useEffect(() => {
    if (width > 0 && height > 0) show()
  }, [selected, width, height])

  const keep = useEffectEvent((under: string) => {
    if (!isShown.current) return
    const view = where()
    const isAsFitted =
      !isMoved.current && fitted.current !== undefined && isSameView(view, fitted.current)
    if (isAsFitted) places.forget(store, under)
    else {
      const middle = middleOf(view, { width, height })
      places.keep(store, under, { zoom: view.zoom, middle, selected })
    }
  })
  useEffect(
    () => () => {
      keep(key)
    },
    [key],
  )

  const reveal = useCallback(
    (target: Box) => {
      const before = where()
      const after = revealBox(before, target, { width, height })
      if (after.x !== before.x || after.y !== before.y) glide(after)
    },
    [glide, height, where, width],
  )
  /** Brings a box onto the screen, near enough for what stands in it to be read. */
  const bring = useCallback(
    (target: Box) => {
      if (where().zoom >= readsFrom) reveal(target)
      else glide(centredOn(target, { width, height }, READABLE_ZOOM))
    },
    [glide, height, readsFrom, reveal, where, width],
  )
  const fit = useCallback(() => {
    isMoved.current = false
    const above = readsFrom > 0 ? NAMES_ROOM : 0
    const room = { width, height: Math.max(height - above, height / 2) }
    const whole = fitViewport(box, room, leastZoom, spoken.direction)
    glide({ ...whole, y: whole.y + height - room.height })
  }, [box, glide, height, leastZoom, readsFrom, width])
  /** Moves as somebody asked for: from then on the tree stays there. */
  const move = useCallback(
    (change: (before: Viewport, screen: Size) => Viewport) => {
      isMoved.current = true
      glide(change(where(), { width, height }))
    },
    [glide, height, where, width],
  )
  const noteMove = useCallback(() => {
    isMoved.current = true
    aim.current = undefined
  }, [])
  const noteStop = useCallback(() => {
    aim.current = undefined
  }, [])

  return { fit, reveal, bring, move, noteMove, noteStop }
}

/** As little as moves an opened skill well into sight, and as near as `readsFrom` asks for. */
function near(from: Viewport, box: Box, screen: Size, readsFrom: number): Viewport {
  const isFar = from.zoom < readsFrom
  return isFar || isOutOfSight(from, box, screen)
    ? revealBox(centredOn(box, screen, isFar ? READABLE_ZOOM : from.zoom), box, screen)
    : revealBox(from, box, screen)
}
