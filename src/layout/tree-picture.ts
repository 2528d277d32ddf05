import { acorn } from './acorn.ts'
import { AT_REST, outline } from './branch.ts'
import type { Direction, Group, Shape } from './drawing.ts'
import { textWidth } from './glyph-widths.ts'
import { wrapText } from './text-lines.ts'
import { stackHeight, textStack, type TextPart } from './text-stack.ts'
import type { Link } from './tree-layout.ts'

export interface TierHeading {
  /** Roman, or empty for a column that is not a tier. */
  readonly numeral: string
  readonly name: string
  /** Of the name, where it is not that of the page. */
  readonly lang?: string | undefined
  /** Room up to the next heading, in px. */
  readonly width: number
  readonly direction: Direction
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The way of a seed from the skill that carries it to a destination. */
export interface Trail {
  /** SVG path data up to `end`. */
  readonly path: string
  /** On the rim of the destination's mark. */
  readonly end: Point
  readonly chosen: boolean
  readonly direction: Direction
}

/** How far before a destination's mark a trail that is not chosen starts, with its acorn. */
const ACORN_BEFORE = 44

/** All links at rest. */
export function linksLayer(links: readonly Link[]): readonly Shape[] {
  return links.map(({ knots }) => ({ kind: 'path', d: outline(knots, AT_REST), fill: 'line' }))
}

/** The line that a trail's dots follow: all of the way for the chosen one, its end for others. */
export function trailLine(trail: Trail): string {
  const { path, end, chosen } = trail
  if (chosen && path !== '') return path
  const start = shortStart(trail)
  return `M${String(start.x)} ${String(start.y)}L${String(end.x)} ${String(end.y)}`
}

/** Dots on a band of paper that cuts the links below, and the acorn that travels on them. */
export function trailShape(trail: Trail): Group {
  const d = trailLine(trail)
  const size = trail.chosen ? 4 : 3.2
  const { x, y } = middleOfLastCurve(d) ?? shortStart(trail)
  return {
    kind: 'group',
    children: [
      { kind: 'path', d, stroke: 'paper', strokeWidth: 2 * size, roundCaps: true },
      { kind: 'path', d, stroke: 'master', strokeWidth: size, dash: '0 9', roundCaps: true },
      { kind: 'circle', cx: x, cy: y, r: 12.5, fill: 'paper' },
      { kind: 'group', x, y, scale: 0.72, children: [acorn()] },
    ],
  }
}

/** How far a heading reaches from where it starts, in px. */
export function headingWidth(heading: TierHeading): number {
  const widths = namePart(heading).lines.map((line) => textWidth(line, 'serif', 17))
  return nameStart(heading.numeral) + Math.max(0, ...widths)
}

/** The height of a heading, in px. */
export function tierHeadingHeight(heading: TierHeading): number {
  return stackHeight([namePart(heading)])
}

/** A tier's name with its numeral. The first line starts at 0, 0; in `rtl` it runs to the left. */
export function tierHeading(heading: TierHeading): Group {
  const { numeral, direction } = heading
  const side = direction === 'rtl' ? -1 : 1
  const name = namePart(heading)
  const numeralPart: TextPart = {
    ...name,
    lines: [numeral],
    size: 15,
    weight: 400,
    italic: true,
    fill: 'ink-2',
  }
  return {
    kind: 'group',
    children: [
      ...(numeral === '' ? [] : textStack([numeralPart], 0, 0.5)),
      ...textStack([name], side * nameStart(numeral), 0),
    ],
  }
}

function namePart({ numeral, name, lang, width }: TierHeading): TextPart {
  return {
    lines: wrapText(name, 'serif', 17, width - nameStart(numeral), 2),
    leading: 20,
    face: 'serif',
    size: 17,
    weight: 560,
    fill: 'ink',
    lang,
  }
}

function nameStart(numeral: string): number {
  return numeral === '' ? 0 : textWidth(numeral, 'serifItalic', 15) + 7
}

function shortStart({ end, direction }: Trail): Point {
  return { x: end.x + (direction === 'rtl' ? ACORN_BEFORE : -ACORN_BEFORE), y: end.y }
}

/** Of path data that ends with a cubic curve: the middle of the way from the last column. */
export function middleOfLastCurve(path: string): Point | undefined {
  const last = /(-?[\d.]+)[ ,](-?[\d.]+)C([^A-Z]*)$/u.exec(path)
  if (!last) return undefined
  const [x0, y0, x1, y1, x2, y2, x3, y3] = last.slice(1).join(',').split(/[ ,]+/u).map(Number)
  return { x: halfway(x0, x1, x2, x3), y: halfway(y0, y1, y2, y3) }
}

function halfway(start = 0, first = 0, second = 0, end = 0): number {
  return (start + 3 * first + 3 * second + end) / 8
}
