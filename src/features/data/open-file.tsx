import { useId, useState } from 'react'
import type { Problem } from '../../domain/problem.ts'
import { describeProblem } from '../../messages/describe-problem.ts'
import { t } from '../../messages/messages.ts'
import type { OpenedFile } from '../../store/edge.ts'
import { useEdge } from '../../store/grove-context.tsx'

/** How many problems are listed before the rest is only counted. */
const LISTED = 12

/** Takes a grove file in, and says what came of it. */
export function OpenFile() {
  const edge = useEdge()
  const id = useId()
  const [outcome, setOutcome] = useState<OpeningOutcome>()

  async function open(file: File) {
    try {
      setOutcome({ file: file.name, opened: await edge.openFile(file) })
    } catch (error) {
      setOutcome({
        file: file.name,
        failure: error instanceof Error ? error.message : String(error),
      })
    }
  }

  return (
    <section>
      <h2 id={id}>{t.data.open}</h2>
      <p className="hint">{t.data.openHint}</p>
      <input
        type="file"
        aria-labelledby={id}
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Emptied, so that the same file can be chosen again once it is mended.
          event.target.value = ''
          if (file) void open(file)
        }}
      />
      <div aria-live="polite">{outcome && <Outcome outcome={outcome} />}</div>
    </section>
  )
}

type OpeningOutcome =
  | { readonly file: string; readonly opened: OpenedFile }
  | { readonly file: string; readonly failure: string }

function Outcome({ outcome }: { readonly outcome: OpeningOutcome }) {
  const { file } = outcome
  if ('failure' in outcome) {
    return <p className="notice">{t.data.unreachable(file, outcome.failure)}</p>
  }
  const { opened } = outcome
  if (!opened.ok) return <Refusal file={file} problems={opened.problems} />
  return (
    <>
      <p className="outcome">
        {file}: {t.data.opened(opened.added, opened.alreadyHere)}{' '}
        {opened.kept > 0 && t.data.kept(opened.kept)}
      </p>
      <ul>
        {opened.unreadable.slice(0, LISTED).map(({ key, problems }) => (
          <li key={key}>
            <code>{key}</code> {problems.map(describeProblem).join(' ')}
          </li>
        ))}
      </ul>
    </>
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
        <strong>{t.data.refused(file)}</strong> {t.data.refusedHint}
      </p>
      <ul>
        {problems.slice(0, LISTED).map((problem, index) => (
          <li key={index}>{describeProblem(problem)}</li>
        ))}
        {problems.length > LISTED && <li>{t.data.more(problems.length - LISTED)}</li>}
      </ul>
    </div>
  )
}
