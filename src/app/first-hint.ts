import { settingOf } from '../domain/records.ts'
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
  let kept = ''
  const keep = () => {
    const { records } = store.getState()
    const hint: FirstHint = {
      tree: settingOf(records, 'last-tree'),
      view: settingOf(records, 'tree-view'),
      theme: settingOf(records, 'theme'),
      language: settingOf(records, 'language'),
      isKnown: records.ratings.length > 0,
    }
    const text = JSON.stringify(hint)
    if (text === kept) return
    kept = text
    try {
      localStorage.setItem(KEY, text)
    } catch {
      // Full or forbidden: the next start guesses.
    }
  }
  keep()
  store.subscribe(keep)
}

/** The hint of the last time, as far as there is one. */
export function readHint(): FirstHint {
  try {
    const hint: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof hint === 'object' && hint !== null ? hint : {}
  } catch {
    return {}
  }
}
