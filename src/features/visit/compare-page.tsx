import { type ReactNode, useMemo } from 'react'
import {
  compareRecords,
  isNewerFile,
  isOwnFile,
  type TreeComparison,
} from '../../domain/comparison.ts'
import type { Records } from '../../domain/records.ts'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import type { GroveFile } from '../../store/edge.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { treesOf } from '../../store/selectors.ts'
import { useAllTrees } from '../../store/use-tree.ts'
import { CompareTree, type Sides } from './compare-tree.tsx'
import { whoseFile } from './file-words.ts'
import './visit.css'

/** Where a file differs from what is here, skill by skill. */
export function ComparePage({
  file,
  onTree,
  onAdd,
  onLeave,
}: {
  readonly file: GroveFile
  /** The differences on the picture of a tree. */
  readonly onTree: (tree: Tree, comparison: TreeComparison) => ReactNode
  readonly onAdd: () => void
  readonly onLeave: () => void
}) {
  const own = useGrove((state) => state.records)
  const known = useGrove(treesOf)
  const loading = useAllTrees()
  const trees = useMemo(
    () => [...known.values(), ...file.records.trees.filter(({ id }) => !known.has(id))],
    [known, file],
  )
  const comparisons = useMemo(() => compareRecords(file.records, own, trees), [file, own, trees])
  const sides = sidesOf(file.records, own)
  const title = late().visit.compareTitle({ whose: whoseFile(file) })
  return (
    <div className="compare-page">
      <title>{t.app.pageTitle({ page: title })}</title>
      <div className="page-title">
        <h1>{title}</h1>
        <p className="aside">{late().visit.compareAside}</p>
      </div>
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onAdd}>
          {late().visit.add}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {late().visit.leaveIt}
        </button>
      </div>
      {sides === 'other' && <p className="hint">{late().visit.isOther}</p>}
      {loading.kind === 'failed' && (
        <div className="notice" role="alert">
          <p>{late().visit.treesFailed}</p>
          <button type="button" className="button" onClick={loading.retry}>
            {t.app.tryAgain}
          </button>
        </div>
      )}
      {loading.kind === 'loading' ? (
        <p className="hint">{t.app.loading}</p>
      ) : (
        comparisons.map((comparison) => (
          <CompareTree
            key={comparison.tree}
            comparison={comparison}
            tree={trees.find(({ id }) => id === comparison.tree)}
            sides={sides}
            onTree={onTree}
          />
        ))
      )}
      {loading.kind !== 'loading' && comparisons.length === 0 && <p>{late().visit.same}</p>}
    </div>
  )
}

function sidesOf(other: Records, own: Records): Sides {
  if (!isOwnFile(other, own)) return 'other'
  return isNewerFile(other, own) ? 'newer' : 'own'
}
