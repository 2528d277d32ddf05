import { INKS, type Ink, type Paint, type Shape } from '../../layout/drawing.ts'

/** What a canvas is painted with: the colours and typefaces of the theme in use. */
export interface Palette {
  readonly colour: (ink: Ink) => string
  readonly face: (face: 'serif' | 'sans') => string
}

/** Reads the theme from the page. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element)
  const valueOf = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const colours = new Map(INKS.map((ink) => [ink, valueOf(ink)]))
  const faces = { serif: valueOf('serif'), sans: valueOf('sans') }
  return { colour: (ink) => colours.get(ink) ?? '', face: (face) => faces[face] }
}

const paths = new Map<string, Path2D>()

/** Draws a picture from data where the context's origin is, as the `Drawing` of the page does. */
export function paintShape(
  context: CanvasRenderingContext2D,
  shape: Shape,
  palette: Palette,
): void {
  switch (shape.kind) {
    case 'group':
      context.save()
      context.translate(shape.x ?? 0, shape.y ?? 0)
      context.scale(shape.scale ?? 1, shape.scale ?? 1)
      context.rotate(((shape.turn ?? 0) * Math.PI) / 180)
      for (const child of shape.children) paintShape(context, child, palette)
      context.restore()
      return
    case 'path':
      paintPath(context, markPath(shape.d), shape, palette)
      return
    case 'circle': {
      const path = new Path2D()
      path.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI)
      paintPath(context, path, shape, palette)
      return
    }
    case 'rect': {
      const path = new Path2D()
      path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0)
      paintPath(context, path, shape, palette)
      return
    }
    case 'text':
      context.font = `${shape.italic ? 'italic ' : ''}${String(shape.weight)} ${String(shape.size)}px ${palette.face(shape.face)}`
      context.fillStyle = palette.colour(shape.fill)
      context.textAlign = shape.anchor === 'middle' ? 'center' : (shape.anchor ?? 'start')
      context.fillText(shape.text, shape.x, shape.y)
  }
}

/** The marks are few and drawn often. */
function markPath(d: string): Path2D {
  const known = paths.get(d)
  if (known) return known
  const path = new Path2D(d)
  paths.set(d, path)
  return path
}

function paintPath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { fill, stroke, strokeWidth = 1, dash, opacity = 1, roundCaps = false }: Paint,
  { colour }: Palette,
): void {
  context.globalAlpha = opacity
  if (fill) {
    context.fillStyle = colour(fill)
    context.fill(path)
  }
  if (stroke) {
    context.strokeStyle = colour(stroke)
    context.lineWidth = strokeWidth
    context.lineCap = roundCaps ? 'round' : 'butt'
    context.lineJoin = roundCaps ? 'round' : 'miter'
    context.setLineDash(dash === undefined ? [] : dash.split(' ').map(Number))
    context.stroke(path)
  }
  context.globalAlpha = 1
}
