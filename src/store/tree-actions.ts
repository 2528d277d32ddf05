import type { StoreApi } from 'zustand/vanilla'
import { refusalOf } from '../domain/apply-edits.ts'
import type { Change, Refusal } from '../domain/edit.ts'
import type { Event } from '../domain/event.ts'
import { CHANGE_LIMIT } from '../domain/limits.ts'
import { withOriginal } from '../domain/original.ts'
import type { Records } from '../domain/records.ts'
import type { Tree } from '../domain/tree.ts'
import { given, type Unplaced } from '../domain/unplaced.ts'
import type { GroveState } from './grove-state.ts'
import { guidedTreesOf, originalsOf } from './selectors.ts'

export interface TreeActions {
  /**
   * Changes a tree that is at hand, as one step: all of `changes`, one after the other, or none.
   * Returns why they are not possible, where they are not. What they were made of is filled in.
   */
  edit(tree: string, changes: readonly Change[]): Refusal | undefined
  /** Adds a sound tree of the person's own. Where there is one of this id, nothing happens. */
  addTree(tree: Tree): void
  /** Gives what is unplaced to a skill, as one step. What there was stays. */
  give(unplaced: Unplaced, to: { readonly tree: string; readonly skill: string }): void
}

/** Making and changing trees, as additions to what is stored. */
export function treeActions(
  store: StoreApi<GroveState>,
  change: (records: Partial<Records>, how?: { readonly isGiven: boolean }) => void,
  eventAfter: (before: readonly Event[]) => Event,
  newId: () => string,
): TreeActions {
  return {
    edit(id, changes) {
      const state = store.getState()
      const tree = guidedTreesOf(state).get(id)
      const original = originalsOf(state).get(id)
      if (changes.length === 0) return undefined
      if (!tree || !original) return { kind: 'unknown', id }
      if (changes.length > CHANGE_LIMIT) return { kind: 'too-many', limit: CHANGE_LIMIT }
      const refusal = refusalOf(tree, ...changes)
      if (refusal) return refusal
      const { edits } = state.stored
      const made = withOriginal(changes, original, tree)
      change({ edits: [...edits, { ...eventAfter(edits), tree: id, changes: made }] })
      return undefined
    },
    addTree(tree) {
      const { stored, headers } = store.getState()
      if ([...headers, ...stored.trees].some(({ id }) => id === tree.id)) return
      change({ trees: [...stored.trees, tree] })
    },
    give(unplaced, to) {
      const { stored } = store.getState()
      const more = given(unplaced, to, newId)
      change(
        {
          ratings: [...stored.ratings, ...more.ratings],
          evidence: [...stored.evidence, ...more.evidence],
          goals: [...stored.goals, ...more.goals],
        },
        { isGiven: true },
      )
    },
  }
}
