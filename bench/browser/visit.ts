import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium, QUIET_FLAGS } from '../../scripts/find-chromium.mjs'
import { within } from '../in-turn.ts'
import { BUILT } from './build.ts'

export const SCREEN = { width: 1280, height: 800 }

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    // The heap as it is, and not in steps.
    args: [...QUIET_FLAGS, '--enable-precise-memory-info'],
  })
}

/**
 * Opens a window with nothing kept in it, hands it to `measure` and closes it. Rejects where that takes
 * longer than `patience` seconds, or the page fails.
 */
export async function visit<Result>(
  browser: Browser,
  { address, patience }: { readonly address: string; readonly patience: number },
  measure: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: SCREEN,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    await context.addInitScript({ path: path.join(BUILT, 'page-clock/page.js') })
    const page = await context.newPage()
    page.setDefaultTimeout(patience * 1_000)
    return await within(patience, measure(page))
  } finally {
    await within(20, context.close()).catch(() => undefined)
  }
}
