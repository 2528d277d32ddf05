import { createStore, type StoreApi } from 'zustand/vanilla'
import { SELF } from '../domain/event.ts'
import type { LevelOrNone } from '../domain/level.ts'
import { markedBehaviours } from '../domain/mark.ts'
import { levelOf } from '../domain/rating.ts'
import { joinRecords, type Records } from '../domain/records.ts'
import type { SaveState } from '../domain/save-state.ts'
import type { Tree } from '../domain/tree.ts'
import type { GroveState } from './grove-state.ts'
import { levelsOf, plantedOf } from './selectors.ts'

/** What the store needs from the world: the time and new ids. */
export interface Ports {
  now(): number
  newId(): string
}

export interface GroveActions {
  /** Gives a skill a level, or takes it back with `null`. The same level again changes nothing. */
  rate(tree: string, skill: string, level: LevelOrNone): void
  markBehaviour(tree: string, skill: string, behaviour: string, shown: boolean): void
  plant(tree: string): void
  /** Leaves a planted tree. Its ratings stay. */
  leave(tree: string): void
  choose(setting: string, value: string): void
  /** Takes in what is not there yet; nothing is overwritten. */
  join(records: Records): void
  addBuiltIn(tree: Tree): void
  reportSaving(saving: SaveState): void
}

export interface GroveStore extends StoreApi<GroveState> {
  readonly actions: GroveActions
}

/** The one store. `start` is what was loaded; nothing is created before the load has ended. */
export function createGroveStore(start: GroveState, ports: Ports): GroveStore {
  const store = createStore<GroveState>(() => start)

  const change = (records: Partial<Records>) => {
    store.setState((state) => ({ records: { ...state.records, ...records } }))
  }
  const event = () => ({ id: ports.newId(), by: SELF, at: ports.now() })

  const actions: GroveActions = {
    rate(tree, skill, level) {
      const { ratings } = store.getState().records
      if (levelOf(levelsOf(store.getState()), tree, skill) === level) return
      change({ ratings: [...ratings, { ...event(), tree, skill, level }] })
    },
    markBehaviour(tree, skill, behaviour, shown) {
      const { marks } = store.getState().records
      if (markedBehaviours(marks, tree, skill).has(behaviour) === shown) return
      change({ marks: [...marks, { ...event(), tree, skill, behaviour, shown }] })
    },
    plant(tree) {
      setPlanted(tree, true)
    },
    leave(tree) {
      setPlanted(tree, false)
    },
    choose(name, value) {
      const { settings } = store.getState().records
      if (settings.some((setting) => setting.name === name && setting.value === value)) return
      change({ settings: [...settings.filter((s) => s.name !== name), { name, value }] })
    },
    join(records) {
      change(joinRecords(store.getState().records, records))
    },
    addBuiltIn(tree) {
      store.setState((state) => ({ builtIn: new Map([...state.builtIn, [tree.id, tree]]) }))
    },
    reportSaving(saving) {
      store.setState({ saving })
    },
  }

  function setPlanted(tree: string, planted: boolean) {
    const { plantings } = store.getState().records
    if (plantedOf(store.getState()).has(tree) === planted) return
    change({ plantings: [...plantings, { ...event(), tree, planted }] })
  }

  return { ...store, actions }
}
