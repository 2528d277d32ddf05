import { type ComponentProps, lazy, Suspense, useDeferredValue, useState } from 'react'
import type { TreeCanvas } from '../features/tree-canvas/tree-canvas.tsx'
import { t } from '../messages/messages.ts'
import type { TreeView } from './tree-view.ts'

type SightProps = ComponentProps<typeof TreeCanvas>
type Sight = (props: SightProps) => React.JSX.Element

const imports: Readonly<Record<TreeView, () => Promise<Sight>>> = {
  graph: () =>
    import('../features/tree-canvas/tree-canvas.tsx').then((module) => module.TreeCanvas),
  outline: () =>
    import('../features/tree-outline/tree-outline.tsx').then((module) => module.TreeOutline),
}
const loaded = new Map<TreeView, Sight>()
const later = {
  graph: lazy(async () => ({ default: await loadSight('graph') })),
  outline: lazy(async () => ({ default: await loadSight('outline') })),
}

const EmptyTree = lazy(() =>
  import('../features/own-trees/empty-tree.tsx').then((module) => ({ default: module.EmptyTree })),
)

/** Fetches what shows a tree in this way, so that it then shows at once. */
export async function loadSight(view: TreeView): Promise<Sight> {
  const sight = loaded.get(view) ?? (await imports[view]())
  loaded.set(view, sight)
  return sight
}

/** A tree as a picture or a list. A phone, which starts with the list, need not fetch the picture. */
export function TreeSight({ view, ...props }: SightProps & { readonly view: TreeView }) {
  // What was there stays until the other view is drawn, however large the tree.
  const drawn = useDeferredValue(view)
  const { skills, overarching } = props.tree
  if (skills.length === 0 && !overarching) {
    return (
      <Suspense fallback={<p className="loading">{t.app.loading}</p>}>
        <EmptyTree />
      </Suspense>
    )
  }
  return (
    <Suspense fallback={<p className="loading">{t.app.loading}</p>}>
      <OneSight key={drawn} view={drawn} {...props} />
    </Suspense>
  )
}

function OneSight({ view, ...props }: SightProps & { readonly view: TreeView }) {
  // Once and for all: another component would be mounted anew.
  const [Shown] = useState(() => loaded.get(view) ?? later[view])
  return <Shown {...props} />
}
