import { Ellipsis } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Overarching, Skill, Tier } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { listOf, t } from '../../messages/messages.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Menu } from '../../ui/menu.tsx'
import { useEditor } from './editor-context.tsx'

/** The tree as lists of skills, tier by tier, in which all is done by rows, menus and forms. */
export function EditOutline({
  selected,
  heading,
  foot,
  onOpen,
  onRemove,
}: {
  /** The skill whose form is open. */
  readonly selected: string | undefined
  /** What stands above and below the skills of a tier; `place` from 0. */
  readonly heading: (tier: Tier, place: number) => ReactNode
  readonly foot: (tier: Tier) => ReactNode
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
  readonly onRemove: (skill: string) => void
}) {
  const { tree } = useEditor()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What has the focus may have been pushed out of sight by what was added above it.
    root.current?.querySelector(':focus')?.scrollIntoView({ block: 'nearest' })
  }, [tree])
  const row = (skill: Skill | Overarching) => (
    <EditRow
      key={skill.id}
      skill={skill}
      isSelected={selected === skill.id}
      onOpen={onOpen}
      onRemove={onRemove}
    />
  )
  return (
    <div ref={root} className="outline edit-outline">
      {tree.overarching && <ul aria-label={t.tree.overEveryTier}>{row(tree.overarching)}</ul>}
      {tree.tiers.map((tier, place) => (
        <section key={tier.id} aria-label={tier.name}>
          {heading(tier, place)}
          <ul aria-label={tier.name}>
            {tree.skills.filter((skill) => skill.tier === tier.id).map(row)}
          </ul>
          {foot(tier)}
        </section>
      ))}
    </div>
  )
}

function EditRow({
  skill,
  isSelected,
  onOpen,
  onRemove,
}: {
  readonly skill: Skill | Overarching
  readonly isSelected: boolean
  readonly onOpen: (skill: string, byKeyboard: boolean) => void
  readonly onRemove: (skill: string) => void
}) {
  const { tree, moveSkill } = useEditor()
  const language = useLanguageOf(tree.id)
  const id = useId()
  const words = late().editor.skill
  const ground =
    'buildsOn' in skill ? tree.skills.filter((each) => skill.buildsOn.includes(each.id)) : []
  const about =
    ground.length === 0
      ? ''
      : t.tree.describeNeeds({ skills: listOf(ground.map(({ name }) => name)) })
  const place = 'tier' in skill ? tree.tiers.findIndex((tier) => tier.id === skill.tier) : -1
  const beside = place < 0 ? [] : [tree.tiers[place - 1], tree.tiers[place + 1]]
  return (
    <li className="edit-row">
      <button
        type="button"
        className="edit-name"
        data-skill={skill.id}
        aria-expanded={isSelected}
        aria-describedby={id}
        onClick={(event) => {
          onOpen(skill.id, event.detail === 0)
        }}
      >
        <span {...language}>{skill.name}</span>
      </button>
      <span id={id} className="hint">
        {about}
      </span>
      <Menu
        label={words.actions({ skill: skill.name })}
        icon={Ellipsis}
        items={[
          ...beside.flatMap((tier) =>
            tier
              ? [
                  {
                    name: words.moveTo({ tier: tier.name }),
                    hint: '',
                    onChoose: () => {
                      moveSkill(skill.id, tier.id)
                    },
                  },
                ]
              : [],
          ),
          {
            name: words.remove,
            hint: words.removeHint,
            onChoose: () => {
              onRemove(skill.id)
            },
          },
        ]}
      />
    </li>
  )
}
