import type { Group, Ink } from './drawing.ts'

const GROUND = 'M-6 8.8H6'
const STEM = 'M0 8.6C0 5 .2 2.6 0 0'
const BIG_LEAF = 'M0 .6C-.9-5.2 2.6-9.4 9.9-9.8C10.4-3.6 6.8.6 0 .6Z'
const SMALL_LEAF = 'M0 3C.2-1.2-2.9-4.4-8.7-4.4C-8.6.4-5.2 3.2 0 3Z'
const VEINS = 'M1.6-1.2L6.4-6.2M-1.9 1.2L-5.4-1.8'

/** A stem with two uneven seed leaves on a bar of ground, about 19 × 20 px, centred at 0, 0. */
export function sprout(ink: Ink, ground: Ink): Group {
  return {
    kind: 'group',
    children: [
      { kind: 'path', d: GROUND, stroke: ink, strokeWidth: 2, roundCaps: true },
      { kind: 'path', d: STEM, stroke: ink, strokeWidth: 2, roundCaps: true },
      { kind: 'path', d: BIG_LEAF, fill: ink },
      { kind: 'path', d: SMALL_LEAF, fill: ink },
      { kind: 'path', d: VEINS, stroke: ground, strokeWidth: 1, roundCaps: true },
    ],
  }
}
