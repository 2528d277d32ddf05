import type { Problem, Unreadable } from '../domain/problem.ts'

/** What the app can ask of the world outside the store. `app/edge.ts` provides it. */
export interface Edge {
  /** The tree that the app opens with at first. */
  readonly homeTree: string
  /** Loads the skills of a built-in tree into the store. `false` when there is no such tree. */
  loadTree(id: string): Promise<boolean>
  /** Loads the words of a built-in tree into the store. `false` when there is no such tree. */
  loadGuidance(id: string): Promise<boolean>
  /** Tries once more to save what could not be saved. */
  retrySaving(): void
  /** The app's own fonts, to be embedded in a picture. */
  posterFonts(): Promise<readonly EmbeddedFont[]>
  /** Hands over a picture: the SVG drawn at `scale` times its size as PNG. */
  savePng(picture: Picture, scale: number, fileName: string): Promise<void>
  saveSvg(picture: Picture, fileName: string): void
  /** Hands over everything that is stored, also what this version cannot read. */
  saveBackup(): Promise<Backup>
  /** Takes the records of a grove file in, or says why nothing was stored. */
  openFile(file: File): Promise<OpenedFile>
}

/** A drawing as SVG text, with its size in px. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A font as CSS needs it in `@font-face`; `dataUri` holds the whole file. */
export interface EmbeddedFont {
  readonly family: string
  readonly style: string
  readonly weight: string
  readonly dataUri: string
}

/** `isComplete` is false when the browser's storage could not be read for it. */
export interface Backup {
  readonly fileName: string
  readonly isComplete: boolean
}

/**
 * What came of opening a file: how many records were new, how many were kept although this version
 * does not know or cannot read them; or why nothing was taken in.
 */
export type OpenedFile =
  | {
      readonly ok: true
      readonly added: number
      readonly alreadyHere: number
      readonly kept: number
      readonly unreadable: readonly Unreadable[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }
