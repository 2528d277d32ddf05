import type { Direction, Group, Ink, Paint, Shape, TextShape } from './drawing.ts'

/** The colour of each token in one theme, as CSS colours. */
export type Palette = Readonly<Record<Ink, string>>

/** One font file, to be embedded in a picture that must look the same everywhere. */
export interface FontFile {
  readonly family: string
  readonly style: string
  /** A weight, or a range such as `100 900` for a variable font. */
  readonly weight: string
  readonly dataUri: string
}

/** The families that text is set in: embedded fonts must bear these names. */
const FAMILIES: Readonly<Record<TextShape['face'], string>> = {
  serif: 'Fraunces',
  sans: 'Source Sans 3',
}

export interface Picture {
  /** Read by screen readers and shown by some viewers. */
  readonly title: string
  readonly width: number
  readonly height: number
  readonly direction: Direction
  /** The language of its words, as a BCP 47 tag. */
  readonly lang?: string
  readonly shapes: readonly Shape[]
  readonly palette: Palette
  readonly fonts: readonly FontFile[]
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Writes a picture as a complete SVG document, well-formed whatever its texts hold. */
export function svgDocument(picture: Picture): string {
  const { width, height, direction, lang, palette } = picture
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${number(width)} ${number(height)}`,
    role: 'img',
    direction,
    lang,
    'xml:lang': lang,
  })
  const shapes = picture.shapes.map((shape) => svgText(shape, palette)).join('\n')
  return `<svg${root}>
<title>${escapeXml(picture.title)}</title>
<style>${escapeXml(style(picture.fonts))}</style>
${shapes}
</svg>
`
}

/** Writes one shape and what it holds as SVG elements. */
export function svgText(shape: Shape, palette: Palette): string {
  switch (shape.kind) {
    case 'group':
      return group(shape, palette)
    case 'path':
      return element('path', { d: shape.d, ...paint(shape, palette) })
    case 'circle': {
      const { cx, cy, r } = shape
      return element('circle', { cx, cy, r, ...paint(shape, palette) })
    }
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return element('rect', { x, y, width, height, rx: radius, ...paint(shape, palette) })
    }
    case 'text': {
      const { x, y, face, size, weight, italic, fill, anchor, lang, text } = shape
      const look = attributes({
        x,
        y,
        class: face,
        'font-size': size,
        'font-weight': weight,
        'font-style': italic ? 'italic' : undefined,
        'text-anchor': anchor,
        fill: palette[fill],
        // Viewers of SVG know the one, readers of XML the other.
        lang,
        'xml:lang': lang,
      })
      return `<text${look}>${escapeXml(text)}</text>`
    }
  }
}

/** Escapes markup and leaves out the characters that XML 1.0 does not allow. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function group({ x = 0, y = 0, scale, turn, children }: Group, palette: Palette): string {
  const steps = [
    x !== 0 || y !== 0 ? `translate(${number(x)} ${number(y)})` : '',
    scale === undefined ? '' : `scale(${number(scale)})`,
    turn === undefined ? '' : `rotate(${number(turn)})`,
  ].filter((step) => step !== '')
  const transform = steps.length > 0 ? steps.join(' ') : undefined
  const inner = children.map((child) => svgText(child, palette)).join('')
  return `<g${attributes({ transform })}>${inner}</g>`
}

function paint(shape: Paint, palette: Palette): Attributes {
  const { fill, stroke, strokeWidth, dash, opacity, roundCaps } = shape
  return {
    fill: fill ? palette[fill] : 'none',
    stroke: stroke && palette[stroke],
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash,
    'stroke-linecap': roundCaps ? 'round' : undefined,
    'stroke-linejoin': roundCaps ? 'round' : undefined,
    opacity,
  }
}

function style(fonts: readonly FontFile[]): string {
  const faces = fonts.map(
    ({ family, style: slant, weight, dataUri }) =>
      `@font-face{font-family:'${family}';font-style:${slant};font-weight:${weight};src:url(${dataUri}) format('woff2')}`,
  )
  return [
    ...faces,
    'text{unicode-bidi:plaintext}',
    `.serif{font-family:'${FAMILIES.serif}',Georgia,serif;font-variation-settings:'SOFT' 60,'WONK' 0}`,
    `.sans{font-family:'${FAMILIES.sans}',system-ui,sans-serif}`,
  ].join('\n')
}

function element(name: string, values: Attributes): string {
  return `<${name}${attributes(values)}/>`
}

function attributes(values: Attributes): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      if (value === undefined) return []
      const text = typeof value === 'number' ? number(value) : escapeXml(value)
      return [` ${name}="${text}"`]
    })
    .join('')
}

/** A hundredth of a px is out of sight even in print: more only costs bytes. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}
