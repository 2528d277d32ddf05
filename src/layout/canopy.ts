import type { LevelOrNone } from '../domain/level.ts'
import type { Direction, Group, Shape } from './drawing.ts'
import { textWidth } from './glyph-widths.ts'
import { levelMark } from './level-marks.ts'
import { MARK_RADIUS } from './measures.ts'
import { scallopedOutline } from './scalloped-outline.ts'
import { wrapText } from './text-lines.ts'
import { centredStack, stackHeight, type TextPart } from './text-stack.ts'
import { behaviourLeaf } from './tree-marks.ts'

export interface CanopyContent {
  readonly name: string
  /** Of the names, where it is not that of the words. */
  readonly lang?: string | undefined
  /** One line in italics, such as "lies over every tier". */
  readonly aside: string
  readonly level: LevelOrNone
  /** The level in words, such as "Pro". */
  readonly words: string
  readonly behaviours: readonly { readonly name: string; readonly marked: boolean }[]
}

export interface Canopy extends CanopyContent {
  readonly width: number
  /** At least `canopyHeight` of the same content and width. */
  readonly height: number
  readonly direction: Direction
}

interface Plan {
  readonly title: readonly TextPart[]
  readonly behavioursStart: number
  readonly columns: number
  readonly pitch: number
  readonly behaviours: readonly {
    readonly name: string
    readonly marked: boolean
    readonly part: TextPart
  }[]
  readonly rowHeight: number
}

const LEAST_HEIGHT = 88
const TEXT_START = MARK_RADIUS + 16
const END = 34
const GAP = 26
const LEAF = 21
const PADDING = 15

/** The least height that holds all of `content` on a canopy of `width` px. */
export function canopyHeight(content: CanopyContent, width: number): number {
  const { title, behaviours, columns, rowHeight } = plan(content, width)
  const rows = Math.ceil(behaviours.length / columns)
  const inside = Math.max(stackHeight(title), rows * rowHeight)
  return Math.max(LEAST_HEIGHT, Math.ceil(inside + 2 * PADDING))
}

/**
 * The skill that lies over all tiers, as a crown of foliage at 0, 0. Its level mark straddles the
 * edge like that of a card, its behaviours are leaves. The crown behind swells 6 px out of the box.
 */
export function canopy(input: Canopy): Group {
  const { width, height, level, direction } = input
  const { title, behavioursStart, columns, pitch, behaviours, rowHeight } = plan(input, width)
  const along = (x: number) => (direction === 'rtl' ? width - x : x)
  const rows = Math.ceil(behaviours.length / columns)
  const leaves = behaviours.flatMap(({ part, marked }, i): Shape[] => {
    const x = behavioursStart + (i % columns) * pitch
    const row = Math.floor(i / columns) - (rows - 1) / 2
    const middle = height / 2 + row * rowHeight
    return [
      { kind: 'group', x: along(x + 9), y: middle, children: [behaviourLeaf(marked)] },
      ...centredStack([part], along(x + 9 + LEAF), middle),
    ]
  })
  return {
    kind: 'group',
    children: [
      {
        kind: 'path',
        d: scallopedOutline(-6, -3, width + 12, height + 9, 0.3),
        fill: 'canopy-2',
      },
      {
        kind: 'path',
        d: scallopedOutline(0, 0, width, height, 0.72),
        fill: 'canopy',
        stroke: 'canopy-line',
        strokeWidth: 1.2,
        roundCaps: true,
      },
      { kind: 'group', x: along(0), y: height / 2, children: [levelMark(level)] },
      ...centredStack(title, along(TEXT_START), height / 2),
      ...leaves,
    ],
  }
}

/** Takes as few rows of behaviours as leave each of them whole on three lines. */
function plan(content: CanopyContent, width: number): Plan {
  const oneRow = planRows(content, width, 1)
  if (isWhole(oneRow)) return oneRow
  const twoRows = planRows(content, width, 2)
  return isWhole(twoRows) ? twoRows : planRows(content, width, 3)
}

function planRows(content: CanopyContent, width: number, rows: number): Plan {
  const title = titleParts(content, Math.min(190, width * 0.3))
  const titleWidth = Math.max(0, ...title.map(partWidth))
  const behavioursStart = TEXT_START + titleWidth + GAP
  const columns = Math.max(1, Math.ceil(content.behaviours.length / rows))
  const pitch = (width - END - behavioursStart + GAP) / columns
  const behaviours = content.behaviours.map(({ name, marked }) => {
    const part = behaviourPart(name, Math.min(150, pitch - LEAF - GAP))
    return { name, marked, part: { ...part, lang: content.lang } }
  })
  const rowHeight = Math.max(0, ...behaviours.map(({ part }) => stackHeight([part]))) + 10
  return { title, behavioursStart, columns, pitch, behaviours, rowHeight }
}

function isWhole({ behaviours }: Plan): boolean {
  return behaviours.every(({ name, part }) => part.lines.join(' ') === name)
}

function titleParts(content: CanopyContent, maxWidth: number): readonly TextPart[] {
  const { name, lang, words, aside, level } = content
  return [
    {
      lines: wrapText(name, 'serif', 22, maxWidth, 2),
      leading: 25,
      face: 'serif',
      size: 22,
      weight: 560,
      fill: 'ink',
      lang,
    },
    {
      lines: wrapText(words, 'sansBold', 12.5, maxWidth, 1),
      leading: 16,
      face: 'sans',
      size: 12.5,
      weight: level === 'master' ? 650 : 400,
      // The colour of rookie would be 4.48:1 on the canopy, short of 4.5:1.
      fill: 'ink',
    },
    {
      lines: wrapText(aside, 'serifItalic', 13, maxWidth, 1),
      leading: 17,
      face: 'serif',
      size: 13,
      weight: 400,
      italic: true,
      fill: 'ink-2',
    },
  ]
}

function behaviourPart(name: string, maxWidth: number): TextPart {
  const lines = wrapText(name, 'sans', 13, maxWidth, 3)
  return { lines, leading: 15.5, face: 'sans', size: 13, weight: 400, fill: 'ink' }
}

function partWidth({ lines, face, size, italic }: TextPart): number {
  const font = face === 'serif' ? (italic ? 'serifItalic' : 'serif') : 'sansBold'
  return Math.max(0, ...lines.map((line) => textWidth(line, font, size)))
}
