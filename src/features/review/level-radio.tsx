import { Fragment } from 'react'
import type { LevelOrNone } from '../../domain/level.ts'
import { levelMark } from '../../layout/level-marks.ts'
import type { LanguageMarks } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

/** One level to choose, or none, with what it means in full. */
export function LevelRadio({
  group,
  level,
  label,
  texts,
  marks = {},
  isChosen,
  onChoose,
}: {
  /** Name of the radio group, unique on the page. */
  readonly group: string
  readonly level: LevelOrNone
  readonly label: string
  readonly texts: readonly string[]
  /** For the texts. */
  readonly marks?: LanguageMarks
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  const name = level ?? 'unrated'
  const id = `${group}-${name}`
  return (
    <label className={`level-option option-${name}`}>
      <input
        type="radio"
        name={group}
        value={name}
        checked={isChosen}
        aria-label={label}
        aria-describedby={texts.length > 0 ? id : undefined}
        onChange={onChoose}
      />
      <Icon shape={levelMark(level)} size={38} reach={20} />
      <span className="level-text">
        <span className={`level-word level-${name}`} aria-hidden="true">
          {label}
        </span>
        <span id={id} {...marks}>
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
