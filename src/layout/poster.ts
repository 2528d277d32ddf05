import { type Box, moved } from './box.ts'
import { canopy, canopyHeight } from './canopy.ts'
import type { Group } from './drawing.ts'
import { MARK_RADIUS } from './measures.ts'
import { posterBody } from './poster-body.ts'
import { posterFocus } from './poster-focus.ts'
import { type Block, posterHeader } from './poster-header.ts'
import type { PosterInput } from './poster-input.ts'
import { svgDocument } from './svg-text.ts'

export interface Poster {
  /** A complete SVG document. */
  readonly svg: string
  /** Logical px: a PNG at double resolution is at least 2400 px wide. */
  readonly width: number
  readonly height: number
  /** Where the header, the canopy and every heading, card and destination stand. */
  readonly boxes: readonly Box[]
}

const LEAST_WIDTH = 1200
const MARGIN = 56
const CANOPY_GAP = 30
const BODY_GAP = 34
const FOCUS_GAP = 46

/**
 * The poster that becomes PNG, SVG and print: everything of the tree at its natural size, on a
 * sheet as large as it needs. It depends on nothing but its input.
 */
export function posterSvg(input: PosterInput): Poster {
  const body = posterBody(input)
  const inner = Math.ceil(Math.max(LEAST_WIDTH - 2 * MARGIN, body.width))
  const width = inner + 2 * MARGIN
  const crown = crownBlock(input, inner)
  const header = posterHeader(input, inner)
  const crownTop = MARGIN + header.height + CANOPY_GAP
  const bodyTop = crownTop + crown.height + BODY_GAP
  const focus = posterFocus(input, inner)
  const focusTop = bodyTop + body.height + (focus.height > 0 ? FOCUS_GAP : 0)
  const height = Math.ceil(focusTop + focus.height + MARGIN)
  const blocks = [
    { block: header, x: MARGIN, y: MARGIN },
    { block: crown, x: MARGIN, y: crownTop },
    { block: body, x: MARGIN + (inner - body.width) / 2, y: bodyTop },
    { block: focus, x: MARGIN, y: focusTop },
  ]
  const { title, lang, palette, fonts, direction } = input
  const svg = svgDocument({
    title,
    width,
    height,
    direction,
    ...(lang !== undefined && { lang }),
    palette,
    fonts,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'paper' },
      ...blocks.map(({ block, x, y }): Group => ({ kind: 'group', x, y, children: block.shapes })),
    ],
  })
  const boxes = blocks.flatMap(({ block, x, y }) => block.boxes.map((box) => moved(box, x, y)))
  return { svg, width, height, boxes }
}

/** The canopy, whose edge stands in line with the cards of the first column. */
function crownBlock({ canopy: content, direction }: PosterInput, inner: number): Block {
  if (!content) return { height: 0, shapes: [], boxes: [] }
  const width = inner - MARK_RADIUS
  const height = canopyHeight(content, width)
  const x = direction === 'rtl' ? 0 : MARK_RADIUS
  const crown = canopy({ ...content, width, height, direction })
  return {
    height,
    shapes: [{ kind: 'group', x, y: 0, children: [crown] }],
    boxes: [{ x: 0, y: 0, width: inner, height }],
  }
}
