import type { Growth } from '../domain/growth.ts'
import { type Level, LEVELS } from '../domain/level.ts'
import { acorn } from './acorn.ts'
import type { Group, Ink, PathShape, Shape, TextShape } from './drawing.ts'
import { textWidth } from './glyph-widths.ts'
import { HOME_RADIUS } from './land-measures.ts'
import { oakLeaf } from './oak-leaf.ts'
import { sprout } from './sprout.ts'
import { centredStack, stackHeight, type TextPart } from './text-stack.ts'
import { treeMark } from './tree-marks.ts'

/** How many of a tree's skills stand at each level. */
export type LevelCounts = Readonly<Record<Level, number>>

export interface LandContent {
  readonly nameLines: readonly string[]
  /** Of the name, where it is not that of the words. */
  readonly lang?: string | undefined
  readonly outline: string
  readonly growth: Growth
  /** How far it has come, in words. */
  readonly words: string
  readonly counts: LevelCounts
  readonly isChosen: boolean
}

const PLANTS = { rookie: sprout, pro: oakLeaf, master: acorn }
const PLANT_SCALE = 0.56
const COUNT_SIZE = 13
const MARK_HEIGHT = 26
const COUNTS_HEIGHT = 17
/** Between a plant and its number, and from one count to the next, px. */
const COUNT_GAP = 8
const COUNT_STEP = 9
/** A chosen land stands out from the others, and has a rim of paper within its outline. */
const CHOSEN_SCALE = 1.05
const RIM_SCALE = 0.9

/** A land around 0, 0: its outline says by dashes and colour what the mark and words say as well. */
export function landPicture(content: LandContent): Group {
  const { nameLines, lang, growth, words, counts, isChosen } = content
  const isTall = nameLines.length > 2
  const parts: readonly TextPart[] = [
    nameOf(nameLines, isTall ? 15 : 16.5, lang),
    {
      lines: [words],
      leading: isTall ? 15 : 16,
      face: 'sans',
      size: 13,
      weight: growth === 'dormant' && !isChosen ? 400 : 600,
      fill: isChosen ? 'master' : wordsInk(growth),
    },
  ]
  const tally = LEVELS.some((level) => counts[level] > 0) ? COUNTS_HEIGHT : 0
  const textHeight = stackHeight(parts)
  const top = -(MARK_HEIGHT + textHeight + tally) / 2
  const ground = isChosen ? 'master-fill' : fillOf(growth)
  return {
    kind: 'group',
    children: [
      ...groundOf(content),
      {
        kind: 'group',
        y: top + MARK_HEIGHT / 2,
        scale: isTall ? 0.95 : 1.12,
        children: [treeMark(growth, ground)],
      },
      ...middle(centredStack(parts, 0, top + MARK_HEIGHT + textHeight / 2)),
      ...(tally > 0 ? [tallyOf(counts, top + MARK_HEIGHT + textHeight + tally / 2, ground)] : []),
    ],
  }
}

/** Home around 0, 0: a round clearing in the middle of the park. `lang` is that of its name. */
export function homePicture(nameLines: readonly string[], words: string, lang?: string): Group {
  const parts: readonly TextPart[] = [
    nameOf(nameLines, nameLines.length > 2 ? 15 : 16.5, lang),
    { lines: [words], leading: 17, face: 'sans', size: 13.5, weight: 650, fill: 'master' },
  ]
  const top = -(stackHeight(parts) + 40) / 2
  return {
    kind: 'group',
    children: [
      { kind: 'circle', cx: 0, cy: 0, r: HOME_RADIUS + 6, fill: 'paper' },
      {
        kind: 'circle',
        cx: 0,
        cy: 0,
        r: HOME_RADIUS,
        fill: 'canopy',
        stroke: 'canopy-line',
        strokeWidth: 1.6,
      },
      { kind: 'group', y: top + 20, scale: 1.75, children: [treeMark('planted', 'canopy')] },
      ...middle(centredStack(parts, 0, top + 42 + stackHeight(parts) / 2)),
    ],
  }
}

function groundOf({ outline, growth, isChosen }: LandContent): readonly Shape[] {
  const path = { kind: 'path', d: outline } as const
  if (isChosen) {
    return [
      {
        kind: 'group',
        scale: CHOSEN_SCALE,
        children: [{ ...path, fill: 'paper', stroke: 'master', strokeWidth: 2.5 }],
      },
      { kind: 'group', scale: RIM_SCALE, children: [{ ...path, fill: 'master-fill' }] },
    ]
  }
  const rims: Readonly<Record<Growth, Omit<PathShape, 'kind' | 'd'>>> = {
    dormant: { stroke: 'line', strokeWidth: 1.5, dash: '6 4.5' },
    sprouting: { stroke: 'rookie', strokeWidth: 1.6 },
    planted: { stroke: 'pro', strokeWidth: 1.6 },
  }
  return [{ ...path, fill: fillOf(growth), ...rims[growth] }]
}

/** A plant and a number for each level that is there, in one row. */
function tallyOf(counts: LevelCounts, y: number, ground: Ink): Group {
  const there = LEVELS.filter((level) => counts[level] > 0)
  const widths = there.map(
    (level) => 2 * COUNT_GAP + textWidth(String(counts[level]), 'sansBold', COUNT_SIZE),
  )
  const total = widths.reduce((sum, width) => sum + width + COUNT_STEP, -COUNT_STEP)
  let x = -total / 2
  const children = there.flatMap((level, i): readonly Shape[] => {
    const start = x
    x += (widths[i] ?? 0) + COUNT_STEP
    const plant = PLANTS[level](level, ground)
    return [
      { kind: 'group', x: start + COUNT_GAP - 2, scale: PLANT_SCALE, children: [plant] },
      {
        kind: 'text',
        x: start + 2 * COUNT_GAP,
        y: COUNT_SIZE * 0.34,
        text: String(counts[level]),
        face: 'sans',
        size: COUNT_SIZE,
        weight: 600,
        fill: 'ink-2',
      },
    ]
  })
  return { kind: 'group', y, children }
}

function nameOf(lines: readonly string[], size: number, lang: string | undefined): TextPart {
  return { lines, leading: size * 1.1, face: 'serif', size, weight: 560, fill: 'ink', lang }
}

function middle(texts: readonly TextShape[]): readonly TextShape[] {
  return texts.map((text) => ({ ...text, anchor: 'middle' }))
}

function fillOf(growth: Growth): Ink {
  return growth === 'dormant' ? 'paper' : growth === 'planted' ? 'pro-fill' : 'rookie-fill'
}

function wordsInk(growth: Growth): Ink {
  return growth === 'dormant' ? 'ink-2' : growth === 'planted' ? 'pro' : 'rookie'
}
