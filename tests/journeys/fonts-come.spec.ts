import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'

/** Holds the fonts of the app back until the returned function is called. */
async function holdFonts(page: Page): Promise<() => void> {
  const held: { release?: () => void } = {}
  const released = new Promise<void>((resolve) => {
    held.release = resolve
  })
  await page.route(/\.woff2$/, async (route) => {
    await released
    await route.continue()
  })
  return () => {
    held.release?.()
  }
}

/** Top and height, in px, of the page’s parts: its bar, its title, what stands beside it, the skills. */
async function places(page: Page): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      ['header', 'h1', '.legend', '.switch', '[data-skill="self-care"]'].map((selector) => {
        const parts = [...document.querySelectorAll(selector)].map((part) =>
          part.getBoundingClientRect(),
        )
        const box = parts.find(({ width }) => width > 0)
        return [selector, box ? [Math.round(box.y), Math.round(box.height)] : []]
      }),
    ),
  )
}

/** The families that have been loaded, stand-ins among them. */
async function families(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...new Set(
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    ),
  ])
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`nothing moves up or down when the fonts come, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const release = await holdFonts(page)
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.locator('.first-picture')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
    await expect
      .poll(async () => families(page))
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^"?Fraunces as/),
          expect.stringMatching(/^"?Source as/),
        ]),
      )
    expect(await families(page)).not.toContainEqual(expect.stringMatching(/Variable/))
    const before = await places(page)
    for (const part of ['header', 'h1', '.switch', '[data-skill="self-care"]']) {
      expect(before[part], part).toHaveLength(2)
    }
    release()
    await expect.poll(async () => families(page)).toContainEqual(expect.stringMatching(/Variable/))
    await page.evaluate(async () => document.fonts.ready)
    expect(await places(page)).toEqual(before)
  })
}
