import type { Shape, TextShape } from '../../src/layout/drawing.ts'
import { textWidth } from '../../src/layout/glyph-widths.ts'

/** All texts of a drawing, in its order. For drawings whose texts lie in groups without a scale. */
export function texts(shape: Shape): readonly TextShape[] {
  if (shape.kind === 'text') return [shape]
  return shape.kind === 'group' ? shape.children.flatMap(texts) : []
}

/** How far a text reaches in reading direction, in px. */
export function reach({ text, face, size, weight, italic }: TextShape): number {
  const sans = weight >= 600 ? 'sansBold' : 'sans'
  return textWidth(text, face === 'sans' ? sans : italic ? 'serifItalic' : 'serif', size)
}
