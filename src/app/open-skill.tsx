import type { Tree } from '../domain/tree.ts'
import { EvidenceSection } from '../features/evidence/evidence-section.tsx'
import { SkillHistory } from '../features/history/skill-history.tsx'
import { SkillPanel } from '../features/skill-panel/skill-panel.tsx'

/** The panel of a skill with what other features know of it: its evidence and its past levels. */
export function OpenSkill({
  today,
  ...panel
}: {
  readonly tree: Tree
  readonly skillId: string
  readonly takesFocus: boolean
  readonly onClose: () => void
  /** A local time. */
  readonly today: Date
}) {
  return (
    <SkillPanel
      {...panel}
      beside={(subject) => (
        <>
          <EvidenceSection {...subject} today={today} />
          <SkillHistory tree={subject.tree} skill={subject.skill} />
        </>
      )}
    />
  )
}
