import { settingOf } from '../domain/records.ts'
import { useActions, useGrove } from '../store/grove-context.tsx'
import { useMedia } from '../ui/use-media.ts'

/** The tree as a picture, or as an equal list. */
export type TreeView = 'graph' | 'outline'

/** The view in use: the one chosen last, or else the one that fits the screen. */
export function useTreeView(): readonly [TreeView, (view: TreeView) => void] {
  const isNarrow = useMedia('(max-width: 640px)')
  const chosen = useGrove((state) => settingOf(state.records, 'tree-view'))
  const { choose } = useActions()
  const fitting = isNarrow ? 'outline' : 'graph'
  const view = chosen === 'graph' || chosen === 'outline' ? chosen : fitting
  return [
    view,
    (next) => {
      choose('tree-view', next)
    },
  ]
}
