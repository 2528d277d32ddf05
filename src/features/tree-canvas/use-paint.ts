import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { levelOf } from '../../domain/rating.ts'
import { standing } from '../../domain/standing.ts'
import type { Tree } from '../../domain/tree.ts'
import { levelWords } from '../../messages/level-words.ts'
import { useGroveStore } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { type Box, hull } from '../../layout/box.ts'
import { changedPart } from './changed-part.ts'
import type { Cover } from './cover.ts'
import { detailAt } from './detail.ts'
import type { Light } from './light.ts'
import { paletteOf } from './paint-shape.ts'
import { AHEAD, canBePushed, covers, push, type Shown } from './painted-ahead.ts'
import type { PaintedTree } from './painted-tree.ts'
import { paintTree } from './tree-painter.ts'
import { STILL } from './use-mounting.ts'

const OTHER_COLOURS = ['(prefers-contrast: more)', '(forced-colors: active)']

/** A canvas that shows what of a large tree is in sight, and is painted anew when that changes. */
export function usePaint(
  tree: Tree,
  painted: PaintedTree,
  light: Light,
  cover: Cover,
): RefObject<HTMLCanvasElement | null> {
  const flow = useStoreApi()
  const grove = useGroveStore()
  const canvas = useRef<HTMLCanvasElement>(null)
  const latest = useRef<{ painted: PaintedTree; onChange?: () => void }>({ painted })
  useLayoutEffect(() => {
    latest.current.painted = painted
    latest.current.onChange?.()
  }, [painted])

  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    let palette = paletteOf(element)
    let frame = 0
    /** What waits to be painted, where it is not all. */
    let part: Box | undefined
    let levels = levelsOf(grove.getState())
    let shown: Shown | undefined
    let still = 0

    function paint(only?: Box, ahead = shown?.ahead ?? 0) {
      cancelAnimationFrame(frame)
      frame = 0
      if (!element || !context) return
      const {
        transform: [x, y, zoom],
        width,
        height,
      } = flow.getState()
      const density = window.devicePixelRatio
      const screen = { width: width + 2 * ahead, height: height + 2 * ahead }
      const size = {
        width: Math.round(screen.width * density),
        height: Math.round(screen.height * density),
      }
      // To set a size blanks the canvas, even if it is the same.
      const isBlank = element.width !== size.width || element.height !== size.height
      if (isBlank) Object.assign(element, size)
      const isElsewhere = shown?.viewport.x !== x || shown.viewport.y !== y
      paintTree(context, latest.current.painted, {
        viewport: { x: x + ahead, y: y + ahead, zoom },
        screen,
        density,
        lit: light.state().lit,
        palette,
        levelOf: (skill) => levelOf(levels, tree.id, skill),
        wordsOf: (skill) =>
          levelWords(levelOf(levels, tree.id, skill.id), standing(tree.id, skill, levels)),
        isCovered: cover.has,
        part: isBlank || isElsewhere ? undefined : only,
      })
      shown = { viewport: { x, y, zoom }, screen: { width, height }, ahead }
      push(element, shown, shown.viewport)
    }
    /** At once: the cards, too, move before the next frame. */
    function follow() {
      const {
        transform: [x, y, zoom],
        width,
        height,
        domNode,
      } = flow.getState()
      const viewport = { x, y, zoom }
      clearTimeout(still)
      const isPushed = canBePushed(shown, viewport, { width, height })
      domNode?.toggleAttribute('data-pushed', isPushed)
      if (!isPushed) {
        paint(undefined, 0)
        return
      }
      if (element && shown && covers(shown, viewport)) push(element, shown, viewport)
      else paint(undefined, AHEAD)
      // Before cards are mounted: each few of them have the canvas painted.
      still = window.setTimeout(() => {
        domNode?.toggleAttribute('data-pushed', false)
        paint(undefined, 0)
      }, STILL)
    }
    /** Before the next frame is shown, however much changes until then. */
    function paintSoon(only?: Box) {
      part = frame === 0 ? only : part && only && hull([part, only])
      if (frame === 0) {
        frame = requestAnimationFrame(() => {
          paint(part)
        })
      }
    }
    function paintAll() {
      paintSoon()
    }
    /** Most of what changes there is not to be seen here. */
    function paintLevels() {
      const before = levels
      levels = levelsOf(grove.getState())
      if (levels === before) return
      const isFar = detailAt(flow.getState().transform[2]) === 'far'
      const other = changedPart(
        tree.id,
        latest.current.painted,
        { before, after: levels },
        (skill) => isFar || !cover.has(skill),
      )
      if (other) paintSoon(other)
    }
    function paintAnew() {
      if (element) palette = paletteOf(element)
      paintSoon()
    }

    paint()
    const { current } = latest
    current.onChange = paintAll
    let last = flow.getState()
    const stops = [
      flow.subscribe((state) => {
        const isMoved =
          state.transform !== last.transform ||
          state.width !== last.width ||
          state.height !== last.height
        last = state
        if (isMoved) follow()
      }),
      grove.subscribe(paintLevels),
      light.subscribe(paintAll),
      cover.subscribe(paintAll),
    ]
    const theme = new MutationObserver(paintAnew)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const queries = OTHER_COLOURS.map((query) => window.matchMedia(query))
    for (const query of queries) query.addEventListener('change', paintAnew)
    document.fonts.addEventListener('loadingdone', paintAll)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(still)
      flow.getState().domNode?.toggleAttribute('data-pushed', false)
      for (const stop of stops) stop()
      theme.disconnect()
      for (const query of queries) query.removeEventListener('change', paintAnew)
      document.fonts.removeEventListener('loadingdone', paintAll)
    }
  }, [flow, grove, tree, light, cover])

  return canvas
}
