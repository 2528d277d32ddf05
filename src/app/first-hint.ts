import { settingOf } from '../domain/records.ts'
import { readNote, writeNote } from '../storage/local-note.ts'
import type { GroveStore } from '../store/grove-store.ts'

/**
 * What the first picture has to know before anything stored can be read: a copy of settings, in
 * localStorage, since IndexedDB answers too late. Losing it costs no more than a moment's flicker.
 */
export interface FirstHint {
  readonly tree?: string | undefined
  readonly view?: string | undefined
  readonly theme?: string | undefined
  readonly language?: string | undefined
  /** Whether something was rated, so that the words for newcomers are not shown. */
  readonly isKnown?: boolean
}

const KEY = 'skill-grove-first'

/** Keeps the hint up to date. */
export function keepHint(store: GroveStore): void {
  const keep = () => {
    const { records } = store.getState()
    const hint: FirstHint = {
      tree: settingOf(records, 'last-tree'),
      view: settingOf(records, 'tree-view'),
      theme: settingOf(records, 'theme'),
      language: settingOf(records, 'language'),
      isKnown: records.ratings.length > 0,
    }
    writeNote(KEY, hint)
  }
  keep()
  store.subscribe((state, before) => {
    if (state.records !== before.records) keep()
  })
}

/** The hint of the last time, as far as there is one. */
export function readHint(): FirstHint {
  const hint = readNote(KEY)
  return typeof hint === 'object' && hint !== null ? hint : {}
}
