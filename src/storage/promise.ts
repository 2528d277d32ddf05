import type { Safety } from '../domain/safety.ts'

/** Whether the browser has promised not to clear what is stored by itself. */
export function browserPromise(): Promise<Safety['promise']> {
  return promised((storage) => storage.persisted())
}

/** Asks it to. Some browsers ask the person, others decide by how often the page is used. */
export function askForPromise(): Promise<Safety['promise']> {
  return promised((storage) => storage.persist())
}

async function promised(
  ask: (storage: StorageManager) => Promise<boolean>,
): Promise<Safety['promise']> {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return 'unknown'
  try {
    return (await ask(navigator.storage)) ? 'given' : 'not-given'
  } catch {
    return 'unknown'
  }
}
