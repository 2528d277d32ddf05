import { useEdge, useGrove } from './grove-context.tsx'
import { useLoad } from './use-load.ts'

/** The words of a tree: there (or there are none), on their way, or not to be had just now. */
export type GuidanceLoad =
  { readonly kind: 'loaded' | 'loading' } | { readonly kind: 'failed'; readonly retry: () => void }

/** Fetches the words of a tree when they are not at hand. `guidedTreesOf` then has them. */
export function useGuidance(tree: string): GuidanceLoad {
  const isLoaded = useGrove((state) => state.guidance.has(tree))
  const waiting = useLoad(tree, isLoaded, useEdge().loadGuidance)
  // A tree of the person's own brings its words along.
  if (isLoaded || waiting.kind === 'unknown') return { kind: 'loaded' }
  return waiting.kind === 'failed' ? waiting : { kind: 'loading' }
}
