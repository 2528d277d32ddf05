import type { StoreApi } from 'zustand'
import type { Event } from '../domain/event.ts'
import type { Records } from '../domain/records.ts'
import type { WorkshopChange, WorkshopEvent } from '../domain/workshop.ts'
import type { GroveState } from './grove-state.ts'

export interface WorkshopActions {
  /** Changes a workshop, or begins one where none is named, and returns what was done. */
  changeWorkshop(workshop: string | undefined, change: WorkshopChange): WorkshopEvent
}

/** What is done in workshops, as additions to what is stored. */
export function workshopActions(
  store: StoreApi<GroveState>,
  change: (records: Partial<Records>) => void,
  eventAfter: (before: readonly Event[]) => Event,
): WorkshopActions {
  return {
    changeWorkshop(workshop, made) {
      const { workshops } = store.getState().stored
      const event = eventAfter(workshops)
      const done = { ...event, workshop: workshop ?? event.id, change: made }
      change({ workshops: [...workshops, done] })
      return done
    },
  }
}
