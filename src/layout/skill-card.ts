import type { LevelOrNone } from '../domain/level.ts'
import type { Direction, Group, Ink, RectShape } from './drawing.ts'
import { levelInk, levelMark } from './level-marks.ts'
import { CARD_HEIGHT, CARD_WIDTH, MARK_RADIUS } from './measures.ts'
import { textWidth } from './glyph-widths.ts'
import { wrapText } from './text-lines.ts'
import { centredStack, type TextPart } from './text-stack.ts'

const TEXT_START = MARK_RADIUS + 11.5
const TEXT_WIDTH = CARD_WIDTH - TEXT_START - 7
/** The size of a name, with words below it and without. */
const NAME = 14
const BRIEF_NAME = 18
const TAG_SIZE = 11.5
const FRAME = {
  kind: 'rect',
  x: 0,
  y: 0,
  width: CARD_WIDTH,
  height: CARD_HEIGHT,
  radius: 12,
} as const

export interface SkillCard {
  readonly name: string
  /** Of the name, where it is not that of the words. */
  readonly lang?: string | undefined
  readonly level: LevelOrNone
  /** The level in words, such as "Rookie, ready". Without them the name has their room. */
  readonly words: string | undefined
  /** Stands on the top edge, such as "Focus 1". */
  readonly tag?: string
  /** Stands on the bottom edge, such as "up from Rookie". */
  readonly change?: string
  readonly direction: Direction
}

/**
 * A skill as it looks everywhere: a card of 140 × 74 px at 0, 0, whose level mark straddles the
 * edge where the branches arrive, like fruit at the end of a twig.
 */
export function skillCard({ name, lang, level, words, tag, change, direction }: SkillCard): Group {
  const rightToLeft = direction === 'rtl'
  const weight = level === 'master' ? 650 : 400
  const font = level === 'master' ? 'sansBold' : 'sans'
  const size = words === undefined ? BRIEF_NAME : NAME
  const parts: readonly TextPart[] = [
    {
      lines: wrapText(name, 'sansBold', size, TEXT_WIDTH, 3),
      leading: size + 2.5,
      face: 'sans',
      size,
      weight: 600,
      fill: 'ink',
      lang,
    },
    {
      lines: wrapText(words ?? '', font, 12.5, TEXT_WIDTH, 1),
      leading: 17.5,
      face: 'sans',
      size: 12.5,
      weight,
      fill: levelInk(level),
    },
  ]
  return {
    kind: 'group',
    children: [
      ...cardFrame(level),
      {
        kind: 'group',
        x: rightToLeft ? CARD_WIDTH : 0,
        y: CARD_HEIGHT / 2,
        children: [levelMark(level)],
      },
      ...centredStack(parts, rightToLeft ? CARD_WIDTH - TEXT_START : TEXT_START, CARD_HEIGHT / 2),
      ...(tag === undefined ? [] : [cardTag(tag, 0, direction)]),
      ...(change === undefined ? [] : [cardTag(change, CARD_HEIGHT, direction)]),
    ],
  }
}

/** An outlined tag on the edge at `y`, at the card's end, outside of its text. */
function cardTag(text: string, y: number, direction: Direction): Group {
  const width = Math.ceil(textWidth(text, 'sansBold', TAG_SIZE)) + 16
  const x = direction === 'rtl' ? -4 : CARD_WIDTH + 4 - width
  return {
    kind: 'group',
    x,
    y: y - 9,
    children: [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width,
        height: 18,
        radius: 9,
        fill: 'paper',
        stroke: 'ink',
        strokeWidth: 1.3,
      },
      {
        kind: 'text',
        x: width / 2,
        y: 13,
        text,
        face: 'sans',
        size: TAG_SIZE,
        weight: 600,
        fill: 'ink',
        anchor: 'middle',
      },
    ],
  }
}

function cardFrame(level: LevelOrNone): readonly RectShape[] {
  if (level === null) {
    return [{ ...FRAME, fill: 'paper', stroke: 'line', strokeWidth: 1.2, dash: '4 3' }]
  }
  const stroke: Ink = level === 'rookie' ? 'line' : level
  const tint = { ...FRAME, fill: 'master-fill', opacity: 0.55 } as const
  return [
    { ...FRAME, fill: 'raised' },
    ...(level === 'master' ? [tint] : []),
    { ...FRAME, stroke, strokeWidth: 1.2 },
  ]
}
