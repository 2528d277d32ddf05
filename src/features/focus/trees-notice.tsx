import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useAllTrees } from '../../store/use-tree.ts'

/**
 * Loads the trees, and says so while some are missing. All are wanted: a way may lead through any
 * of them, so what comes nearer is only exact when they are there.
 */
export function TreesNotice() {
  const load = useAllTrees()
  if (load.kind === 'loading') return <p className="hint">{late().focus.loading}</p>
  if (load.kind === 'loaded') return null
  return (
    <div className="notice" role="alert">
      <p>{late().focus.loadFailed}</p>
      <button type="button" className="button" onClick={load.retry}>
        {t.app.tryAgain}
      </button>
    </div>
  )
}
