import { settingOf } from '../domain/records.ts'
import type { GroveState } from '../store/grove-state.ts'
import { useActions } from '../store/grove-context.tsx'
import { useChoice } from '../store/use-choice.ts'
import { useMedia } from '../ui/use-media.ts'

/** The tree as a picture, or as an equal list. */
export type TreeView = 'graph' | 'outline'

const NARROW = '(max-width: 640px)'

/** The view that a tree opens in. */
export function treeViewOf({ records }: GroveState): TreeView {
  const chosen = settingOf(records, 'tree-view')
  if (chosen === 'graph' || chosen === 'outline') return chosen
  return window.matchMedia(NARROW).matches ? 'outline' : 'graph'
}

/** The view in use: the one chosen last, or else the one that fits the screen. */
export function useTreeView(): readonly [TreeView, (view: TreeView) => void] {
  const isNarrow = useMedia(NARROW)
  const view = useChoice('tree-view', ['graph', 'outline'], isNarrow ? 'outline' : 'graph')
  const { choose } = useActions()
  return [
    view,
    (next) => {
      choose('tree-view', next)
    },
  ]
}
