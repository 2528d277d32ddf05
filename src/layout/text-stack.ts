import type { Ink, TextShape } from './drawing.ts'

/** Some lines of one look, and the distance from one baseline to the next in px. */
export interface TextPart {
  readonly lines: readonly string[]
  readonly leading: number
  readonly face: TextShape['face']
  readonly size: number
  readonly weight: number
  readonly italic?: boolean
  readonly fill: Ink
  /** As in `TextShape`. */
  readonly lang?: string | undefined
}

/** The height that `parts` take when stacked, in px. */
export function stackHeight(parts: readonly TextPart[]): number {
  return parts.reduce((height, part) => height + part.lines.length * part.leading, 0)
}

/** Stacks lines of text from `top` down, each in the middle of its leading, starting at `x`. */
export function textStack(parts: readonly TextPart[], x: number, top: number): TextShape[] {
  let y = top
  return parts.flatMap(({ lines, leading, ...look }) =>
    lines.map((text) => {
      // The middle of a line's letters lies about a third of their size above the baseline.
      const baseline = y + leading / 2 + look.size * 0.33
      y += leading
      return { kind: 'text', x, y: Math.round(baseline * 100) / 100, text, ...look } as const
    }),
  )
}

/** The same, centred on the height `middle`. */
export function centredStack(parts: readonly TextPart[], x: number, middle: number): TextShape[] {
  return textStack(parts, x, middle - stackHeight(parts) / 2)
}
