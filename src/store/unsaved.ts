import { isBlank } from '../domain/evidence-draft.ts'
import type { GroveState } from './grove-state.ts'

/** What loading the page anew would lose: evidence being written, or records that wait for the disk. */
export function unsavedOf({
  drafts,
  saving,
}: Pick<GroveState, 'drafts' | 'saving'>): 'writing' | 'saving' | undefined {
  if ([...drafts.values()].some((draft) => !isBlank(draft))) return 'writing'
  // Where the storage does not open at all, nothing waits for it.
  const isDone = saving.kind === 'saved' || (saving.kind === 'failed' && saving.unsaved === 0)
  return isDone ? undefined : 'saving'
}
