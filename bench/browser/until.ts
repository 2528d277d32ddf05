import type { Page } from '@playwright/test'

/**
 * Asks the page ten times a second until `expression` gives true, and rejects after `seconds`. Playwright's
 * own way evaluates text in the page, which the app's policy forbids.
 */
export async function until(page: Page, expression: string, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1_000
  while ((await page.evaluate<unknown>(expression)) !== true) {
    if (Date.now() > end) throw new Error(`not seen in ${String(seconds)} s`)
    await page.waitForTimeout(100)
  }
}
