import { useActions } from '../store/grove-context.tsx'
import { useChoice } from '../store/use-choice.ts'
import { useMedia } from '../ui/use-media.ts'

/** The tree as a picture, or as an equal list. */
export type TreeView = 'graph' | 'outline'

/** The view in use: the one chosen last, or else the one that fits the screen. */
export function useTreeView(): readonly [TreeView, (view: TreeView) => void] {
  const isNarrow = useMedia('(max-width: 640px)')
  const view = useChoice('tree-view', ['graph', 'outline'], isNarrow ? 'outline' : 'graph')
  const { choose } = useActions()
  return [
    view,
    (next) => {
      choose('tree-view', next)
    },
  ]
}
