import type { Portrait } from '../../domain/guidance.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { guidedTreesOf } from '../../store/selectors.ts'
import { useFold } from '../../store/use-fold.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { useGuidance } from '../../store/use-guidance.ts'
import { Fold } from '../../ui/fold.tsx'

/** What a destination is like, as a part of a panel that folds. Nothing for a tree that has none. */
export function FoldedPortrait({ treeId }: { readonly treeId: string }) {
  const fold = useFold('portrait', true)
  const load = usePortrait(treeId)
  if (load.kind === 'none') return null
  return (
    <Fold title={late().path.like} {...fold}>
      <Facts treeId={treeId} load={load} />
    </Fold>
  )
}

/** A week there, who enjoys it, what it leaves out, and why its seeds are its seeds. */
export function PortraitText({ treeId }: { readonly treeId: string }) {
  return <Facts treeId={treeId} load={usePortrait(treeId)} />
}

type PortraitLoad =
  | { readonly kind: 'none' | 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'loaded'; readonly portrait: Portrait }

function usePortrait(treeId: string): PortraitLoad {
  const words = useGuidance(treeId)
  const tree = useGrove((state) => guidedTreesOf(state).get(treeId))
  if (tree?.portrait) return { kind: 'loaded', portrait: tree.portrait }
  if (words.kind === 'failed') return words
  // Without its tree there is nothing to read either, and the panel says that it is missing.
  return { kind: words.kind === 'loaded' ? 'none' : 'loading' }
}

function Facts({ treeId, load }: { readonly treeId: string; readonly load: PortraitLoad }) {
  const language = useLanguageOf(treeId)
  switch (load.kind) {
    case 'none':
      return null
    case 'loading':
      return <p className="hint">{late().grove.loading}</p>
    case 'failed':
      return (
        <p>
          {late().path.portraitFailed}{' '}
          <button type="button" className="text-button" onClick={load.retry}>
            {t.app.tryAgain}
          </button>
        </p>
      )
    case 'loaded':
      return (
        <dl className="portrait">
          {factsOf(load.portrait).map(([name, texts]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd {...language}>{texts.join(' ')}</dd>
            </div>
          ))}
        </dl>
      )
  }
}

function factsOf({ week, enjoyedBy, leavesOut, whySeeds }: Portrait) {
  const words = late().path.portrait
  return [
    [words.week, week],
    [words.enjoyedBy, enjoyedBy],
    [words.leavesOut, leavesOut],
    [words.whySeeds, [whySeeds]],
  ] as const
}
