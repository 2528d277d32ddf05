import type { GroveState } from './grove-state.ts'
import { createGroveStore, type GroveStore } from './grove-store.ts'

const never = () => {
  throw new Error('a frozen store makes no events')
}

/**
 * A store to look at: an earlier day, or somebody else's file. Nothing of the person's can be
 * changed in it; choices of the view, such as what is folded, last as long as the store.
 */
export function createFrozenStore(state: GroveState): GroveStore {
  const store = createGroveStore({ ...state, isFrozen: true }, { now: never, newId: never })
  const nothing = () => undefined
  return {
    ...store,
    actions: {
      ...store.actions,
      rate: nothing,
      confirm: nothing,
      agree: nothing,
      markBehaviour: nothing,
      plant: nothing,
      leave: nothing,
      avoid: nothing,
      setGoal: nothing,
      closeGoal: nothing,
      keepEvidence: never,
      changeWorkshop: never,
      finishReview: never,
      see: nothing,
      join: nothing,
      open: nothing,
      undo: nothing,
      redo: nothing,
      putBack: nothing,
      edit: nothing,
      addTree: nothing,
      give: nothing,
    },
  }
}
