import { dateStamp } from '../../domain/document.ts'
import { isBlank, QUICK_DRAFT } from '../../domain/evidence-draft.ts'
import type { SkillOfTree } from '../../domain/evidence-skills.ts'
import { useActions, useGetState } from '../../store/grove-context.tsx'

/** Begins evidence on `skill`, or goes on with what was written and not kept yet. */
export function useQuickDraft(): (skill?: SkillOfTree) => void {
  const { draftEvidence } = useActions()
  const getState = useGetState()
  return (skill) => {
    const known = getState().drafts.get(QUICK_DRAFT)
    if (known && !isBlank(known)) return
    draftEvidence(QUICK_DRAFT, { note: '', on: dateStamp(new Date()), ...skill })
  }
}
