import type { Change, Refusal } from '../../domain/edit.ts'
import type { Tree } from '../../domain/tree.ts'

/** A way on, by a button. */
export interface Way {
  readonly name: string
  readonly onChoose: () => void
}

/** Makes changes of a tree, and says what came of them. */
export interface Speaker {
  readonly tree: Tree
  /** Makes changes as one step. Returns why they are not possible, and says nothing of it. */
  readonly make: (changes: readonly Change[]) => Refusal | undefined
  /** The same, and says `said` where it was possible, and else why not. Returns whether it was. */
  readonly change: (changes: readonly Change[], said: string) => boolean
  /** Says something to who listens. */
  readonly say: (words: string) => void
  /** Says something to everybody. */
  readonly show: (words: string, way?: Way) => void
  /** Says what was just done to everybody, with the way back as long as nothing else was done since. */
  readonly showDone: (words: string) => void
}
