import type { Page } from '@playwright/test'

/** All that the browser of a page has stored, by key. */
export function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('skill-grove')
        opening.onerror = () => {
          reject(new Error('not opened'))
        }
        opening.onsuccess = () => {
          const all: Record<string, unknown> = {}
          const walk = opening.result.transaction('records').objectStore('records').openCursor()
          walk.onsuccess = () => {
            const cursor = walk.result
            if (cursor) {
              all[cursor.key as string] = cursor.value
              cursor.continue()
            } else {
              opening.result.close()
              resolve(all)
            }
          }
        }
      }),
  )
}
