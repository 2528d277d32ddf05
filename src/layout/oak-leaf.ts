import type { Group, Ink } from './drawing.ts'

const BLADE =
  'M0 8.2' +
  'C1 8.2 1.2 7.2 1.8 7C3.4 7.9 6.1 6.6 5.4 4.5C5 3.3 3.2 3.9 2.5 2.6C4.6 3.7 8.8 3.2 8.5-.1' +
  'C8.2-2.1 4.6-.9 2.7-2.2C4.9-1.6 8.1-3.1 7.3-5.8C6.6-7.4 4.1-5.9 2.2-7C4.1-8.2 3.4-11.9 0-12' +
  'C-3.4-11.9-4.1-8.2-2.2-7C-4.1-5.9-6.6-7.4-7.3-5.8C-8.1-3.1-4.9-1.6-2.7-2.2C-4.6-.9-8.2-2.1-8.5-.1' +
  'C-8.8 3.2-4.6 3.7-2.5 2.6C-3.2 3.9-5 3.3-5.4 4.5C-6.1 6.6-3.4 7.9-1.8 7C-1.2 7.2-1 8.2 0 8.2Z'
const VEINS = 'M0 6.8V-8M0 4.2L4.9 1M0 4.2L-4.9 1M0-1L4.3-4.2M0-1L-4.3-4.2'
const STALK = 'M0 8C0 9.6 0 10.8.7 12.2'

/** A lobed oak leaf, turned 32°, about 20 px long, centred at 0, 0. */
export function oakLeaf(ink: Ink, ground: Ink): Group {
  return {
    kind: 'group',
    turn: 32,
    children: [
      { kind: 'path', d: STALK, stroke: ink, strokeWidth: 1.9, roundCaps: true },
      { kind: 'path', d: BLADE, fill: ink },
      { kind: 'path', d: VEINS, stroke: ground, strokeWidth: 1.1, roundCaps: true },
    ],
  }
}
