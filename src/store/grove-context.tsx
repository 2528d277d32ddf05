import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Edge } from './edge.ts'
import type { GroveState } from './grove-state.ts'
import type { GroveActions, GroveStore } from './grove-store.ts'

interface Grove {
  readonly store: GroveStore
  readonly edge: Edge
}

const GroveContext = createContext<Grove | undefined>(undefined)

/** Gives all components below the store and the edge. */
export function GroveProvider({ store, edge, children }: Grove & { readonly children: ReactNode }) {
  // Another object would have everything below rendered anew.
  const grove = useMemo(() => ({ store, edge }), [store, edge])
  return <GroveContext value={grove}>{children}</GroveContext>
}

/** A part of the state; the component renders again when that part changes. */
export function useGrove<Part>(select: (state: GroveState) => Part): Part {
  return useStore(useGroveContext().store, select)
}

/** Reads the state when something is done, without rendering again when it changes. */
export function useGetState(): () => GroveState {
  return useGroveContext().store.getState
}

export function useActions(): GroveActions {
  return useGroveContext().store.actions
}

/** The store itself, to make another one of it. */
export function useGroveStore(): GroveStore {
  return useGroveContext().store
}

/** Whether this is an earlier day or somebody else's file, in which nothing can be changed. */
export function useIsFrozen(): boolean {
  return useGrove((state) => state.isFrozen === true)
}

export function useEdge(): Edge {
  return useGroveContext().edge
}

function useGroveContext(): Grove {
  const grove = useContext(GroveContext)
  if (grove === undefined) throw new Error('useGrove is called outside of GroveProvider')
  return grove
}
