import type { EvidenceDraft } from '../domain/evidence-draft.ts'
import type { HeldText } from '../domain/held-text.ts'
import type { Records } from '../domain/records.ts'
import type { SaveState } from '../domain/save-state.ts'
import type { Tree, TreeHeader } from '../domain/tree.ts'
import type { TreeGuidance } from '../domain/tree-guidance.ts'

export interface GroveState {
  readonly records: Records
  /** Headers of the built-in trees, the home tree first. */
  readonly headers: readonly TreeHeader[]
  /** Built-in trees whose skills are loaded, by id. */
  readonly builtIn: ReadonlyMap<string, Tree>
  /** The words of built-in trees that somebody wanted to read, by tree. */
  readonly guidance: ReadonlyMap<string, TreeGuidance>
  /** Evidence being written, by `skillKey`. Closing a panel must not cost anybody a sentence. */
  readonly drafts: ReadonlyMap<string, EvidenceDraft>
  /** What other forms hold that was not sent yet, by form. */
  readonly texts?: ReadonlyMap<string, HeldText>
  readonly saving: SaveState
  /** Whether what is stored is kept a second time; `undefined` until that is known. */
  readonly secondCopy?: 'kept' | 'off'
  /** The language that trees are shown in as far as they are translated, such as `de`; else as they are written. */
  readonly language?: string
  /** Whether this is an earlier day or somebody else's file, in which nothing can be changed. */
  readonly isFrozen?: boolean
}

/** A grove as it begins: saved, with nothing being written. */
export function newGrove(
  start: Pick<GroveState, 'records' | 'headers' | 'builtIn'> & Partial<GroveState>,
): GroveState {
  return { guidance: new Map(), drafts: new Map(), saving: { kind: 'saved' }, ...start }
}
