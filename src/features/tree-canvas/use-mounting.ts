import { useStoreApi } from '@xyflow/react'
import { startTransition, useEffect, useRef } from 'react'
import { type Detail, detailAt } from './detail.ts'
import type { Seen } from './seen.ts'
import { areaOf, type Tiles, tilesIn } from './tiles.ts'

/** What of a large tree is mounted, and how much its cards say. */
export interface Mounted {
  readonly detail: Detail
  readonly skills: ReadonlySet<string>
  /** What of the tree they lie on; nothing from far out. */
  readonly area: Seen | undefined
}

/** The tree stands still when it was not moved for so long, in ms. */
export const STILL = 100
/** So many cards come, and so many go, within a frame, and the next ones in the next. */
const AT_ONCE = 12

const NONE: ReadonlySet<string> = new Set()

/**
 * Says which cards are to be in the page: those of the tiles in sight, once the tree stands still.
 * Until then, and while they come a few at a time, the ground shows what they would.
 */
export function useMounting(tiles: Tiles, onMount: (mounted: Mounted) => void): void {
  const flow = useStoreApi()
  // What is mounted stays so while the tree is placed anew around it.
  const there = useRef(NONE)
  useEffect(() => {
    let wanted: Mounted | undefined
    let timer = 0
    let frame = 0

    function step() {
      if (!wanted) return
      const { detail, skills, area } = wanted
      const missing = [...skills].filter((skill) => !there.current.has(skill))
      // In React Flow each card that goes costs as much as one that comes.
      const leaving = [...there.current].filter((skill) => !skills.has(skill))
      const gone = new Set(leaving.slice(0, AT_ONCE))
      there.current = new Set([
        ...[...there.current].filter((skill) => !gone.has(skill)),
        ...missing.slice(0, AT_ONCE),
      ])
      const mounted = { detail, area, skills: there.current }
      startTransition(() => {
        onMount(mounted)
      })
      if (Math.max(missing.length, leaving.length) > AT_ONCE) frame = requestAnimationFrame(step)
    }
    function settle() {
      const {
        transform: [x, y, zoom],
        width,
        height,
      } = flow.getState()
      if (width === 0) return
      const detail = detailAt(zoom)
      const inSight = tilesIn({ x, y, zoom }, { width, height })
      const isFar = detail === 'far'
      const area = isFar ? undefined : areaOf(inSight)
      if (wanted?.detail === detail && isSame(wanted.area, area)) return
      wanted = { detail, area, skills: isFar ? NONE : tiles.skillsIn(inSight) }
      cancelAnimationFrame(frame)
      step()
    }

    settle()
    let last = flow.getState()
    const stop = flow.subscribe((state) => {
      const { transform, width, height } = last
      last = state
      const isMoved =
        state.transform !== transform || state.width !== width || state.height !== height
      if (!isMoved) return
      clearTimeout(timer)
      timer = window.setTimeout(settle, STILL)
    })
    return () => {
      stop()
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    }
  }, [flow, tiles, onMount])
}

function isSame(one: Seen | undefined, other: Seen | undefined): boolean {
  return (
    one?.left === other?.left &&
    one?.top === other?.top &&
    one?.right === other?.right &&
    one?.bottom === other?.bottom
  )
}
