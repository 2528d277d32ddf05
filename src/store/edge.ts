import type { ImportFormat, ImportOutcome } from '../domain/import-format.ts'
import type { Problem, Unreadable } from '../domain/problem.ts'
import type { Entry, Kind, Records } from '../domain/records.ts'
import type { SafetyDeed } from '../domain/safety.ts'
import type { Step } from '../domain/step.ts'
import type { Tree } from '../domain/tree.ts'
import type { LinkFlaw } from '../domain/tree-link.ts'
import type { View } from '../domain/view.ts'

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
  /** Starts a worker that places one tree; not where none is to be had. */
  layoutWorker?(): Promise<Worker>
  /** The app's own fonts, to be embedded in a picture. */
  posterFonts(): Promise<readonly EmbeddedFont[]>
  /**
   * Hands over a picture: the SVG drawn at `scale` times its size as PNG, with `records` in it if
   * any are given. Returns the scale, which is less where the browser cannot draw that large. Rejects,
   * and hands over nothing, when `signal` is aborted.
   */
  savePng(
    picture: Picture,
    scale: number,
    fileName: string,
    how?: DrawingWatch & { readonly records?: Records | undefined },
  ): Promise<number>
  /** Puts the same into the clipboard, which carries no records. */
  copyPng(picture: Promise<Picture>, scale: number, watch?: DrawingWatch): Promise<number>
  saveSvg(picture: Picture, fileName: string): void
  saveText(text: string, type: TextType, fileName: string): void
  copyText(text: string): Promise<void>
  /** Opens the browser's print dialog. */
  print(): void
  /** Hands over everything that is stored, also what this version cannot read. */
  saveBackup(): Promise<Backup>
  /** Reads a grove file and stores nothing, or says why it is none to be opened. */
  readFile(file: File): Promise<ReadFile>
  /**
   * Reads a file of another kind, as what it is or as `format`. Never rejects for what is in it, but at
   * once when `signal` is aborted.
   */
  readImport(
    file: File,
    how?: { readonly format?: ImportFormat; readonly signal?: AbortSignal },
  ): Promise<ImportOutcome>
  /** Says what adding a file that was read would do, and does nothing. */
  previewFile(file: GroveFile): Promise<FilePreview>
  /** Takes the records of a file in that was read, as one step that can be undone. */
  addFile(file: GroveFile): Promise<AddedFile>
  /**
   * A tree as others can open it: with its words, and without seeds from what only this person has.
   * Rejects where there is no such tree.
   */
  treeForOthers(id: string): Promise<TreeAndSeeds>
  /** The whole address that holds `tree`, however long. */
  linkTo(tree: Tree): Promise<string>
  /** Reads the tree that such an address holds, and stores nothing. */
  readLink(data: string): Promise<ReadLink>
  /** Hands over what a lead needs to answer a review, and no private note. Returns the file's name. */
  saveForLead(): string
  /**
   * Hands over a lead's answer to a review of `owner`, if that name is known, and returns the name
   * of the file.
   */
  saveAnswer(views: readonly View[], lead: string, owner?: string): string
  /**
   * Does something for the safety of what is stored; what comes of it is in the store. Not where
   * nothing is stored, as in somebody else's grove.
   */
  keepSafe?(deed: SafetyDeed): Promise<void>
  /** Getting Skill Grove onto the device; not where that makes no sense. */
  readonly installing?: Installing
  /** Leaving for good; not where nothing is stored, as in somebody else's grove. */
  readonly leaving?: Leaving
}

export type TextType =
  'application/json' | 'text/csv' | 'text/markdown' | 'text/vnd.graphviz' | 'text/vnd.mermaid'

/** A tree, and how many of its seeds were left out since nobody there has what they lead from. */
export interface TreeAndSeeds {
  readonly tree: Tree
  readonly lostSeeds: number
}

/** A tree that came in a link. */
export interface LinkedTree extends TreeAndSeeds {
  readonly ok: true
  /** Whether the person has the very same tree, under the same id. */
  readonly isKnown: boolean
}

export type ReadLink = LinkedTree | { readonly ok: false; readonly flaw: LinkFlaw }

/** How everything of the person's is deleted. */
export interface Leaving {
  /** Deletes it everywhere in this browser, in other tabs, too. Never rejects. */
  deleteEverything(): Promise<Deletion>
  /** Loads the page anew, with what is stored by then. */
  startAnew(): void
}

/**
 * Where something of the person's is. `copy`: the second copy of the records; `notes`: how many they
 * are, and the choices for the first picture; `drafts`: what is being written; `file`: one that
 * another app has shared.
 */
export type Place = 'records' | 'copy' | 'notes' | 'drafts' | 'file'

/** What was deleted, and what was not, with the reason in the browser's words. */
export interface Deletion {
  readonly gone: readonly Place[]
  readonly left: readonly { readonly place: Place; readonly reason: string }[]
}

/** How Skill Grove becomes an app of the device: it is one, a click does it, or the browser's menu. */
export interface Installing {
  state(): 'installed' | 'offered' | 'by-hand'
  /** Calls `listener` when the state changes. Returns how to end that. */
  subscribe(listener: () => void): () => void
  /** Lets the browser ask the person. */
  ask(): void
}

/** A drawing as SVG text, with its size in px. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Hears how much of a picture is drawn, from 0 to 1, and may end the drawing. */
export interface DrawingWatch {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: (share: number) => void
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

/** A grove file as it was read. Nothing of it is stored. */
export interface GroveFile {
  readonly name: string
  /** When it was made, as it says itself: ISO 8601, UTC, in a sound file. */
  readonly exportedAt: string
  readonly records: Records
  /** The same and what was undone of it, where something was. */
  readonly all?: Records
  readonly unreadable: readonly Unreadable[]
  /** Raw entries that this version does not know or cannot read. */
  readonly kept: readonly Entry[]
}

export type ReadFile =
  | { readonly ok: true; readonly file: GroveFile }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What a file holds beside what is here. */
export interface FilePreview {
  /** Whether it is somebody else's and would mix with what is here. */
  readonly isForeign: boolean
  /** How many records of a kind are new and how many are here, for each kind that is in the file. */
  readonly holds: readonly KindCount[]
}

export interface KindCount {
  readonly kind: Kind
  readonly added: number
  readonly alreadyHere: number
}

/**
 * What came of taking a file in: how many records were new, how many were kept although this
 * version does not know or cannot read them.
 */
export interface AddedFile {
  readonly ok: true
  readonly added: number
  readonly alreadyHere: number
  readonly kept: number
  readonly unreadable: readonly Unreadable[]
  /** Id of the person's review that the file answers, the latest where there are several. */
  readonly answers?: string
  /** What taking it back undoes; not where nothing was new. */
  readonly step?: Step
}

/** The same, or why nothing was taken in. */
export type OpenedFile = AddedFile | { readonly ok: false; readonly problems: readonly Problem[] }
