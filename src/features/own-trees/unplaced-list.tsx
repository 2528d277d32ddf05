import { useRef, useState } from 'react'
import { skillGroups, skillOfKey } from '../../domain/evidence-skills.ts'
import { SELF } from '../../domain/event.ts'
import { type Rating, skillKey } from '../../domain/rating.ts'
import { given, type Unplaced } from '../../domain/unplaced.ts'
import { late } from '../../messages/late.ts'
import { levelName } from '../../messages/level-words.ts'
import { dateOf } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { headersOf, treesOf } from '../../store/selectors.ts'
import { skillNamesOf, treeNamesOf } from '../../store/unplaced.ts'
import { FormField } from '../../ui/form-field.tsx'
import './own-trees.css'

/** What a person has for skills that are not there, each with the way to another skill. */
export function UnplacedList({ all }: { readonly all: readonly Unplaced[] }) {
  const names = useGrove(skillNamesOf)
  const trees = useGrove(treeNamesOf)
  const { give } = useActions()
  const [said, setSaid] = useState('')
  const hint = useRef<HTMLParagraphElement>(null)
  const words = late().authoring.unplaced
  const nameOf = (tree: string, skill: string) => names.get(skillKey(tree, skill)) ?? skill
  return (
    <>
      <p ref={hint} tabIndex={-1} className="hint">
        {all.length === 0 ? words.none : words.hint}
      </p>
      {all.length > 0 && (
        <ul className="unplaced">
          {all.map((each) => {
            const name = nameOf(each.tree, each.skill)
            const skill = words.of({ skill: name, tree: trees.get(each.tree) ?? each.tree })
            return (
              <li key={skillKey(each.tree, each.skill)}>
                <strong>{skill}</strong>
                <What unplaced={each} />
                {each.ratings.length + each.evidence.length + each.goals.length > 0 && (
                  <Give
                    skill={skill}
                    onGive={(to) => {
                      give((newId) => given(each, to, newId))
                      setSaid(words.given({ skill: name, to: nameOf(to.tree, to.skill) }))
                      // The button goes with what it stood by.
                      hint.current?.focus()
                    }}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  )
}

/** The levels with their days, and how much else there is. */
function What({ unplaced: { ratings, evidence, goals, marks } }: { readonly unplaced: Unplaced }) {
  const words = late().authoring.unplaced
  return (
    <ul className="unplaced-what">
      {ratings.map((rating) => (
        <li key={rating.id}>{ratingWords(rating)}</li>
      ))}
      {evidence.length > 0 && <li>{words.evidence({ count: evidence.length })}</li>}
      {goals.length > 0 && <li>{words.goals({ count: goals.length })}</li>}
      {marks > 0 && <li>{words.marks({ count: marks })}</li>}
    </ul>
  )
}

function ratingWords({ level, at, by }: Rating): string {
  const words = late().authoring.unplaced
  const said = { level: levelName(level), day: dateOf(new Date(at)) }
  return by === SELF ? words.rating(said) : words.ratingBy({ ...said, name: by })
}

function Give({
  skill,
  onGive,
}: {
  readonly skill: string
  readonly onGive: (to: { readonly tree: string; readonly skill: string }) => void
}) {
  const headers = useGrove(headersOf)
  const trees = useGrove(treesOf)
  const [chosen, setChosen] = useState('')
  const words = late().authoring.unplaced
  const to = skillOfKey(chosen)
  const groups = skillGroups(headers, trees, new Set(trees.keys()), undefined)
  return (
    <form
      className="give"
      onSubmit={(event) => {
        event.preventDefault()
        if (to) onGive(to)
      }}
    >
      <FormField label={words.toOf({ skill })}>
        {(ties) => (
          <select
            {...ties}
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value)
            }}
          >
            <option value="">{words.choose}</option>
            {groups.map(({ tree, name, skills }) => (
              <optgroup key={tree} label={name}>
                {skills.map((each) => (
                  <option key={each.skill} value={skillKey(each.tree, each.skill)}>
                    {each.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </FormField>
      <button
        type="submit"
        className="button"
        aria-disabled={!to}
        aria-label={words.giveOf({ skill })}
      >
        {words.give}
      </button>
    </form>
  )
}
