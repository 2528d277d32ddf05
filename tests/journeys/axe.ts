import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './journey.ts'

/** What depends on the colours; all else is the same in the other theme. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Sees that axe finds nothing in the light theme, and nothing of colours in the dark one. */
export async function expectNoViolations(page: Page, name: string, part = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  expect(await violations(page, part), `${name}, light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await violations(page, part, OF_COLOUR), `${name}, dark`).toEqual([])
}

/**
 * What axe finds, as `rule: element`; by all its rules unless some are named, with the one on the
 * size of targets, which it leaves out unless it is asked for. There is one frame, so the legacy
 * mode leaves nothing out.
 */
async function violations(
  page: Page,
  part: string,
  rules?: readonly string[],
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .options({
      // To list what passes, too, would take longer than to look.
      resultTypes: ['violations'],
      ...(rules
        ? { runOnly: { type: 'rule', values: [...rules] } }
        : { rules: { 'target-size': { enabled: true } } }),
    })
  const { violations: found } = await axe.analyze()
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
