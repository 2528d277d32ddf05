import { settingOf } from '../domain/records.ts'
import type { GroveState } from '../store/grove-state.ts'
import { useActions, useGrove } from '../store/grove-context.tsx'
import { useMedia } from '../ui/use-media.ts'

/** The tree as a picture, or as an equal list. */
export type TreeView = 'graph' | 'outline'

const NARROW = '(max-width: 640px)'

/** The view that a tree opens in: the one chosen last, or else the one that fits the screen. */
export function treeViewOf(
  { records }: GroveState,
  isNarrow = window.matchMedia(NARROW).matches,
): TreeView {
  const chosen = settingOf(records, 'tree-view')
  if (chosen === 'graph' || chosen === 'outline') return chosen
  return isNarrow ? 'outline' : 'graph'
}

/** The view in use. */
export function useTreeView(): readonly [TreeView, (view: TreeView) => void] {
  const isNarrow = useMedia(NARROW)
  const view = useGrove((state) => treeViewOf(state, isNarrow))
  const { choose } = useActions()
  return [
    view,
    (next) => {
      choose('tree-view', next)
    },
  ]
}
