import { type Counted, countedRecords } from '../domain/counted-records.ts'
import type { EvidenceDraft } from '../domain/evidence-draft.ts'
import type { HeldText } from '../domain/held-text.ts'
import type { Records } from '../domain/records.ts'
import type { Safety } from '../domain/safety.ts'
import type { SaveState } from '../domain/save-state.ts'
import type { Step } from '../domain/step.ts'
import type { Tree, TreeHeader } from '../domain/tree.ts'
import type { TreeGuidance } from '../domain/tree-guidance.ts'

export interface GroveState {
  /** What counts: all that is stored, but for what was undone. */
  readonly records: Records
  /** All that is stored. It only ever grows. */
  readonly stored: Records
  /** What was done in this tab since the page was loaded, and what of it was undone, the latest last. */
  readonly steps: Steps
  /** What came of undoing or redoing the last time. */
  readonly stepNews?: StepNews | undefined
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
  /** How safe what is stored is; `undefined` until that is known. */
  readonly safety?: Safety
  /** The language that trees are shown in as far as they are translated, such as `de`; else as they are written. */
  readonly language?: string
  /** Whether this is an earlier day or somebody else's file, in which nothing can be changed. */
  readonly isFrozen?: boolean
  /** Why the whole tab is frozen: another one stores in a newer form, or deletes everything. */
  readonly halt?: Halt
}

export type Halt = 'outdated' | 'deleting'

export interface Steps {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

/** `overtaken`: it was left as it is, since something newer came. `count` is new each time. */
export interface StepNews {
  readonly kind: 'undone' | 'redone' | 'overtaken'
  readonly step: Step
  readonly count: number
}

export const NO_STEPS: Steps = { done: [], undone: [] }

/** A grove as it begins: saved, with nothing being written. `records` is all that is stored. */
export function newGrove({
  records,
  ...start
}: Pick<GroveState, 'records' | 'headers' | 'builtIn'> &
  Partial<Omit<GroveState, 'stored' | 'steps'>>): GroveState {
  return {
    guidance: new Map(),
    drafts: new Map(),
    saving: { kind: 'saved' },
    ...start,
    ...holding(records),
    steps: NO_STEPS,
  }
}

/** All that is stored, and what of it counts. `last` is what was there so far. */
export function holding(stored: Records, last?: Counted): Counted {
  return { stored, records: countedRecords(stored, last) }
}
