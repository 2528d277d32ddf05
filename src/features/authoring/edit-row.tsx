import { Ellipsis } from 'lucide-react'
import { useId } from 'react'
import type { Overarching, Skill } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { listOf, t } from '../../messages/messages.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Menu } from '../../ui/menu.tsx'
import { useEditor } from './editor-context.tsx'

/** What stands in the row of a skill: its name, which opens its form, and what can be done. */
export function EditRow({
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
    <>
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
    </>
  )
}
