import type { Page } from '@playwright/test'
import type { Scene, SceneView } from '../subjects/scene.ts'
import type { RatedTree } from '../trees/random-tree.ts'
import type { Way } from './gestures.ts'

/** A tree to be drawn, with where in it the pages look. */
export interface Drawable {
  readonly size: number
  readonly rated: RatedTree
  /** The same for the pages, laid out once. */
  readonly scene: Scene
  /** The skill that is rated. */
  readonly skill: string
}

/** Something that draws a tree. */
export interface Drawer {
  readonly name: string
  readonly address: string
  /** The largest tree that it is asked to draw. */
  readonly most: number
  readonly pans: Way
  readonly zooms: 'wheel' | 'wheel with Control' | 'not at all'
  /** How many ms the first picture took, once all that is not the picture was there. */
  readonly draw: (page: Page, drawable: Drawable, view: SceneView) => Promise<number>
  /** Where the picture stands on the screen. */
  readonly place: (page: Page) => Promise<Box>
  /** Ms from each of some clicks that rate a skill until it is seen. */
  readonly rate: (page: Page, drawable: Drawable) => Promise<readonly number[]>
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Clicks a visit. */
export const CLICKS = 6
