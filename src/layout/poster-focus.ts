import type { Group, Shape } from './drawing.ts'
import type { Block } from './poster-header.ts'
import type { PosterInput } from './poster-input.ts'
import { flowText, wrapText } from './text-lines.ts'
import { stackHeight, textStack, type TextPart } from './text-stack.ts'

/** Between two of the skills in focus, and from one's number to its words, px. */
const GAP = 24
const INDENT = 58
const RULE_GAP = 14
/** Whatever people write fits; it only ends where a whole page of text would be a goal. */
const MOST_LINES = 80

/** The skills in focus side by side, each under a rule with its number: aim, day, why, what is next. */
export function posterFocus(
  { focus = [], direction }: Pick<PosterInput, 'focus' | 'direction'>,
  width: number,
): Block {
  if (focus.length === 0) return { height: 0, shapes: [], boxes: [] }
  const column = (width - (focus.length - 1) * GAP) / focus.length
  const columns = focus.map((entry) => columnParts(entry, column - INDENT))
  const height = RULE_GAP + Math.max(...columns.map(stackHeight))
  const isMirrored = direction === 'rtl'
  const shapes = focus.map(({ place }, index): Group => {
    const left = index * (column + GAP)
    const along = (x: number) => (isMirrored ? column - x : x)
    const number: TextPart = {
      lines: [place],
      leading: 44,
      face: 'serif',
      size: 38,
      weight: 560,
      fill: 'master',
    }
    const children: Shape[] = [
      { kind: 'path', d: `M0 0H${String(Math.round(column))}`, stroke: 'ink', strokeWidth: 2 },
      ...textStack([number], along(0), RULE_GAP - 4),
      ...textStack(columns[index] ?? [], along(INDENT), RULE_GAP),
    ]
    return { kind: 'group', x: isMirrored ? width - left - column : left, y: 0, children }
  })
  return { height, shapes, boxes: [{ x: 0, y: 0, width, height }] }
}

type FocusEntry = NonNullable<PosterInput['focus']>[number]

function columnParts(
  { name, lang, reason, aim, next, due }: FocusEntry,
  room: number,
): readonly TextPart[] {
  const running = { leading: 20, face: 'sans', size: 15, fill: 'ink-2' } as const
  return [
    {
      lines: wrapText(name, 'serif', 18, room, 2),
      leading: 24,
      face: 'serif',
      size: 18,
      weight: 560,
      fill: 'ink',
      lang,
    },
    {
      ...running,
      lines: flowText(aim, 'sansBold', 15, room, MOST_LINES),
      weight: 600,
      fill: 'ink',
    },
    ...[due, reason, next].map((text) => ({
      ...running,
      lines: flowText(text, 'sans', 15, room, MOST_LINES),
      weight: 400,
    })),
  ]
}
