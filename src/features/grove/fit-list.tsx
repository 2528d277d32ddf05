import { useMemo, useState } from 'react'
import { fits, isSpokenFor } from '../../domain/fit.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { outlookOf } from '../../store/selectors.ts'
import { FitCard, FitLine } from './fit-card.tsx'

/** So many destinations stand there at first: enough to choose from, few enough to read. */
const AT_FIRST = 4

/** The destinations that the chosen skills speak for, the best fit first; then all others. */
export function FitList({
  proud,
  onChoose,
}: {
  readonly proud: ReadonlySet<string>
  readonly onChoose: (tree: string) => void
}) {
  const outlook = useGrove(outlookOf)
  const [showsAll, setShowsAll] = useState(false)
  const found = useMemo(() => fits(proud, outlook), [proud, outlook])
  const spoken = found.filter(isSpokenFor)
  const unspoken = found.filter((fit) => !isSpokenFor(fit))
  const shown = showsAll ? spoken : spoken.slice(0, AT_FIRST)
  return (
    <section className="fit-list" aria-label={late().whereTo.found}>
      <h3>{late().whereTo.found}</h3>
      <p aria-live="polite">{summaryOf(proud.size, spoken.length)}</p>
      {spoken.length > 0 && <p className="hint">{late().whereTo.foundHint}</p>}
      <ol className="fits" aria-label={late().whereTo.found}>
        {shown.map((fit) => (
          <FitCard key={fit.header.id} fit={fit} outlook={outlook} onChoose={onChoose} />
        ))}
      </ol>
      {spoken.length > AT_FIRST && (
        <button
          type="button"
          className="button"
          aria-expanded={showsAll}
          onClick={() => {
            setShowsAll(!showsAll)
          }}
        >
          {showsAll ? late().whereTo.showFewer : late().whereTo.showAll({ count: spoken.length })}
        </button>
      )}
      {unspoken.length > 0 && (
        <details className="fits-unspoken">
          <summary>{late().whereTo.unspoken({ count: unspoken.length })}</summary>
          <p className="hint">{late().whereTo.unspokenHint}</p>
          <ul>
            {unspoken.map((fit) => (
              <FitLine key={fit.header.id} fit={fit} outlook={outlook} onChoose={onChoose} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function summaryOf(chosen: number, trees: number): string {
  if (chosen === 0) return late().whereTo.nothingChosen
  return trees === 0 ? late().whereTo.nothingFound : late().whereTo.summary({ trees })
}
