import { broughtBack, type Evidence, newestVersion, takenBack } from '../../domain/evidence.ts'
import { type EvidenceDraft, written } from '../../domain/evidence-draft.ts'
import { useActions, useGetState, useGrove } from '../../store/grove-context.tsx'

interface Keeping {
  /** Keeps what a draft says, as a new version of what it changes. */
  readonly keep: (draft: EvidenceDraft) => Evidence
  /** Takes evidence back and returns what brings it back. */
  readonly remove: (evidence: Evidence) => Evidence
  readonly restore: (removed: Evidence) => Evidence
}

/** The ways in which evidence comes, changes and goes. */
export function useKeeping(): Keeping {
  const { keepEvidence } = useActions()
  const getState = useGetState()
  return {
    keep(draft) {
      const { replaces, ...evidence } = written(draft)
      if (replaces === undefined) return keepEvidence(evidence)
      // It may have been changed elsewhere meanwhile; two versions of the same would both stand.
      const newest = newestVersion(getState().records.evidence, replaces)
      return keepEvidence({ ...evidence, replaces: newest })
    },
    remove: (evidence) => keepEvidence(takenBack(evidence)),
    restore: (removed) => keepEvidence(broughtBack(removed)),
  }
}

/** `removed`, unless that was undone or it was put back in another way. */
export function useStillRemoved(removed: Evidence | undefined): Evidence | undefined {
  const all = useGrove((state) => state.records.evidence)
  const isThere = all.some(({ id }) => id === removed?.id)
  const isLatest = !all.some(({ replaces }) => replaces !== undefined && replaces === removed?.id)
  return isThere && isLatest ? removed : undefined
}
