import { useRef } from 'react'
import { dayOf } from '../../domain/day-of.ts'
import { dateOf, t } from '../../messages/messages.ts'
import { ChangeList } from './change-list.tsx'
import { GrowthPicture } from './growth-picture.tsx'
import { stopWords } from './stop-words.ts'
import { comparisonKey, type Comparison } from './tree-history.ts'
import type { Past } from './use-past.ts'
import './history.css'

/** Goes through the moments of a tree, and compares the one that is shown with an earlier one. */
export function TimeBar({ past }: { readonly past: Past }) {
  const { history, stop, index, isToday, changes, comparison } = past
  const { stops } = history
  const last = stops.length - 1
  const [first] = stops
  const slider = useRef<HTMLInputElement>(null)
  return (
    <section className="time-bar" aria-label={t.history.title}>
      <div className="time-line">
        <div className="time-note">
          <p>{isToday ? t.history.live : t.history.asOf({ day: stopWords(stop) })}</p>
          {!isToday && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                past.show(last)
                // The button goes with the focus on it.
                slider.current?.focus()
              }}
            >
              {t.history.backToToday}
            </button>
          )}
        </div>
        {last === 0 ? (
          <p className="hint">{t.history.tooNew}</p>
        ) : (
          <>
            <GrowthPicture stops={stops} shown={index} />
            <input
              ref={slider}
              type="range"
              className="time-slider"
              min={0}
              max={last}
              step={1}
              value={index}
              aria-label={t.history.day}
              aria-valuetext={isToday ? t.history.today({ day: stopWords(stop) }) : stopWords(stop)}
              onChange={(event) => {
                past.show(event.target.valueAsNumber)
              }}
            />
            <p className="time-ends" aria-hidden="true">
              <span>{first && dateOf(dayOf(first.day))}</span>
              <span>{t.history.todayShort}</span>
            </p>
          </>
        )}
      </div>
      <div className="time-growth">
        <Compare past={past} />
        {comparison.kind !== 'nothing' && <ChangeList tree={history.tree} changes={changes} />}
      </div>
    </section>
  )
}

function Compare({ past }: { readonly past: Past }) {
  return (
    <label className="time-compare">
      <span>{t.history.compareWith}</span>
      <select
        value={comparisonKey(past.comparison)}
        onChange={(event) => {
          past.compare(event.target.value)
        }}
      >
        {past.comparisons.map((each) => (
          <option key={comparisonKey(each)} value={comparisonKey(each)}>
            {comparisonWords(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

function comparisonWords(comparison: Comparison): string {
  switch (comparison.kind) {
    case 'nothing':
      return t.history.nothing
    case 'beginning':
      return t.history.beginning
    case 'day-before':
      return t.history.dayBefore({ day: dateOf(dayOf(comparison.stop.day)) })
    case 'review':
      return t.history.reviewOf({
        name: comparison.review.name,
        day: dateOf(new Date(comparison.review.at)),
      })
  }
}
