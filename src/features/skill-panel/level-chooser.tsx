import { useId, useState } from 'react'
import type { Guidance } from '../../domain/guidance.ts'
import { type Level, LEVELS, type LevelOrNone } from '../../domain/level.ts'
import { levelOf } from '../../domain/rating.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { LevelOption } from './level-option.tsx'

/**
 * The three levels to choose from, each with how it shows, and the way back to unrated. An unrated
 * skill shows all that there is to compare; a rated one has its level's text in front.
 */
export function LevelChooser({
  tree,
  skill,
  guidance,
  isWaiting,
}: {
  readonly tree: string
  readonly skill: string
  readonly guidance: Guidance | undefined
  /** Whether the words are still on their way. */
  readonly isWaiting: boolean
}) {
  const current = useGrove((state) => levelOf(levelsOf(state), tree, skill))
  const isFrozen = useIsFrozen()
  const { rate } = useActions()
  const shown = useShownLevels(current)
  const id = useId()
  const language = useLanguageOf(tree)

  function ownTexts(level: Level): readonly string[] {
    return guidance?.levels[level] ?? []
  }

  function textsOf(level: Level): readonly string[] {
    if (isWaiting) return []
    const own = ownTexts(level)
    return own.length > 0 ? own : [t.level.meaning[level]]
  }

  return (
    <section className="panel-section level-chooser">
      <div className="level-heading">
        <h3 id={id}>{late().panel.yourLevel}</h3>
        {!isFrozen && (
          <button
            type="button"
            className="text-button"
            aria-disabled={current === null}
            onClick={() => {
              rate(tree, skill, null)
            }}
          >
            {late().panel.clear}
          </button>
        )}
      </div>
      {current === null && !isFrozen && <p className="hint">{late().panel.unratedHint}</p>}
      {isFrozen && (
        <p className="only-to-look" id={`${id}-frozen`}>
          {late().panel.onlyToLook}
        </p>
      )}
      <div
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={isFrozen ? `${id}-frozen` : undefined}
      >
        {LEVELS.map((level) => (
          <LevelOption
            key={level}
            group={id}
            level={level}
            texts={textsOf(level)}
            // Without words of its own, a level has those of the app.
            marks={ownTexts(level).length > 0 ? language : {}}
            isChosen={current === level}
            isOpen={shown.has(level)}
            isFrozen={isFrozen}
            onChoose={() => {
              rate(tree, skill, level)
            }}
          />
        ))}
      </div>
      {shown.canFold && (
        <button type="button" className="text-button" onClick={shown.toggle}>
          {shown.all ? late().panel.onlyMine : late().panel.everyLevel}
        </button>
      )}
      {!isFrozen && <p className="hint keys-hint">{late().panel.keys}</p>}
    </section>
  )
}

/**
 * Which levels show their text: all of an unrated skill. What is shown stays, whatever is chosen, so
 * that nothing moves away under the pointer.
 */
function useShownLevels(current: LevelOrNone) {
  const [startedRated] = useState(current !== null)
  const [opened, setOpened] = useState<ReadonlySet<Level>>(
    new Set(current === null ? LEVELS : [current]),
  )
  if (current !== null && !opened.has(current)) setOpened(new Set([...opened, current]))
  const all = current === null || opened.size === LEVELS.length
  return {
    all,
    canFold: startedRated && current !== null,
    has: (level: Level) => all || opened.has(level),
    toggle: () => {
      setOpened(new Set(all && current !== null ? [current] : LEVELS))
    },
  }
}
