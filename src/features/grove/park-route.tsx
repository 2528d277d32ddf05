import { useId } from 'react'
import type { Route } from '../../domain/seed-path.ts'
import type { Tree } from '../../domain/tree.ts'
import { acorn } from '../../layout/acorn.ts'
import type { Box } from '../../layout/box.ts'
import type { ParkLayout } from '../../layout/park.ts'
import {
  ACORN_RADIUS,
  HOP_NAME_LEADING,
  HOP_NAME_SIZE,
  type HopMark,
  placeHop,
} from '../../layout/park-hop.ts'
import type { Trail } from '../../layout/park-trails.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Drawing } from '../../ui/drawing.tsx'
import { skillNameOf } from './skill-name.ts'

/** How long all dots take to appear, ms. */
const SHOWING = 500

/** One part of the chosen route: its trail, and the acorn that lies there. */
export interface Hop {
  readonly trail: Trail
  /** Whether the route walks the trail from its end. */
  readonly isBackwards: boolean
  readonly mark: HopMark
  /** Of the tree that carries the acorn. */
  readonly tree: string
}

/** The hops of `route` on the map, in their order. */
export function hopsOn(
  layout: ParkLayout,
  route: Route | undefined,
  trees: ReadonlyMap<string, Tree>,
): readonly Hop[] {
  const taken: Box[] = []
  return (route?.hops ?? []).flatMap(({ seed, into }): Hop[] => {
    const trail = trailBetween(layout.trails, seed.tree, into)
    if (!trail) return []
    const isBackwards = trail.from === into
    const points = isBackwards ? trail.points.toReversed() : trail.points
    const name = skillNameOf(trees, seed)
    const mark = placeHop(layout, points, name, taken)
    taken.push(mark.nameBox, acornBox(mark))
    return [{ trail, isBackwards, mark, tree: seed.tree }]
  })
}

/** The chosen way over all its hops: its dots appear once, from the first land to the last. */
export function LitRoute({
  layout,
  hops,
}: {
  readonly layout: ParkLayout
  readonly hops: readonly Hop[]
}) {
  const id = useId()
  return (
    <>
      {hops.map(({ trail, isBackwards }, index) => (
        <g key={trail.d}>
          <mask id={`${id}${String(index)}`} maskUnits="userSpaceOnUse" {...layout.bounds}>
            <path
              className={isBackwards ? 'route-reveal is-backwards' : 'route-reveal'}
              d={trail.d}
              pathLength={1}
              style={{
                animationDelay: `${String((index * SHOWING) / hops.length)}ms`,
                animationDuration: `${String(SHOWING / hops.length)}ms`,
              }}
            />
          </mask>
          {/* Covers the dots of a hop that shares this way. */}
          <path className="route-band" d={trail.d} />
          <path className="route-dots" d={trail.d} mask={`url(#${id}${String(index)})`} />
        </g>
      ))}
      {hops.map(({ trail, mark, tree }) => (
        <g key={trail.d} className="route-acorn">
          <circle cx={mark.acorn.x} cy={mark.acorn.y} r={ACORN_RADIUS} />
          <g transform={`translate(${String(mark.acorn.x)} ${String(mark.acorn.y)}) scale(0.85)`}>
            <Drawing shape={acorn()} />
          </g>
          <HopName mark={mark} tree={tree} />
        </g>
      ))}
    </>
  )
}

function HopName({
  mark: { nameLines, nameBox },
  tree,
}: {
  readonly mark: HopMark
  readonly tree: string
}) {
  const { lang } = useLanguageOf(tree)
  return nameLines.map((line, index) => (
    <text
      key={line}
      lang={lang}
      x={nameBox.x + nameBox.width / 2}
      y={nameBox.y + (index + 0.5) * HOP_NAME_LEADING + HOP_NAME_SIZE * 0.34}
      textAnchor="middle"
      fontSize={HOP_NAME_SIZE}
    >
      {line}
    </text>
  ))
}

function trailBetween(trails: readonly Trail[], from: string, to: string): Trail | undefined {
  return trails.find(
    (each) => (each.from === from && each.to === to) || (each.from === to && each.to === from),
  )
}

function acornBox({ acorn: { x, y } }: HopMark): Box {
  return {
    x: x - ACORN_RADIUS,
    y: y - ACORN_RADIUS,
    width: 2 * ACORN_RADIUS,
    height: 2 * ACORN_RADIUS,
  }
}
