import type { Growth } from '../domain/growth.ts'
import type { Group, Ink } from './drawing.ts'
import { emptyCircle } from './level-marks.ts'
import { MARK_RADIUS } from './measures.ts'
import { sprout } from './sprout.ts'

const SEED =
  'M0-8C3.1-5.4 4.7-2.8 4.7-.2C4.7 2.8 2.7 4.8 0 4.8S-4.7 2.8-4.7-.2C-4.7-2.8-3.1-5.4 0-8Z'
const SOIL = 'M-9.8 8.6C-7.4 1.6 7.4 1.6 9.8 8.6C5 9.2-5 9.2-9.8 8.6Z'

const CROWN =
  'M-3.6 2.4C-7.4 3.4-10.2.6-9.3-2.6C-8.8-4.4-7.4-5.4-5.9-5.6C-6-8.8-3.4-11 0-11S6-8.8 5.9-5.6C7.4-5.4 8.8-4.4 9.3-2.6C10.2.6 7.4 3.4 3.6 2.4C2.4 3.2-2.4 3.2-3.6 2.4Z'
const TRUNK = 'M-1.4 2H1.4C1.4 6 1.8 8 3.4 9.8H-3.4C-1.8 8-1.4 6-1.4 2Z'
const BRANCHES = 'M0 3V-4.6M0 .6L3.4-2.2M0-1L-3-3.6'

/** How far a tree has come, without a circle: seed in the ground, sprout, small tree. */
export function treeMark(growth: Growth, ground: Ink = 'paper'): Group {
  if (growth === 'sprouting') return sprout('rookie', ground)
  return growth === 'planted' ? smallTree('pro', ground) : seedInTheGround('ink-2')
}

/** The same in a circle of the size of a level mark, centred at 0, 0. */
export function roundTreeMark(growth: Growth, radius: number = MARK_RADIUS): Group {
  const scale = radius / MARK_RADIUS
  const circle = { ...emptyCircle(radius), fill: 'paper' } as const
  if (growth === 'dormant') {
    return {
      kind: 'group',
      children: [circle, { kind: 'group', scale, children: [treeMark(growth)] }],
    }
  }
  const ink = growth === 'planted' ? 'pro' : 'rookie'
  const fill = growth === 'planted' ? 'pro-fill' : 'raised'
  return {
    kind: 'group',
    children: [
      { kind: 'circle', cx: 0, cy: 0, r: radius, fill, stroke: ink, strokeWidth: 1.2 },
      { kind: 'group', scale, children: [treeMark(growth, fill)] },
    ],
  }
}

/** One of adaptability's behaviours: a leaf with a tick cut out, or its outline. 18 × 18 px. */
export function behaviourLeaf(marked: boolean, ground: Ink = 'canopy'): Group {
  const blade = 'M-5.4 5.6C-9.4-1.6-3.6-7.6 8.2-8C8.8 2.6 2.6 9.6-5.4 5.6Z'
  const stalk = 'M-5.4 5.6L-8.2 8.6'
  const line = { strokeWidth: 1.5, roundCaps: true } as const
  return {
    kind: 'group',
    children: marked
      ? [
          { kind: 'path', d: stalk, stroke: 'pro', ...line },
          { kind: 'path', d: blade, fill: 'pro', stroke: 'pro', ...line },
          { kind: 'path', d: 'M-3.4.4L-.9 2.9L4.2-2.9', stroke: ground, ...line, strokeWidth: 1.9 },
        ]
      : [
          { kind: 'path', d: blade, stroke: 'pro', ...line },
          { kind: 'path', d: `${stalk}M-5.4 5.6C-3.2 2.2-.4-.8 3-3.2`, stroke: 'pro', ...line },
        ],
  }
}

function smallTree(ink: Ink, ground: Ink): Group {
  return {
    kind: 'group',
    children: [
      { kind: 'path', d: TRUNK, fill: ink },
      { kind: 'path', d: CROWN, fill: ink },
      { kind: 'path', d: BRANCHES, stroke: ground, strokeWidth: 1, roundCaps: true },
    ],
  }
}

function seedInTheGround(ink: Ink): Group {
  return {
    kind: 'group',
    children: [
      { kind: 'path', d: SEED, stroke: ink, strokeWidth: 1.7, roundCaps: true },
      { kind: 'path', d: SOIL, fill: ink, stroke: ink, strokeWidth: 1, roundCaps: true },
    ],
  }
}
