import type { Page } from '@playwright/test'
import type { Entry } from '../../src/domain/records.ts'

/**
 * Puts records into the browser's storage as an earlier visit would have left them. To be called
 * before the app is opened: it stands on a blank page of the app's origin meanwhile.
 */
export async function seedRecords(page: Page, entries: readonly Entry[]): Promise<void> {
  const blank = '**/blank-for-seeding'
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto('./blank-for-seeding')
  await page.evaluate(putAll, entries)
  await page.unroute(blank)
}

/** Runs in the page. */
function putAll(entries: readonly Entry[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('skill-grove')
    const fail = () => {
      reject(new Error('The browser did not store the records.'))
    }
    opening.onerror = fail
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('records')
    }
    opening.onsuccess = () => {
      const writing = opening.result.transaction('records', 'readwrite')
      const records = writing.objectStore('records')
      for (const [key, value] of entries) records.put(value, key)
      writing.onabort = fail
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}
