/**
 * A picture as plain data. The canvas renders it as React elements with colours from the style
 * sheet; the poster writes it as SVG text with the colours of the chosen theme. Lengths are px.
 */

/** The colour tokens of `src/app/tokens.css`, by the name of their custom property. */
export const INKS = [
  'paper',
  'raised',
  'sunk',
  'ink',
  'ink-2',
  'line',
  'hair',
  'canopy',
  'canopy-2',
  'canopy-line',
  'rookie',
  'rookie-fill',
  'pro',
  'pro-fill',
  'master',
  'master-fill',
  'unrated',
  'on-ink',
  'on-acorn',
] as const

export type Ink = (typeof INKS)[number]

export interface Paint {
  /** Not filled when left out. */
  readonly fill?: Ink
  /** Not stroked when left out. */
  readonly stroke?: Ink
  readonly strokeWidth?: number
  /** Lengths of dashes and gaps, as in SVG's `stroke-dasharray`. */
  readonly dash?: string
  readonly opacity?: number
  readonly roundCaps?: boolean
}

export interface Group {
  readonly kind: 'group'
  /** Offset of the children. 0 when left out. */
  readonly x?: number
  readonly y?: number
  /** Scale of the children, applied after the offset. 1 when left out. */
  readonly scale?: number
  /** Clockwise turn in degrees, applied after the scale. 0 when left out. */
  readonly turn?: number
  readonly children: readonly Shape[]
}

export interface PathShape extends Paint {
  readonly kind: 'path'
  readonly d: string
}

export interface CircleShape extends Paint {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
}

export interface RectShape extends Paint {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly text: string
  /** `serif` is Fraunces, for headings; `sans` is Source Sans 3. */
  readonly face: 'serif' | 'sans'
  readonly size: number
  readonly weight: number
  readonly italic?: boolean
  readonly fill: Ink
  /** Where the text is in another language than the page: its BCP 47 tag. */
  readonly lang?: string | undefined
  /** In reading direction. `start` when left out. */
  readonly anchor?: 'start' | 'middle' | 'end'
}

export type Shape = Group | PathShape | CircleShape | RectShape | TextShape

/** Reading direction: foundations stand at the left in `ltr`, at the right in `rtl`. */
export type Direction = 'ltr' | 'rtl'
