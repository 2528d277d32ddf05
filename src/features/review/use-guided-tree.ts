import { useMemo } from 'react'
import { withGuidance } from '../../domain/tree-guidance.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { guidedTreesOf } from '../../store/selectors.ts'
import { useGuidance } from '../../store/use-guidance.ts'
import { type TreeLoad, useTree } from '../../store/use-tree.ts'

/**
 * A tree with its words, fetched when they are not at hand; those of its overarching skill come
 * from the tree that one is at home in.
 */
export function useGuidedTree(id: string): TreeLoad {
  const load = useTree(id)
  const plain = load.kind === 'loaded' ? load.tree : undefined
  const home = plain?.overarching?.home ?? id
  useGuidance(id)
  useGuidance(home)
  const guided = useGrove((state) => guidedTreesOf(state).get(id))
  const homeWords = useGrove((state) => state.guidance.get(home))
  const tree = useMemo(() => {
    if (!guided?.overarching || home === guided.id || !homeWords) return guided
    // Without the skills: the two trees may have some of the same id.
    const { overarching } = withGuidance({ ...guided, skills: [] }, homeWords)
    return overarching ? { ...guided, overarching } : guided
  }, [guided, home, homeWords])
  return tree ? { kind: 'loaded', tree } : load
}
