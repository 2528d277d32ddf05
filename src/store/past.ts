import { dateStamp } from '../domain/document.ts'
import type { Event } from '../domain/event.ts'
import { currentEvidence } from '../domain/evidence.ts'
import type { Records } from '../domain/records.ts'
import { createFrozenStore } from './frozen-store.ts'
import type { GroveState } from './grove-state.ts'
import type { GroveStore } from './grove-store.ts'

/**
 * The state as it stood at the moment `at`, in ms since 1970. Trees and settings are those of
 * today; evidence counts by the day it tells of.
 */
export function pastState(state: GroveState, at: number): GroveState {
  return { ...state, records: pastRecords(state.records, at), drafts: new Map(), isFrozen: true }
}

function pastRecords(records: Records, at: number): Records {
  const until = <E extends Event>(events: readonly E[]) => events.filter((each) => each.at <= at)
  const day = dateStamp(new Date(at))
  return {
    ...records,
    ratings: until(records.ratings),
    marks: until(records.marks),
    plantings: until(records.plantings),
    notForMe: until(records.notForMe),
    goals: until(records.goals),
    outcomes: until(records.outcomes),
    reviews: until(records.reviews),
    views: until(records.views),
    // As it is worded today: what was put better or taken back since does not come back.
    evidence: currentEvidence(records.evidence).filter(({ on }) => on <= day),
  }
}

/** A store that shows `live` as it stood at `at`. Choices of the view are made in `live`. */
export function createPastStore(live: GroveStore, at: number): GroveStore {
  const { actions, ...past } = createFrozenStore(pastState(live.getState(), at))
  const { choose, addBuiltIn, addGuidance } = live.actions
  return { ...past, actions: { ...actions, choose, addBuiltIn, addGuidance } }
}

/**
 * Lets `past`, made of `live` for the moment `at`, have what comes in later: words that are loaded,
 * choices of the view. Returns how to end it.
 */
export function followLive(past: GroveStore, live: GroveStore, at: number): () => void {
  return live.subscribe((state, before) => {
    if (state.records !== before.records) past.setState(pastState(state, at))
    else past.setState({ headers: state.headers, builtIn: state.builtIn, guidance: state.guidance })
  })
}
