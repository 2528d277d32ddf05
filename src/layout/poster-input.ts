import type { Growth } from '../domain/growth.ts'
import type { LevelOrNone } from '../domain/level.ts'
import type { CanopyContent } from './canopy.ts'
import type { Direction } from './drawing.ts'
import type { FontFile, Palette } from './svg-text.ts'
import type { TreeLayout } from './tree-layout.ts'
import type { Trail } from './tree-picture.ts'

/** All that stands on a poster, in words of the reader's language. */
export interface PosterInput {
  /** Such as "Skill tree of Robin Ashdown". */
  readonly title: string
  /** Such as "Customer support, 22 November 2026". */
  readonly subtitle: string
  readonly brand: string
  /** The language of these words, as a BCP 47 tag. */
  readonly lang?: string
  /** The levels with their words, in the order of the legend. */
  readonly legend: readonly { readonly level: LevelOrNone; readonly words: string }[]
  /** The overarching skill. A tree can be without. */
  readonly canopy?: CanopyContent
  readonly layout: TreeLayout
  /** By tier id. */
  readonly tiers: ReadonlyMap<string, PosterTier>
  /** By skill id. */
  readonly skills: ReadonlyMap<string, PosterSkill>
  readonly destinationsHeading: string
  readonly destinations: readonly PosterDestination[]
  /** The skills in focus, in the order of their places. */
  readonly focus?: readonly {
    /** Such as "1". */
    readonly place: string
    readonly name: string
    /** Of the name, where it is not that of the words. */
    readonly lang?: string | undefined
    /** Why this skill now. May be empty. */
    readonly reason: string
    /** The aim. */
    readonly aim: string
    /** The next step. May be empty. */
    readonly next: string
    /** When to look back. */
    readonly due: string
  }[]
  readonly palette: Palette
  readonly fonts: readonly FontFile[]
  readonly direction: Direction
}

export interface PosterTier {
  readonly numeral: string
  readonly name: string
  /** Of the name, where it is not that of the words. */
  readonly lang?: string | undefined
}

export interface PosterSkill {
  readonly name: string
  /** Of the name, where it is not that of the words. */
  readonly lang?: string | undefined
  readonly level: LevelOrNone
  /** Such as "Rookie, ready". */
  readonly words: string
  /** Such as "Focus 1". */
  readonly tag?: string
  /** Such as "up from Rookie". */
  readonly change?: string
}

export interface PosterDestination {
  readonly name: string
  /** Of the name, where it is not that of the words. */
  readonly lang?: string | undefined
  /** Such as "Sprouting from\nClear writing". */
  readonly words: string
  readonly state: Growth
  readonly chosen: boolean
  /** Top left corner and height of its box, in the coordinates of the layout. */
  readonly x: number
  readonly y: number
  readonly height: number
  /** In the same coordinates. */
  readonly trail?: Pick<Trail, 'path' | 'end'>
}
