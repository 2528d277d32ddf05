import { entriesOf, type Entry, NO_RECORDS, type Records } from '../domain/records.ts'
import type { RecordStore } from '../storage/browser-records.ts'
import type { Edge, GroveFile } from '../store/edge.ts'
import { createFrozenStore } from '../store/frozen-store.ts'
import { type GroveState, holding, NO_STEPS } from '../store/grove-state.ts'
import type { GroveStore } from '../store/grove-store.ts'
import { createEdge } from './edge.ts'

/** A grove to look at, and what it asks of the world. Nothing of it is stored. */
export interface Visit {
  readonly store: GroveStore
  readonly edge: Edge
}

/** The grove of a file, beside the built-in trees that `state` has. */
export function visitOf(file: GroveFile, state: GroveState): Visit {
  return frozen(state, file.records, [...entriesOf(file.all ?? file.records), ...file.kept])
}

/** The trees of a file, and nothing else of it: for a lead who must not see more. */
export function blindVisitOf(file: GroveFile, state: GroveState): Visit {
  const { trees, edits } = file.records
  return frozen(state, { ...NO_RECORDS, trees, edits }, [])
}

/** What the person has, to be looked at beside a file's: nothing can be changed in it by chance. */
export function ownVisitOf(file: GroveFile, state: GroveState): Visit {
  const known = new Set(state.records.trees.map(({ id }) => id))
  const added = file.records.trees.filter(({ id }) => !known.has(id))
  const { trees, edits } = state.records
  const isAdded = new Set(added.map(({ id }) => id))
  const theirs = file.records.edits.filter(({ tree }) => isAdded.has(tree))
  const records = { ...state.records, trees: [...trees, ...added], edits: [...edits, ...theirs] }
  return frozen(state, records, [])
}

function frozen(state: GroveState, records: Records, raw: readonly Entry[]): Visit {
  const store = createFrozenStore({
    ...state,
    ...holding(records),
    steps: NO_STEPS,
    drafts: new Map(),
    saving: { kind: 'saved' },
  })
  return { store, edge: createEdge(store, diskOf(raw), NO_WRITER) }
}

/** A disk that has what the file has, for a backup of it, and takes nothing. */
function diskOf(raw: readonly Entry[]): RecordStore {
  return { readAll: () => Promise.resolve(raw), write: () => Promise.resolve() }
}

const NO_WRITER = { write: () => undefined, retry: () => undefined, waiting: () => [] }
