import type { Level } from '../../src/domain/level.ts'
import type { Scene, SceneView } from './scene.ts'

/** What each page of the bench can do. */
export interface Subject {
  /** Draws the scene into the stage. `isShown` says when it is there. */
  readonly draw: (stage: HTMLElement, scene: Scene, view: SceneView) => void
  readonly isShown: () => boolean
  /** Where the middle of a card is on the screen, in px. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number }
  /** As it is drawn. */
  readonly levelOf: (id: string) => Level | null
}

/** Hands a page's subject to the bench. */
export function offerSubject(subject: Subject): void {
  Object.assign(window, { subject })
}
