import type { GroveStore } from './grove-store.ts'

/** How something was left that is shown again later, such as what was in sight, by what it shows. */
export interface ViewMemory<Value> {
  recall(store: GroveStore, what: string): Value | undefined
  keep(store: GroveStore, what: string, value: Value): void
  forget(store: GroveStore, what: string): void
}

/** Remembers as long as the page is open and the grove is in use: it is no record. */
export function viewMemory<Value>(): ViewMemory<Value> {
  const groves = new WeakMap<GroveStore, Map<string, Value>>()
  return {
    recall: (store, what) => groves.get(store)?.get(what),
    keep(store, what, value) {
      const known = groves.get(store) ?? new Map<string, Value>()
      groves.set(store, known.set(what, value))
    },
    forget(store, what) {
      groves.get(store)?.delete(what)
    },
  }
}
