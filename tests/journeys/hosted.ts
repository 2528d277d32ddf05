import type { Page } from '@playwright/test'
import { type Host, startHost } from './host.ts'
import { expect, test as journey } from './journey.ts'

/** A journey on a host of its own, with the service worker that other journeys go without. */
export const test = journey.extend<{ folder: string; host: Host }>({
  folder: ['dist', { option: true }],
  host: async ({ folder }, use) => {
    const host = await startHost(folder)
    await use(host)
    await host.close()
  },
  baseURL: async ({ host }, use) => {
    await use(host.address)
  },
  serviceWorkers: 'allow',
})

/** Visits the app and waits until the browser has kept it. */
export async function visitFirst(page: Page): Promise<void> {
  await page.goto('./')
  // Well over a hundred files are fetched meanwhile.
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 20_000 })
    .toBe('activated')
}

export { expect }
