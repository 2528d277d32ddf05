import { useEffect, useState } from 'react'
import type { Tree } from '../domain/tree.ts'
import { useEdge, useGrove } from './grove-context.tsx'
import { headersOf, treesOf } from './selectors.ts'

/** A tree on its way: there, being loaded, unknown to everybody, or not to be had just now. */
export type TreeLoad =
  | { readonly kind: 'loaded'; readonly tree: Tree }
  | { readonly kind: 'loading' | 'unknown' }
  | { readonly kind: 'failed'; readonly retry: () => void }

/** The tree with this id, loaded when it is not at hand. */
export function useTree(id: string): TreeLoad {
  const tree = useGrove((state) => treesOf(state).get(id))
  const edge = useEdge()
  const [outcome, setOutcome] = useState<{ id: string; kind: 'unknown' | 'failed' }>()
  const [attempt, setAttempt] = useState(0)
  const isLoaded = tree !== undefined

  useEffect(() => {
    if (isLoaded) return
    let isCurrent = true
    edge.loadTree(id).then(
      (isKnown) => {
        if (isCurrent && !isKnown) setOutcome({ id, kind: 'unknown' })
      },
      () => {
        if (isCurrent) setOutcome({ id, kind: 'failed' })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [edge, id, isLoaded, attempt])

  if (tree) return { kind: 'loaded', tree }
  if (outcome?.id !== id) return { kind: 'loading' }
  if (outcome.kind === 'unknown') return { kind: 'unknown' }
  return {
    kind: 'failed',
    retry: () => {
      setOutcome(undefined)
      setAttempt(attempt + 1)
    },
  }
}

/** Loads every built-in tree that is not at hand yet. Gives whether some are still on their way. */
export function useAllTrees(): boolean {
  const missing = useGrove((state) => {
    const trees = treesOf(state)
    return headersOf(state)
      .filter(({ id }) => !trees.has(id))
      .map(({ id }) => encodeURIComponent(id))
      .join(' ')
  })
  const edge = useEdge()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (missing === '') return
    const loading = missing.split(' ').map((id) => edge.loadTree(decodeURIComponent(id)))
    Promise.all(loading).catch(() => {
      setFailed(true)
    })
  }, [edge, missing])
  return missing !== '' && !failed
}
