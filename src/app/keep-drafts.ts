import { isBlank } from '../domain/evidence-draft.ts'
import { readDrafts, writeDrafts } from '../storage/drafts.ts'
import type { GroveStore } from '../store/grove-store.ts'

/**
 * Takes up what was being written before the page was loaded anew, and keeps it from now on. What
 * was begun since then stays.
 */
export function keepDrafts(store: GroveStore, tab: Storage): void {
  const kept = readDrafts(tab)
  const { drafts, texts } = store.getState()
  for (const [key, draft] of kept.drafts) {
    const begun = drafts.get(key)
    if (!begun || isBlank(begun)) store.actions.draftEvidence(key, draft)
  }
  for (const [form, text] of kept.texts) {
    if (texts?.has(form) !== true) store.actions.holdText(form, text)
  }
  const keep = () => {
    const state = store.getState()
    writeDrafts(tab, { drafts: state.drafts, texts: state.texts ?? new Map() })
  }
  // Some of it was begun before this was called.
  keep()
  store.subscribe((state, before) => {
    if (state.drafts !== before.drafts || state.texts !== before.texts) keep()
  })
}
