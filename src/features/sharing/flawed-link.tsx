import type { LinkFlaw } from '../../domain/tree-link.ts'
import { describeProblem } from '../../messages/describe-problem.ts'
import { late } from '../../messages/late.ts'
import { MessagePage } from '../../ui/message-page.tsx'
import './sharing.css'

/** How many places of an unsound tree are named. */
const NAMED = 6

/** Says why a link shows no tree, and the ways out. `failed`: the app could not even look at it. */
export function FlawedLink({
  flaw,
  onReload,
  onLeave,
}: {
  readonly flaw: LinkFlaw | { readonly kind: 'failed' }
  readonly onReload: () => void
  readonly onLeave: () => void
}) {
  const words = late().sharing.flaw
  const [title, hint] = {
    broken: [words.broken, words.brokenHint] as const,
    'too-large': [words.tooLarge, words.tooLargeHint] as const,
    newer: [words.newer, words.newerHint] as const,
    unsound: [words.unsound, words.unsoundHint] as const,
    failed: [words.failed, words.failedHint] as const,
  }[flaw.kind]
  const canReload = flaw.kind === 'newer' || flaw.kind === 'failed'
  return (
    <div className="flawed-link">
      <MessagePage title={title} text={`${words.nothingChanged} ${hint}`}>
        {flaw.kind === 'unsound' && (
          <ul>
            {flaw.problems.slice(0, NAMED).map((problem, index) => (
              <li key={index}>{describeProblem(problem)}</li>
            ))}
          </ul>
        )}
        {canReload && (
          <button type="button" className="button button-main" onClick={onReload}>
            {words.reload}
          </button>
        )}
        <button
          type="button"
          className={canReload ? 'button' : 'button button-main'}
          onClick={onLeave}
        >
          {words.leave}
        </button>
      </MessagePage>
    </div>
  )
}
