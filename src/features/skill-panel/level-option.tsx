import { Fragment } from 'react'
import type { Level } from '../../domain/level.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { t } from '../../messages/messages.ts'
import type { LanguageMarks } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

/** One level to choose, with what one can see at it when it is open. */
export function LevelOption({
  group,
  level,
  texts,
  marks,
  isChosen,
  isOpen,
  isFrozen,
  onChoose,
}: {
  /** Name of the radio group, unique on the page. */
  readonly group: string
  readonly level: Level
  readonly texts: readonly string[]
  readonly marks: LanguageMarks
  readonly isChosen: boolean
  readonly isOpen: boolean
  /** Whether it can only be looked at. */
  readonly isFrozen: boolean
  readonly onChoose: () => void
}) {
  const id = `${group}-${level}`
  return (
    <label className={`level-option option-${level}`}>
      <input
        type="radio"
        name={group}
        value={level}
        checked={isChosen}
        disabled={isFrozen}
        aria-label={t.level[level]}
        aria-describedby={id}
        onChange={onChoose}
      />
      <Icon shape={levelMark(level)} size={38} reach={20} />
      <span className="level-text">
        <span className={`level-word level-${level}`} aria-hidden="true">
          {level === 'master' ? t.level.masterRipe : t.level[level]}
        </span>
        {/* Folded texts are still what a screen reader says of the radio. */}
        <span id={id} hidden={!isOpen} {...marks}>
          {texts.map((text) => (
            // The space between keeps the sentences apart where they are read out as one.
            <Fragment key={text}>
              <span className="level-meaning">{text}</span>{' '}
            </Fragment>
          ))}
        </span>
      </span>
    </label>
  )
}
