import type { Portrait as PortraitWords } from '../../domain/guidance.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { guidedTreesOf } from '../../store/selectors.ts'
import { useGuidance } from '../../store/use-guidance.ts'

/** What a destination is like: a week there, who enjoys it, what it leaves out, why its seeds. */
export function Portrait({ treeId }: { readonly treeId: string }) {
  const words = useGuidance(treeId)
  const portrait = useGrove((state) => guidedTreesOf(state).get(treeId)?.portrait)
  if (words.kind === 'failed') {
    return (
      <p>
        {t.path.portraitFailed}{' '}
        <button type="button" className="text-button" onClick={words.retry}>
          {t.app.tryAgain}
        </button>
      </p>
    )
  }
  if (!portrait) return words.kind === 'loading' ? <p className="hint">{t.grove.loading}</p> : null
  return (
    <dl className="portrait">
      {factsOf(portrait).map(([name, texts]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{texts.join(' ')}</dd>
        </div>
      ))}
    </dl>
  )
}

function factsOf({ week, enjoyedBy, leavesOut, whySeeds }: PortraitWords) {
  const words = t.path.portrait
  return [
    [words.week, week],
    [words.enjoyedBy, enjoyedBy],
    [words.leavesOut, leavesOut],
    [words.whySeeds, [whySeeds]],
  ] as const
}
