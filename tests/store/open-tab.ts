import { NO_RECORDS } from '../../src/domain/records.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore, type GroveStore } from '../../src/store/grove-store.ts'
import { skill, tree } from '../builders.ts'

export const home = tree('home', [skill('chat', 'I'), skill('calls', 'I')])

/** A tab whose ids begin with `name`, and whose clock begins at 1001 ms. */
export function openTab(name = 'a'): GroveStore {
  let ticks = 0
  const start = newGrove({
    records: NO_RECORDS,
    headers: [],
    builtIn: new Map([['home', home]]),
  })
  return createGroveStore(start, {
    now: () => 1000 + (ticks += 1),
    newId: () => `${name}${String(ticks)}`,
  })
}
