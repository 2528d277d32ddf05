import { acorn } from './acorn.ts'
import type { Box } from './box.ts'
import type { Shape } from './drawing.ts'
import { textWidth } from './glyph-widths.ts'
import { levelMark } from './level-marks.ts'
import type { PosterInput } from './poster-input.ts'
import { flowText, wrapText } from './text-lines.ts'
import { centredStack, stackHeight, textStack, type TextPart } from './text-stack.ts'

/** A part of the poster, drawn from 0, 0, and the boxes of what it holds. */
export interface Block {
  readonly height: number
  readonly shapes: readonly Shape[]
  readonly boxes: readonly Box[]
}

const BRAND_SIZE = 20
const LEGEND_SIZE = 15
const LEGEND_RADIUS = 12
const BESIDE = 40

type HeaderInput = Pick<PosterInput, 'title' | 'subtitle' | 'brand' | 'legend' | 'direction'>

/** Title and subtitle at the start of the line, brand and legend at its end. */
export function posterHeader(input: HeaderInput, width: number): Block {
  const along = (x: number) => (input.direction === 'rtl' ? width - x : x)
  const brandWidth = textWidth(input.brand, 'serif', BRAND_SIZE)
  const title = titlePart(input.title, width - brandWidth - BESIDE - 30)
  const titleHeight = stackHeight([title])
  const legendY = titleHeight + 4 + LEGEND_RADIUS
  const legendWidth = legendEntries(input).reduce((sum, entry) => sum + entry.width, 0)
  const subtitle = subtitlePart(input.subtitle, width - legendWidth - BESIDE)
  const height = titleHeight + 4 + Math.max(stackHeight([subtitle]), 2 * LEGEND_RADIUS)
  const brandY = Math.min(titleHeight / 2, 24)
  const brand: TextPart = { ...title, lines: [input.brand], leading: 24, size: BRAND_SIZE }
  return {
    height,
    shapes: [
      ...textStack([title], along(0), 0),
      ...textStack([subtitle], along(0), titleHeight + 4),
      {
        kind: 'group',
        x: along(width - brandWidth - 22),
        y: brandY,
        scale: 0.9,
        children: [acorn()],
      },
      ...centredStack([brand], along(width - brandWidth), brandY),
      ...legend(input, along, width - legendWidth, legendY),
    ],
    boxes: [{ x: 0, y: 0, width, height }],
  }
}

/** Shrinks a long title first, then breaks it. */
function titlePart(text: string, room: number): TextPart {
  const fits = (size: number) => textWidth(text, 'serif', size) <= room
  const size = [42, 36, 31].find(fits) ?? 28
  const lines = wrapText(text, 'serif', size, room, 5)
  return { lines, leading: size * 1.2, face: 'serif', size, weight: 560, fill: 'ink' }
}

function subtitlePart(text: string, room: number): TextPart {
  const lines = flowText(text, 'sans', 17, room, 3)
  return { lines, leading: 24, face: 'sans', size: 17, weight: 400, fill: 'ink-2' }
}

function legendEntries({ legend: entries }: HeaderInput) {
  return entries.map(({ level, words }, i) => {
    const gap = i === 0 ? 0 : 22
    const markWidth = 2 * LEGEND_RADIUS + 8
    const width = gap + markWidth + textWidth(words, 'sans', LEGEND_SIZE)
    return { level, words, gap, markWidth, width }
  })
}

function legend(
  input: HeaderInput,
  along: (x: number) => number,
  start: number,
  y: number,
): readonly Shape[] {
  let x = start
  return legendEntries(input).flatMap(({ level, words, gap, markWidth, width }): Shape[] => {
    const markStart = x + gap
    x += width
    const part: TextPart = {
      lines: [words],
      leading: 20,
      face: 'sans',
      size: LEGEND_SIZE,
      weight: 400,
      fill: 'ink-2',
    }
    return [
      {
        kind: 'group',
        x: along(markStart + LEGEND_RADIUS),
        y,
        children: [levelMark(level, LEGEND_RADIUS)],
      },
      ...centredStack([part], along(markStart + markWidth), y),
    ]
  })
}
