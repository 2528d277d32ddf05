import { X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { leadsTo, type Skill } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { useNextFocus } from '../../ui/use-next-focus.ts'
import { ChoiceField } from './choice-field.tsx'
import { useEditor } from './editor-context.tsx'

/** More skills are listed only once somebody comes to the list: that takes most of a second. */
const LISTED = 300

/** What a skill builds on and what builds on it, each to be taken away, and more to be added. */
export function LinkFields({ skill }: { readonly skill: Skill }) {
  const { tree, link } = useEditor()
  const words = late().editor.skill
  const ground = tree.skills.filter(({ id }) => skill.buildsOn.includes(id))
  return (
    <>
      <Links
        title={words.buildsOn}
        adding={words.addGround}
        linked={ground}
        self={skill.id}
        onLink={(other) => {
          link(skill.id, other)
        }}
      />
      <Links
        title={words.leadsTo}
        adding={words.addOnward}
        linked={leadsTo(tree, skill.id)}
        self={skill.id}
        onLink={(other) => {
          link(other, skill.id)
        }}
      />
    </>
  )
}

function Links({
  title,
  adding,
  linked,
  self,
  onLink,
}: {
  readonly title: string
  readonly adding: string
  readonly linked: readonly Skill[]
  readonly self: string
  /** Links the other skill, or takes its link away. */
  readonly onLink: (other: string) => void
}) {
  const { tree } = useEditor()
  const language = useLanguageOf(tree.id)
  const words = late().editor.skill
  const id = useId()
  const [isNear, setNear] = useState(false)
  const section = useRef<HTMLElement>(null)
  const leave = useNextFocus(section, linked.length, 'h3')
  const others =
    isNear || tree.skills.length <= LISTED
      ? tree.skills.filter((other) => other.id !== self && !linked.includes(other))
      : []
  return (
    <section className="panel-section edit-links" aria-labelledby={id} ref={section}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {linked.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <ul>
          {linked.map(({ id: other, name }, at) => (
            <li key={other}>
              <span {...language}>{name}</span>
              <button
                type="button"
                className="round-button"
                aria-label={words.takeAway({ skill: name })}
                title={words.takeAway({ skill: name })}
                onClick={() => {
                  leave(at)
                  onLink(other)
                }}
              >
                <X aria-hidden="true" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ChoiceField
        label={adding}
        current=""
        action={words.add}
        onChoose={onLink}
        onNear={() => {
          setNear(true)
        }}
      >
        <option value="">{words.choose}</option>
        {tree.tiers.map((tier) => (
          <optgroup key={tier.id} label={tier.name}>
            {others
              .filter((other) => other.tier === tier.id)
              .map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name}
                </option>
              ))}
          </optgroup>
        ))}
      </ChoiceField>
    </section>
  )
}
