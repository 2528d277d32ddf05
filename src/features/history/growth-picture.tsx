import { useMemo } from 'react'
import { LEVELS } from '../../domain/level.ts'
import { growthChart, growthSwatch } from '../../layout/growth-chart.ts'
import { listOf, spoken, t } from '../../messages/messages.ts'
import { Drawing, Icon } from '../../ui/drawing.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { stopDayWords } from './stop-words.ts'
import type { Stop } from './tree-history.ts'

const HEIGHT = 66

/** How many skills stood at each level at each stop: a picture, its key, and the same as a table. */
export function GrowthPicture({
  stops,
  shown,
}: {
  readonly stops: readonly Stop[]
  /** Place of the shown one among `stops`. */
  readonly shown: number
}) {
  const [ref, width] = useWidth<HTMLDivElement>(600)
  const chart = useMemo(
    () =>
      growthChart({
        stops: stops.map(({ counts }) => counts),
        reviews: stops.flatMap(({ reviews }, index) => (reviews.length > 0 ? [index] : [])),
        shown,
        width,
        height: HEIGHT,
        direction: spoken.direction,
      }),
    [stops, shown, width],
  )
  const counts = stops[shown]?.counts
  return (
    <div ref={ref} className="growth-picture">
      <ul className="growth-key" aria-hidden="true">
        {LEVELS.map((level) => (
          <li key={level}>
            <Icon shape={growthSwatch(level)} size={20} reach={11} />
            {t.history.count({ count: counts?.[level] ?? 0, level: t.level[level] })}
          </li>
        ))}
        {stops.some(({ reviews }) => reviews.length > 0) && (
          <li>
            <span className="review-dot" /> {t.history.finishedReview}
          </li>
        )}
      </ul>
      <svg aria-hidden="true" width={width} height={HEIGHT}>
        <Drawing shape={chart} />
      </svg>
      <div className="visually-hidden">
        <GrowthTable stops={stops} />
      </div>
    </div>
  )
}

function GrowthTable({ stops }: { readonly stops: readonly Stop[] }) {
  return (
    <table>
      <caption>{t.history.chart}</caption>
      <thead>
        <tr>
          <th scope="col">{t.history.chartDay}</th>
          {LEVELS.map((level) => (
            <th key={level} scope="col">
              {t.level[level]}
            </th>
          ))}
          <th scope="col">{t.history.reviews}</th>
        </tr>
      </thead>
      <tbody>
        {stops.map((stop) => (
          <tr key={stop.end}>
            <th scope="row">{stopDayWords(stop)}</th>
            {LEVELS.map((level) => (
              <td key={level}>{stop.counts[level]}</td>
            ))}
            <td>{listOf(stop.reviews.map(({ name }) => name))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
