import { useEffect, useState } from 'react'
import type { Tree } from '../domain/tree.ts'
import { useEdge, useGetState, useGrove } from './grove-context.tsx'
import { headersOf, treesOf } from './selectors.ts'
import { useLoad, type Waiting } from './use-load.ts'

/** A tree on its way: there, being loaded, unknown to everybody, or not to be had just now. */
export type TreeLoad = { readonly kind: 'loaded'; readonly tree: Tree } | Waiting

/** The tree with this id, loaded when it is not at hand. */
export function useTree(id: string): TreeLoad {
  const tree = useGrove((state) => treesOf(state).get(id))
  const waiting = useLoad(id, tree !== undefined, useEdge().loadTree)
  return tree ? { kind: 'loaded', tree } : waiting
}

/** Whether every tree of the grove is at hand. `failed`: some could not be loaded just now. */
export type AllTrees =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'failed'; readonly retry: () => void }

/** Loads the trees that are not at hand, all at once, when they are wanted. */
export function useAllTrees(isWanted = true): AllTrees {
  const edge = useEdge()
  const getState = useGetState()
  const [attempt, setAttempt] = useState(0)
  const [outcome, setOutcome] = useState<'loaded' | 'failed'>()

  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    const known = treesOf(getState())
    const missing = headersOf(getState()).filter(({ id }) => !known.has(id))
    void Promise.allSettled(missing.map(({ id }) => edge.loadTree(id))).then((results) => {
      if (!isCurrent) return
      setOutcome(results.some(({ status }) => status === 'rejected') ? 'failed' : 'loaded')
    })
    return () => {
      isCurrent = false
    }
  }, [edge, getState, attempt, isWanted])

  if (outcome === undefined) return { kind: 'loading' }
  if (outcome === 'loaded') return { kind: 'loaded' }
  return {
    kind: 'failed',
    retry: () => {
      setOutcome(undefined)
      setAttempt(attempt + 1)
    },
  }
}
