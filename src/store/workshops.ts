import { type Workshop, type WorkshopChange, type WorkshopEvent } from '../domain/workshop.ts'
import { workshopsOf } from '../domain/workshop-fold.ts'
import { useActions, useGrove } from './grove-context.tsx'
import type { GroveState } from './grove-state.ts'
import { latest } from './latest.ts'

const workshopsFrom = latest(workshopsOf)

/** The person's workshops, the one that was changed last first. */
export function workshopsIn(state: GroveState): readonly Workshop[] {
  return workshopsFrom(state.records.workshops)
}

/** The workshop with this id, if there is one. */
export function useWorkshop(id: string): Workshop | undefined {
  return useGrove((state) => workshopsIn(state).find((each) => each.id === id))
}

/** Changes the workshop with this id, and gives what was done. */
export function useChangeWorkshop(id: string): (change: WorkshopChange) => WorkshopEvent {
  const { changeWorkshop } = useActions()
  return (change) => changeWorkshop(id, change)
}
