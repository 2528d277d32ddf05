/** What was noted under a key beside the records, as it was; `undefined` where there is nothing to read. */
export function readNote(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** Removes every note of the app's. Throws where the browser does not let it. */
export function forgetNotes(): void {
  const own = Object.keys(localStorage).filter((key) => key.startsWith('skill-grove'))
  for (const key of own) localStorage.removeItem(key)
}

/** Notes it in localStorage, at once. Where that is full or forbidden, nothing is known the next time. */
export function writeNote(key: string, note: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(note))
  } catch {
    // No note is worth an interruption.
  }
}
