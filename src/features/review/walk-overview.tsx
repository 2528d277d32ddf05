import { type ReactNode, useEffect, useRef } from 'react'
import type { LevelOrNone } from '../../domain/level.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import type { Message } from '../../messages/catalogue.ts'
import { late } from '../../messages/late.ts'
import { type LanguageMarks, useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

/** The end of a walk: what was looked at and what was not, and the way to finish. */
export function WalkOverview({
  tree,
  skills,
  chosen,
  last,
  someLeft = late().review.walk.someLeft,
  atEnd,
  finishLabel,
  onFinish,
  onGo,
}: {
  readonly tree: Tree
  readonly skills: readonly (Skill | Overarching)[]
  readonly chosen: (skill: string) => LevelOrNone | undefined
  /** The level of skills that were not looked at; absent in a blind walk. */
  readonly last?: (skill: string) => LevelOrNone
  readonly someLeft?: Message<'{count, number}'>
  readonly atEnd?: ReactNode
  readonly finishLabel: string
  readonly onFinish: () => void
  readonly onGo: (step: number) => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const words = late().review.walk
  const language = useLanguageOf(tree.id)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const stops = skills.map(({ id, name }, index) => ({ id, name, index, level: chosen(id) }))
  const left = stops
    .filter(({ level }) => level === undefined)
    .map((stop) => ({ ...stop, level: last?.(stop.id) }))
  const looked = stops.filter(({ level }) => level !== undefined)
  return (
    <section className="walk-step walk-overview">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {words.overview}
        </h2>
        <p>{left.length === 0 ? words.allLooked : someLeft({ count: left.length })}</p>
      </header>
      {left.length > 0 && (
        <Stops title={words.notLooked} stops={left} language={language} onGo={onGo} />
      )}
      <Stops title={words.looked} stops={looked} language={language} onGo={onGo} />
      {atEnd}
      <div className="walk-ways">
        <button
          type="button"
          className="button"
          onClick={() => {
            onGo(skills.length - 1)
          }}
        >
          {words.back}
        </button>
        <button type="button" className="button button-main walk-next" onClick={onFinish}>
          {finishLabel}
        </button>
      </div>
    </section>
  )
}

function Stops({
  title,
  stops,
  language,
  onGo,
}: {
  readonly title: string
  readonly stops: readonly {
    readonly id: string
    readonly name: string
    readonly index: number
    readonly level: LevelOrNone | undefined
  }[]
  readonly language: LanguageMarks
  readonly onGo: (step: number) => void
}) {
  return (
    <section className="walk-stops">
      <h3>{title}</h3>
      {stops.length === 0 && <p className="hint">{late().review.walk.nothing}</p>}
      <ul>
        {stops.map(({ id, name, index, level }) => (
          <li key={id}>
            <Icon shape={levelMark(level ?? null)} size={26} reach={20} />
            <button
              type="button"
              className="text-button"
              {...language}
              onClick={() => {
                onGo(index)
              }}
            >
              {name}
            </button>
            {level !== undefined && <span className="hint">{levelName(level)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
