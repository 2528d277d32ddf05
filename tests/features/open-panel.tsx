import { EvidenceSection } from '../../src/features/evidence/evidence-section.tsx'
import { SkillPanel } from '../../src/features/skill-panel/skill-panel.tsx'
import type { Edge } from '../../src/store/edge.ts'
import type { GroveStore } from '../../src/store/grove-store.ts'
import { home, renderApp } from './render-app.tsx'

const TODAY = new Date(2026, 10, 24)

/** Shows the panel of a skill of the small home tree; `closed` lists each time it asked to close. */
export function openPanel(
  skillId: string,
  takesFocus = false,
  store?: GroveStore,
  replaced: Partial<Edge> = {},
  tree = home,
) {
  const closed: string[] = []
  const app = renderApp(
    <SkillPanel
      tree={tree}
      skillId={skillId}
      takesFocus={takesFocus}
      beside={(subject) => <EvidenceSection {...subject} today={TODAY} />}
      onClose={() => closed.push(skillId)}
    />,
    '/',
    replaced,
    store,
  )
  return { ...app, closed }
}
