import { useId } from 'react'
import { LEVELS } from '../../domain/level.ts'
import { levelOf } from '../../domain/rating.ts'
import type { Guidance } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { Icon } from '../../ui/drawing.tsx'

/** The three levels to choose from, each with how it shows, and the way back to unrated. */
export function LevelChooser({
  tree,
  skill,
  guidance,
}: {
  readonly tree: string
  readonly skill: string
  readonly guidance: Guidance | undefined
}) {
  const current = useGrove((state) => levelOf(levelsOf(state), tree, skill))
  const { rate } = useActions()
  const id = useId()
  return (
    <section className="panel-section level-chooser">
      <div className="level-heading">
        <h3 id={id}>{t.panel.yourLevel}</h3>
        <button
          type="button"
          className="text-button"
          aria-disabled={current === null}
          onClick={() => {
            rate(tree, skill, null)
          }}
        >
          {t.panel.clear}
        </button>
      </div>
      <div role="radiogroup" aria-labelledby={id}>
        {LEVELS.map((level) => (
          <label key={level} className={`level-option option-${level}`}>
            <input
              type="radio"
              name={id}
              value={level}
              checked={current === level}
              aria-label={t.level[level]}
              aria-describedby={`${id}-${level}`}
              onChange={() => {
                rate(tree, skill, level)
              }}
            />
            <Icon shape={levelMark(level)} size={38} reach={20} />
            <span>
              <span className={`level-word level-${level}`} aria-hidden="true">
                {level === 'master' ? t.level.masterRipe : t.level[level]}
              </span>
              <span id={`${id}-${level}`} className="level-meaning">
                {guidance ? guidance.levels[level].join(' ') : t.level.meaning[level]}
              </span>
            </span>
          </label>
        ))}
      </div>
      <p className="hint keys-hint">{t.panel.keys}</p>
    </section>
  )
}
