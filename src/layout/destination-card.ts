import type { Growth } from '../domain/growth.ts'
import type { Direction, Group } from './drawing.ts'
import { DESTINATION_HEIGHT, DESTINATION_WIDTH, MARK_RADIUS } from './measures.ts'
import { wrapText } from './text-lines.ts'
import { centredStack, type TextPart } from './text-stack.ts'
import { roundTreeMark } from './tree-marks.ts'

const TEXT_START = MARK_RADIUS + 10.5
const TEXT_WIDTH = DESTINATION_WIDTH - TEXT_START - 6.5
const NAME_LEADING = 17
const WORDS_LEADING = 14.5

export interface DestinationCard {
  readonly name: string
  /** Of the name, where it is not that of the words. */
  readonly lang?: string | undefined
  /** The state in words, such as "Sprouting from\nClear writing". Line breaks are kept. */
  readonly words: string
  readonly state: Growth
  readonly chosen: boolean
  /** Of its box. Where it is low, the words give way to the name. DESTINATION_HEIGHT when left out. */
  readonly height?: number
  readonly direction: Direction
}

/**
 * Another tree as it looks beside this one, in a box 152 px wide at 0, 0: its mark straddles the
 * edge where the seeds arrive. Only the chosen one has a card.
 */
export function destinationCard(destination: DestinationCard): Group {
  const { name, lang, words, state, chosen, direction, height = DESTINATION_HEIGHT } = destination
  const rightToLeft = direction === 'rtl'
  const nameLines = wrapText(
    name,
    'serif',
    15.5,
    TEXT_WIDTH,
    Math.min(3, Math.floor(height / NAME_LEADING)),
  )
  const free = Math.floor((height - 6 - nameLines.length * NAME_LEADING) / WORDS_LEADING)
  // “Sprouting from” alone would say nothing.
  const room = free < words.split('\n').length ? 0 : free
  const wordsFont = chosen ? 'sansBold' : 'sans'
  const wordsLines = words.split('\n').reduce<readonly string[]>((lines, line) => {
    const left = room - lines.length
    return [...lines, ...wrapText(line, wordsFont, 12.5, TEXT_WIDTH, left)]
  }, [])
  const parts: readonly TextPart[] = [
    {
      lines: nameLines,
      leading: NAME_LEADING,
      face: 'serif',
      size: 15.5,
      weight: 560,
      fill: 'ink',
      lang,
    },
    {
      lines: wordsLines,
      leading: WORDS_LEADING,
      face: 'sans',
      size: 12.5,
      weight: chosen ? 650 : 400,
      fill: chosen ? 'master' : 'ink-2',
    },
  ]
  const frame = {
    kind: 'rect',
    x: 0,
    y: 0,
    width: DESTINATION_WIDTH,
    height,
    radius: 14,
    fill: 'master-fill',
    stroke: 'master',
    strokeWidth: 1.2,
  } as const
  const mark = roundTreeMark(state, Math.min(MARK_RADIUS, height / 2 - 1))
  return {
    kind: 'group',
    children: [
      ...(chosen ? [frame] : []),
      {
        kind: 'group',
        x: rightToLeft ? DESTINATION_WIDTH : 0,
        y: height / 2,
        children: [mark],
      },
      ...centredStack(parts, rightToLeft ? DESTINATION_WIDTH - TEXT_START : TEXT_START, height / 2),
    ],
  }
}
