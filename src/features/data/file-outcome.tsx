import { Link } from 'wouter'
import { reviewAddress } from '../../domain/address.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Step } from '../../domain/step.ts'
import { describeProblem } from '../../messages/describe-problem.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import type { OpenedFile } from '../../store/edge.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { LISTED, UnreadableList } from './unreadable-list.tsx'

/** What came of opening a file, by its name: `failure` is why it could not be read at all. */
export type OpeningOutcome =
  | { readonly file: string; readonly opened: OpenedFile }
  | { readonly file: string; readonly failure: string }

/** Says what a file added and where to go on, or why it was refused. */
export function FileOutcome({
  outcome,
  onGo,
  onUndone,
}: {
  readonly outcome: OpeningOutcome
  /** When the person follows the way on. */
  readonly onGo?: () => void
  /** When the person has taken it back. */
  readonly onUndone: () => void
}) {
  const { file } = outcome
  if ('failure' in outcome) {
    return <p className="notice">{t.data.unreachable({ file, reason: outcome.failure })}</p>
  }
  const { opened } = outcome
  if (!opened.ok) return <Refusal file={file} problems={opened.problems} />
  return (
    <>
      <p className="outcome">
        {file}: {t.data.opened({ added: opened.added, already: opened.alreadyHere })}{' '}
        {opened.kept > 0 && t.data.kept({ count: opened.kept })}
      </p>
      <div className="button-row">
        {opened.answers !== undefined && (
          <Link className="button" href={reviewAddress(opened.answers)} onClick={onGo}>
            {late().visit.toReview}
          </Link>
        )}
        {opened.step && <UndoFile step={opened.step} onUndone={onUndone} />}
      </div>
      <UnreadableList unreadable={opened.unreadable} />
    </>
  )
}

/** Takes a file back as a whole, as long as nothing else was done since. */
function UndoFile({ step, onUndone }: { readonly step: Step; readonly onUndone: () => void }) {
  const isLast = useGrove((state) => state.steps.done.at(-1) === step)
  const { undo } = useActions()
  if (!isLast) return null
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        undo()
        onUndone()
      }}
    >
      {late().undo.undoIt}
    </button>
  )
}

function Refusal({
  file,
  problems,
}: {
  readonly file: string
  readonly problems: readonly Problem[]
}) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{t.data.refused({ file })}</strong> {t.data.refusedHint}
      </p>
      <ul>
        {problems.slice(0, LISTED).map((problem, index) => (
          <li key={index}>{describeProblem(problem)}</li>
        ))}
        {problems.length > LISTED && <li>{t.data.more({ count: problems.length - LISTED })}</li>}
      </ul>
    </div>
  )
}
