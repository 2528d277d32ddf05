import type { Finding } from './finding.ts'
import type { Problem } from './problem.ts'
import type { Sketch } from './sketch.ts'
import type { FromSketch } from './tree-from-sketch.ts'

/** Kinds of files that a tree is made from, beside our own. `list`: JSON with one object a skill. */
export const IMPORT_FORMATS = [
  'canvas',
  'flow',
  'list',
  'framework',
  'mermaid',
  'dot',
  'table',
  'outline',
] as const

export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** A tree as the source gives it, and what of the source is not in it. */
export interface ImportedSketch {
  readonly sketch: Sketch
  readonly findings: readonly Finding[]
}

/** Why nothing could be read. `place` as in a finding. */
export type ImportProblem =
  | Problem
  | { readonly kind: 'empty'; readonly place: string }
  /** The reader itself gave up, or could not be loaded. */
  | { readonly kind: 'unread'; readonly place: string }
  /** It cannot be read as what it was taken for. */
  | { readonly kind: 'syntax'; readonly place: string; readonly format: ImportFormat }
  /** It can be read, and holds not one skill. */
  | { readonly kind: 'no-skills'; readonly place: string; readonly format: ImportFormat }

/** What nothing can be made of: a file of our own, which has a way of its own, or none. */
type NotRead =
  | { readonly kind: 'own' }
  | {
      readonly kind: 'refused'
      readonly problem: ImportProblem
      /** As what it was read, as far as that went. */
      readonly format?: ImportFormat
    }

/** What came of reading a file or pasted text. Nothing of it is stored. */
export type ImportReading =
  | NotRead
  | {
      readonly kind: 'read'
      readonly format: ImportFormat
      /** One at least; several where the source holds several trees. */
      readonly sketches: readonly (ImportedSketch & {
        /** The id of the tree that it becomes. */
        readonly id: string
      })[]
    }

/** The same, with the trees that the sketches give. */
export type ImportOutcome =
  | NotRead
  | {
      readonly kind: 'read'
      readonly format: ImportFormat
      readonly trees: readonly FromSketch[]
    }

/** Names for what a source does not name, in the person's language. */
export interface ImportWords {
  readonly unnamed: string
  /** The first tier, the second … */
  readonly tiers: readonly string[]
}
