import type { LevelOrNone } from '../../domain/level.ts'
import type { Box } from '../../layout/box.ts'
import type { PaintedSkill } from './painted-tree.ts'
import type { Palette } from './paint-shape.ts'
import type { Size, Viewport } from './viewport.ts'

/** Everything that a picture of a large tree depends on. */
export interface Sight {
  readonly viewport: Viewport
  readonly screen: Size
  readonly density: number
  readonly lit: string | undefined
  readonly palette: Palette
  readonly levelOf: (skill: string) => LevelOrNone
  readonly wordsOf: (skill: PaintedSkill) => string
  /** Whether the skill's card is in the page, above the picture. */
  readonly isCovered: (skill: string) => boolean
  /** What is to be painted anew, in px of the tree; all where it is not given. */
  readonly part?: Box | undefined
}
