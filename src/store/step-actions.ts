import type { StoreApi } from 'zustand/vanilla'
import { countedRecords } from '../domain/counted-records.ts'
import type { Event } from '../domain/event.ts'
import { broughtBack } from '../domain/evidence.ts'
import { isRemoval, removedTrees } from '../domain/original.ts'
import { entriesOf, type Records } from '../domain/records.ts'
import type { Removed } from '../domain/removed.ts'
import { type Step, stepBetween, undoOf, withStep } from '../domain/step.ts'
import { type Undo, undoneToday } from '../domain/undo.ts'
import { type GroveState, holding } from './grove-state.ts'

/** How many steps can be undone. */
const STEPS = 100

export interface StepActions {
  /**
   * Takes back what was done last in this tab. What has been changed anew elsewhere since stays, and
   * `stepNews` says so.
   */
  undo(): void
  /** Does again what was undone last. */
  redo(): void
  /** Brings back what was removed. */
  putBack(removed: Removed): void
  /** Lets go of what `stepNews` says. */
  closeStepNews(): void
}

type EventAfter = (before: readonly Event[]) => Event

/** Undoing, redoing and putting back, as additions to what is stored. */
export function stepActions(store: StoreApi<GroveState>, eventAfter: EventAfter): StepActions {
  function move(undone: boolean) {
    store.setState((state) => {
      if (state.halt) return {}
      const { stored, steps } = state
      const [from, to] = undone ? [steps.done, steps.undone] : [steps.undone, steps.done]
      const step = from.at(-1)
      if (!step) return {}
      const next = undoOf(stored, step, undone, eventAfter(stored.undos))
      const rest = from.slice(0, -1)
      const more = next ? [...to, step] : to
      const kind = next ? (undone ? 'undone' : 'redone') : 'overtaken'
      return {
        ...(next && holding({ ...stored, ...next }, state)),
        steps: undone ? { done: rest, undone: more } : { done: more, undone: rest },
        stepNews: { kind, step, count: (state.stepNews?.count ?? 0) + 1 },
      }
    })
  }
  return {
    undo() {
      move(true)
    },
    redo() {
      move(false)
    },
    putBack(removed) {
      store.setState((state) => {
        if (state.halt) return {}
        const { stored } = state
        if (removed.kind === 'evidence') {
          const again = { ...broughtBack(removed.evidence), ...eventAfter(stored.evidence) }
          const next = { ...stored, evidence: [...stored.evidence, again] }
          return { ...holding(next, state), ...withDone(state, next, false) }
        }
        // What was taken out comes back when that is undone; what was undone, when it is redone.
        const undone = removed.kind === 'taken-out'
        const undo = { ...eventAfter(stored.undos), of: removed.keys, undone }
        return holding({ ...stored, undos: [...stored.undos, undo] }, state)
      })
    },
    closeStepNews() {
      store.setState({ stepNews: undefined })
    },
  }
}

/** The steps of `state` with what leads to `stored` as the last; what was undone before is let go. */
export function withDone(
  { stored: before, steps }: GroveState,
  stored: Records,
  isFile: boolean,
  isGiven = false,
): Partial<GroveState> {
  const between = stepBetween(before, stored, isFile)
  const step: Step | undefined = between && { ...between, ...(isGiven && { isGiven }) }
  // What was undone before this is old news.
  return step
    ? { stepNews: undefined, steps: { done: withStep(steps.done, step).slice(-STEPS), undone: [] } }
    : {}
}

/** Brings back what is undone by `undos` and stands in `records`, where it is not undone. */
export function backAgain(
  records: Records,
  undos: readonly Undo[],
  eventAfter: EventAfter,
): readonly Undo[] {
  const undone = undoneToday(undos)
  const undoneThere = undoneToday(records.undos)
  const of = entriesOf(records)
    .map(([key]) => key)
    .filter((key) => undone.has(key) && !undoneThere.has(key))
  return of.length === 0 ? [] : [{ ...eventAfter(undos), of, undone: false }]
}

/** Takes back what took the trees of `file`, which are there in it, out of the grove of `records`. */
export function shownAgain(
  file: Records,
  records: Records,
  eventAfter: EventAfter,
): readonly Undo[] {
  const { trees, edits } = countedRecords(file)
  const removed = removedTrees(edits)
  const there = new Set(trees.map(({ id }) => id).filter((id) => !removed.has(id)))
  const of = countedRecords(records)
    .edits.filter((edit) => there.has(edit.tree) && isRemoval(edit))
    .map(({ id }) => `edit/${id}`)
  return of.length === 0 ? [] : [{ ...eventAfter(records.undos), of, undone: true }]
}
