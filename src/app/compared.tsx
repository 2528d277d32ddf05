import { useMemo } from 'react'
import type { Change } from '../domain/change.ts'
import { isOwnFile, type TreeComparison } from '../domain/comparison.ts'
import { skillKey } from '../domain/rating.ts'
import type { Tree } from '../domain/tree.ts'
import { TreeCanvas } from '../features/tree-canvas/tree-canvas.tsx'
import { ComparePage } from '../features/visit/compare-page.tsx'
import { ChangesContext } from '../store/changes-context.ts'
import type { GroveFile } from '../store/edge.ts'
import { GroveProvider, useGetState } from '../store/grove-context.tsx'
import { ownVisitOf } from './visits.ts'

/** A file compared with what is here, as a list and on the picture of each tree. */
export function Compared({
  file,
  onAdd,
  onLeave,
}: {
  readonly file: GroveFile
  readonly onAdd: () => void
  readonly onLeave: () => void
}) {
  return (
    <ComparePage
      file={file}
      onTree={(tree, comparison) => (
        <ComparedTree file={file} tree={tree} comparison={comparison} />
      )}
      onAdd={onAdd}
      onLeave={onLeave}
    />
  )
}

/** The person's tree with what differs from the file marked on it; a look at it, not to be rated. */
function ComparedTree({
  file,
  tree,
  comparison,
}: {
  readonly file: GroveFile
  readonly tree: Tree
  readonly comparison: TreeComparison
}) {
  const getState = useGetState()
  const visit = useMemo(() => ownVisitOf(file, getState()), [file, getState])
  const changes = useMemo(() => {
    const isOwn = isOwnFile(file.records, getState().records)
    return new Map(
      comparison.changes.map((change): [string, Change] => [
        skillKey(tree.id, change.skill),
        isOwn ? change : { ...change, isBetweenPeople: true },
      ]),
    )
  }, [file, getState, tree, comparison])
  return (
    <GroveProvider {...visit}>
      <ChangesContext value={changes}>
        <TreeCanvas tree={tree} selected={undefined} hasLens={false} onOpen={goToRow} />
      </ChangesContext>
    </GroveProvider>
  )
}

/** From a card to the same skill in the list, where it differs. */
function goToRow(skill: string) {
  document.querySelector<HTMLElement>(`[data-compared="${CSS.escape(skill)}"]`)?.focus()
}
