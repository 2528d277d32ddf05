import { EditBar } from '../../src/features/authoring/edit-bar.tsx'
import { EditorProvider } from '../../src/features/authoring/editor-context.tsx'
import { SkillForm } from '../../src/features/authoring/skill-form.tsx'
import { TierForm } from '../../src/features/authoring/tier-form.tsx'
import { useGrove } from '../../src/store/grove-context.tsx'
import { treesOf } from '../../src/store/selectors.ts'
import { home } from './render-app.tsx'

const NOTHING = () => undefined

/** The form of a skill, or of a tier, of the small home tree, with the bar that says what came of it. */
export function Edited({ skill, tier }: { readonly skill?: string; readonly tier?: string }) {
  const tree = useGrove((state) => treesOf(state).get('home')) ?? home
  return (
    <EditorProvider tree={tree} newId={() => 'new'}>
      <EditBar
        takesFocus={false}
        isAbout={false}
        onAddSkill={NOTHING}
        onAddTier={NOTHING}
        onAbout={NOTHING}
        onDone={NOTHING}
      >
        {null}
      </EditBar>
      {skill !== undefined && (
        <SkillForm skillId={skill} takesFocus={false} onRemove={NOTHING} onClose={NOTHING} />
      )}
      {tier !== undefined && (
        <TierForm
          tierId={tier}
          takesFocus={false}
          onAdded={NOTHING}
          onRemoved={NOTHING}
          onClose={NOTHING}
        />
      )}
    </EditorProvider>
  )
}
