import type { Group, Ink } from './drawing.ts'

const CAP =
  'M-8.7-1.5C-9-6-4.7-8.7 0-8.7S9-6 8.7-1.5C8.6-.4 7.8-.1 6.9-.2C3-1-3-1-6.9-.2C-7.8-.1-8.6-.4-8.7-1.5Z'
const HATCHING = 'M-6.4-2.2L-3-6.3M-3.2-2.6L.9-7.4M.1-2.6L4.2-7M3.4-2.4L6.9-5.8'
const NUT = 'M-6.5 1.5C-3.5.7 3.5.7 6.5 1.5C6.9 6.2 3.4 8.6 0 11.2C-3.4 8.6-6.9 6.2-6.5 1.5Z'
const HIGHLIGHT = 'M-4 3.7C-3.9 5.6-3.1 6.9-1.9 7.9'
const STALK = 'M0-8.4C.1-10.1.8-11.1 2.3-11.7'

/**
 * A ripe skill's acorn, about 18 × 24 px, centred at 0, 0. `ground` is the colour it lies on: it
 * shows through the hatching of the cap.
 */
export function acorn(ink: Ink = 'master', ground: Ink = 'paper'): Group {
  return {
    kind: 'group',
    children: [
      { kind: 'path', d: STALK, stroke: ink, strokeWidth: 2, roundCaps: true },
      { kind: 'path', d: CAP, fill: ink },
      { kind: 'path', d: HATCHING, stroke: ground, strokeWidth: 1.1, roundCaps: true },
      { kind: 'path', d: NUT, fill: ink },
      { kind: 'path', d: HIGHLIGHT, stroke: ground, strokeWidth: 1.3, roundCaps: true },
    ],
  }
}
