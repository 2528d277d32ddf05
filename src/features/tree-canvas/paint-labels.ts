import { textWidth } from '../../layout/glyph-widths.ts'
import { CARD_HEIGHT, CARD_WIDTH } from '../../layout/measures.ts'
import { tierHeading, tierHeadingHeight } from '../../layout/tree-picture.ts'
import { detailAt } from './detail.ts'
import type { PaintedTree } from './painted-tree.ts'
import { paintShape } from './paint-shape.ts'
import type { Sight } from './sight.ts'

/** Above this, the names of tiers are read as they stand in the tree. */
const READ_ZOOM = 0.75
/** On the screen, in px. */
const SIZE = 14
const ROW = 19
const GAP = 14
const MOST_ROWS = 6
const TOP = 6

/** The names of the tiers, and far out that of the skill with the light, large enough to be read. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  painted: PaintedTree,
  sight: Sight,
): void {
  const { viewport, palette } = sight
  const { x, y, zoom } = viewport
  if (zoom >= READ_ZOOM) {
    for (const heading of painted.headings) {
      context.save()
      context.translate(heading.x * zoom + x, painted.headingY * zoom + y)
      context.scale(zoom, zoom)
      paintShape(context, tierHeading(heading), palette)
      context.restore()
    }
    return
  }
  paintTierNames(context, painted, sight)
  if (detailAt(zoom) === 'far') paintLitName(context, painted, sight)
}

/** A name that has no room beside the one before stands a row higher, with a line down to its tier. */
function paintTierNames(
  context: CanvasRenderingContext2D,
  { headings, headingY, direction }: PaintedTree,
  { viewport: { x, y, zoom }, screen, palette }: Sight,
): void {
  const side = direction === 'rtl' ? -1 : 1
  const starts = headings.map((heading) => heading.x * zoom + x)
  const full = headings.map(({ numeral, name }) => (numeral === '' ? name : `${numeral} ${name}`))
  const named = inRows(full, starts, side)
  // Where there is no room for all names, numerals say at least which tier is which.
  const placed =
    named.length === headings.length
      ? named
      : inRows(
          headings.map(({ numeral, name }) => numeral || name),
          starts,
          side,
        )
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1))
  const height = Math.max(0, ...headings.map(tierHeadingHeight))
  const natural = (headingY + height) * zoom + y
  // Tall trees are looked at far below their names: these stay at the top of the screen.
  const bottom = detailAt(zoom) === 'far' ? Math.max(natural, TOP + rows * ROW) : natural
  if (bottom > natural) {
    context.fillStyle = palette.colour('paper')
    context.fillRect(0, 0, screen.width, bottom + 6)
  }
  context.textAlign = 'start'
  context.font = `560 ${String(SIZE)}px ${palette.face('serif')}`
  context.lineWidth = 1
  context.setLineDash([])
  context.strokeStyle = palette.colour('line')
  context.beginPath()
  for (const { start, row } of placed) {
    if (row === 0) continue
    context.moveTo(start + side * 0.5, bottom - row * ROW)
    context.lineTo(start + side * 0.5, bottom + 4)
  }
  context.stroke()
  // Each name cuts the lines that lead down past it.
  context.lineWidth = 5
  context.lineJoin = 'round'
  context.strokeStyle = palette.colour('paper')
  context.fillStyle = palette.colour('ink')
  for (const { text, start, row } of placed) {
    const baseline = bottom - row * ROW - 5
    context.strokeText(text, start, baseline)
    context.fillText(text, start, baseline)
  }
}

interface PlacedName {
  readonly text: string
  readonly start: number
  /** From the lowest, 0. */
  readonly row: number
}

/** Each text in the lowest row that has room for it from its start on; those that find none are left out. */
function inRows(
  texts: readonly string[],
  starts: readonly number[],
  side: number,
): readonly PlacedName[] {
  const ends: number[] = []
  return texts.flatMap((text, index) => {
    const start = starts[index] ?? 0
    const from = start * side
    const free = ends.findIndex((end) => end + GAP <= from)
    const row = free < 0 ? ends.length : free
    if (row >= MOST_ROWS) return []
    ends[row] = from + textWidth(text, 'serif', SIZE)
    return [{ text, start, row }]
  })
}

/** A ring around the skill with the light, and its name beside it. */
function paintLitName(
  context: CanvasRenderingContext2D,
  { places }: PaintedTree,
  { viewport: { x, y, zoom }, screen, lit, palette }: Sight,
): void {
  const skill = lit === undefined ? undefined : places.get(lit)
  if (!skill) return
  const width = Math.max(CARD_WIDTH * zoom, 4)
  const height = Math.max(CARD_HEIGHT * zoom, 4)
  const left = skill.x * zoom + x
  const middle = (skill.y + CARD_HEIGHT / 2) * zoom + y
  context.setLineDash([])
  for (const [out, stroke, colour] of [
    [3, 3, 'paper'],
    [5, 2.5, 'ink'],
  ] as const) {
    context.beginPath()
    context.roundRect(
      left - out,
      middle - height / 2 - out,
      width + 2 * out,
      height + 2 * out,
      Math.min(height / 4, 12) + out,
    )
    context.strokeStyle = palette.colour(colour)
    context.lineWidth = stroke
    context.stroke()
  }
  context.font = `600 14px ${palette.face('sans')}`
  const room = Math.min(context.measureText(skill.name).width, screen.width - 40) + 20
  const fits = left + width + 12 + room < screen.width
  const start = Math.max(4, fits ? left + width + 12 : left - 12 - room)
  context.beginPath()
  context.roundRect(start, middle - 14, room, 28, 14)
  context.fillStyle = palette.colour('ink')
  context.fill()
  context.fillStyle = palette.colour('on-ink')
  context.textAlign = 'center'
  context.fillText(skill.name, start + room / 2, middle + 5, room - 20)
}
