import type { Change, SkillTexts } from '../../domain/edit.ts'
import type { Overarching, Skill } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { guidedTreesOf } from '../../store/selectors.ts'
import { useGuidance } from '../../store/use-guidance.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { ChoiceField } from './choice-field.tsx'
import { EditPanel } from './edit-panel.tsx'
import { useEditor } from './editor-context.tsx'
import { LevelFields } from './level-fields.tsx'
import { LinkFields } from './link-fields.tsx'
import { SeedFields } from './seed-fields.tsx'
import { SkillRole } from './skill-role.tsx'
import { TextField } from './text-field.tsx'

/** All about one skill as a form, each part of which is kept when it is left. */
export function SkillForm({
  skillId,
  takesFocus,
  onRemove,
  onClose,
}: {
  /** A skill of the tree, or its overarching skill. */
  readonly skillId: string
  readonly takesFocus: boolean
  readonly onRemove: () => void
  readonly onClose: () => void
}) {
  const { tree, make, moveSkill } = useEditor()
  const levels = useGuidance(tree.id)
  // With the words of the levels, which are loaded by themselves.
  const guided = useGrove((state) => guidedTreesOf(state).get(tree.id)) ?? tree
  const skill = guided.skills.find(({ id }) => id === skillId)
  const overarching = guided.overarching?.id === skillId ? guided.overarching : undefined
  const subject: Skill | Overarching | undefined = skill ?? overarching
  const language = useLanguageOf(tree.id)
  const words = late().editor.skill
  if (!subject) return null

  const name = (field: string) => `${tree.id}/${skillId}/${field}`
  const keep = (texts: SkillTexts) => {
    const change: Change = { kind: 'skill', skill: skillId, ...texts }
    return make([change])
  }
  const tier = tree.tiers.find(({ id }) => id === skill?.tier)
  return (
    <EditPanel
      title={subject.name}
      above={tier?.name}
      marks={language}
      takesFocus={takesFocus}
      onClose={onClose}
    >
      <TextField
        name={name('name')}
        label={words.name}
        kept={subject.name}
        onKeep={(text) => keep({ name: text })}
      />
      <TextField
        name={name('description')}
        label={words.description}
        hint={words.descriptionHint}
        rows={2}
        kept={subject.description}
        onKeep={(text) => keep({ description: text })}
      />
      {skill && (
        <ChoiceField
          label={words.tier}
          current={skill.tier}
          action={words.move}
          onChoose={(to) => {
            moveSkill(skillId, to)
          }}
        >
          {tree.tiers.map(({ id, name: tierName }) => (
            <option key={id} value={id}>
              {tierName}
            </option>
          ))}
        </ChoiceField>
      )}
      {skill && <LinkFields skill={skill} />}
      {/* One field keeps the words of all, so there is none before these are known. */}
      {levels.kind === 'failed' && <LoadFailed onRetry={levels.retry} />}
      {levels.kind === 'loaded' && (
        <LevelFields
          name={name('levels')}
          guidance={subject.guidance}
          onKeep={(guidance) => keep({ guidance })}
        />
      )}
      {skill && (
        <TextField
          name={name('practise-now')}
          label={words.practiseNow}
          rows={2}
          kept={skill.practiseNow ?? ''}
          onKeep={(text) => keep({ practiseNow: text })}
        />
      )}
      {skill && <SeedFields skill={skill} />}
      <SkillRole skillId={skillId} isOverarching={!skill} />
      <div className="panel-section">
        <button
          type="button"
          className="button edit-remove"
          aria-description={words.removeHint}
          onClick={onRemove}
        >
          {words.remove}
        </button>
        <p className="hint">{words.removeHint}</p>
      </div>
    </EditPanel>
  )
}

function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="notice" role="alert">
      <p>{late().panel.loadFailed}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t.app.tryAgain}
      </button>
    </div>
  )
}
