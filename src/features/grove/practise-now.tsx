import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { useTree } from '../../store/use-tree.ts'

/** What of a destination's skills can be practised in the current job, and how. */
export function PractiseNow({ treeId }: { readonly treeId: string }) {
  const load = useTree(treeId)
  const language = useLanguageOf(treeId)
  if (load.kind === 'unknown') return null
  const practised =
    load.kind === 'loaded'
      ? load.tree.skills.filter((skill) => skill.practiseNow !== undefined)
      : []
  if (load.kind === 'loaded' && practised.length === 0) return null
  return (
    <section className="panel-section">
      <h3>{late().path.practiseNow}</h3>
      {load.kind === 'loading' && <p className="hint">{late().grove.loading}</p>}
      {load.kind === 'failed' && (
        <p>
          {t.tree.loadFailedHint}{' '}
          <button type="button" className="text-button" onClick={load.retry}>
            {t.app.tryAgain}
          </button>
        </p>
      )}
      {load.kind === 'loaded' && (
        <dl className="practise-now" {...language}>
          {practised.map((skill) => (
            <div key={skill.id}>
              <dt>{skill.name}</dt>
              <dd>{skill.practiseNow}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
