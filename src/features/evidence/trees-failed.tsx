import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useAllTrees } from '../../store/use-tree.ts'

/** Loads the trees, whose skills evidence can show, and says so where one could not be had. */
export function TreesFailed() {
  const load = useAllTrees()
  if (load.kind !== 'failed') return null
  return (
    <div className="notice" role="alert">
      <p>{late().evidence.treesFailed}</p>
      <button type="button" className="button" onClick={load.retry}>
        {t.app.tryAgain}
      </button>
    </div>
  )
}
