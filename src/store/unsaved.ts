import { isBlank } from '../domain/evidence-draft.ts'
import type { GroveState } from './grove-state.ts'

/** What loading the page anew would lose: evidence being written, or records that wait for the disk. */
export function unsavedOf({
  drafts,
  saving,
}: Pick<GroveState, 'drafts' | 'saving'>): 'writing' | 'saving' | undefined {
  if ([...drafts.values()].some((draft) => !isBlank(draft))) return 'writing'
  return saving.kind === 'saved' ? undefined : 'saving'
}
