import { type ReactNode, useEffect, useId, useRef } from 'react'
import { LEVELS, type LevelOrNone } from '../../domain/level.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { LevelRadio } from './level-radio.tsx'
import { levelLanguage, levelTexts, tierName } from './skill-words.ts'

/** One skill of a walk: what it is, its levels in full, and what stands beside them. */
export function WalkStep({
  tree,
  skill,
  position,
  chosen,
  before,
  last,
  beside,
  question,
  onChoose,
  onBack,
  onNext,
  onKeep,
}: {
  readonly tree: Tree
  readonly skill: Skill | Overarching
  readonly position: string
  readonly chosen: (skill: string) => LevelOrNone | undefined
  readonly before?: (skill: string) => string
  readonly last?: (skill: string) => LevelOrNone
  readonly beside?: (skill: Skill | Overarching) => ReactNode
  readonly question?: string
  readonly onChoose: (skill: string, level: LevelOrNone) => void
  readonly onBack: (() => void) | undefined
  readonly onNext: () => void
  /** Keeps the last time's level and goes on. */
  readonly onKeep: () => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const words = late().review.walk
  const language = useLanguageOf(tree.id)
  const current = chosen(skill.id)
  const kept = last?.(skill.id) ?? null
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <section className="walk-step" aria-labelledby={`${id}-name`}>
      <header>
        <p className="hint">{position}</p>
        <h2 ref={heading} id={`${id}-name`} tabIndex={-1}>
          <span className="walk-tier" {...('tier' in skill ? language : {})}>
            {tierName(tree, skill)}
          </span>{' '}
          <span {...language}>{skill.name}</span>
        </h2>
        <p {...language}>{skill.description}</p>
      </header>
      <div className="walk-columns">
        <div>
          <h3 id={id}>{question ?? words.yourLevel}</h3>
          {before && <p className="walk-before">{before(skill.id)}</p>}
          <div role="radiogroup" aria-labelledby={id} className="level-radios">
            {LEVELS.map((level) => (
              <LevelRadio
                key={level}
                group={id}
                level={level}
                label={t.level[level]}
                texts={levelTexts(skill, level)}
                marks={levelLanguage(skill, level, language)}
                isChosen={current === level}
                onChoose={() => {
                  onChoose(skill.id, level)
                }}
              />
            ))}
            <LevelRadio
              group={id}
              level={null}
              label={words.leaveUnrated}
              texts={[words.leaveUnratedMeaning]}
              isChosen={current === null}
              onChoose={() => {
                onChoose(skill.id, null)
              }}
            />
          </div>
        </div>
        {beside && <div className="walk-beside">{beside(skill)}</div>}
      </div>
      <div className="walk-ways">
        <button type="button" className="button" disabled={!onBack} onClick={onBack}>
          {words.back}
        </button>
        <p className="hint keys-hint">
          {words.keys} {last && words.keysEnter}
        </p>
        {current === undefined && kept !== null && (
          <button type="button" className="button walk-still" onClick={onKeep}>
            {words.still({ level: levelName(kept) })}
          </button>
        )}
        <button type="button" className="button button-main walk-next" onClick={onNext}>
          {words.next}
        </button>
      </div>
    </section>
  )
}
