import { useId, useState } from 'react'
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
  const [outcome, setOutcome] = useState<{ file: string; opened: OpenedFile }>()

  async function open(file: File) {
    setOutcome({ file: file.name, opened: await edge.openFile(file) })
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
      {outcome && <Outcome {...outcome} />}
    </section>
  )
}

function Outcome({ file, opened }: { readonly file: string; readonly opened: OpenedFile }) {
  if (opened.ok) {
    return (
      <p className="outcome" aria-live="polite">
        {file}: {t.data.opened(opened.added, opened.alreadyHere)}{' '}
        {opened.leftOut > 0 && t.data.leftOut(opened.leftOut)}
      </p>
    )
  }
  const { problems } = opened
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
