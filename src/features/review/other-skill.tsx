import { useRef, useState } from 'react'
import { levelOf, type Levels } from '../../domain/rating.ts'
import { walkOf } from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import { skillWithLevel } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { FormField } from '../../ui/form-field.tsx'
import { tierName } from './skill-words.ts'

/** Chooses any other skill of the tree as focus. */
export function OtherSkill({
  tree,
  levels,
  isOut,
  onChoose,
}: {
  readonly tree: Tree
  /** As they are today. */
  readonly levels: Levels
  /** Whether a skill is offered elsewhere, or in focus. */
  readonly isOut: (skill: string) => boolean
  readonly onChoose: (skill: string) => void
}) {
  const [picked, setPicked] = useState('')
  const [isRefused, setRefused] = useState(false)
  const select = useRef<HTMLSelectElement>(null)
  const words = late().review.close
  const others = walkOf(tree)
    .filter(({ id }) => !isOut(id))
    .map((skill) => ({ ...skill, tierName: tierName(tree, skill) }))
  // What was picked goes when it came into focus.
  const chosen = others.some(({ id }) => id === picked) ? picked : ''
  const tiers = [...new Set(others.map((skill) => skill.tierName))]
  return (
    <form
      className="other-skill"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setRefused(chosen === '')
        if (chosen === '') select.current?.focus()
        else onChoose(chosen)
      }}
    >
      <FormField
        label={words.other}
        error={isRefused && chosen === '' ? words.otherMissing : undefined}
      >
        {(ties) => (
          <select
            {...ties}
            ref={select}
            value={chosen}
            onChange={(event) => {
              setPicked(event.target.value)
            }}
          >
            <option value="">{words.otherNone}</option>
            {tiers.map((tier) => (
              <optgroup key={tier} label={tier}>
                {others
                  .filter((skill) => skill.tierName === tier)
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {skillWithLevel(name, levelOf(levels, tree.id, id))}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </FormField>
      <button type="submit" className="button">
        {words.choose}
      </button>
    </form>
  )
}
