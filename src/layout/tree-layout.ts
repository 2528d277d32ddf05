/** One skill's place. `x` and `y` are its top left corner, in px, y down. */
export interface Card {
  readonly skill: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One tier's place: all its cards have this `x` and `width`. */
export interface Column {
  readonly tier: string
  readonly x: number
  readonly width: number
}

/** A builds-on link from the skill that comes first to the one that builds on it. */
export interface Link {
  readonly from: string
  readonly to: string
  /** SVG path data of the closed, tapered branch at rest (2.5 px to 1.25 px), to be filled. */
  readonly branch: string
  /** The same branch when lit (3.6 px to 2.2 px). */
  readonly litBranch: string
  /** SVG path data of its centre line, to be stroked (the band that cuts what lies below). */
  readonly spine: string
}

/** Where everything of a tree stands. The box starts at 0, 0 and holds all cards. */
export interface TreeLayout {
  readonly width: number
  readonly height: number
  readonly columns: readonly Column[]
  readonly cards: readonly Card[]
  readonly links: readonly Link[]
}
