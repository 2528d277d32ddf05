import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { FULL_DAY, fullGrove } from './full-grove.ts'
import { expect, test } from './journey.ts'
import { show } from './screen.ts'
import { SCREENS } from './screens.ts'
import { seedRecords } from './seed-records.ts'

// A trace of so many screens would cost more than looking at them.
test.use({ trace: 'off' })

/** What depends on the colours; all else is the same in the other theme. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

for (const language of ['en', 'ar'] as const) {
  for (const [group, screens] of Object.entries(SCREENS)) {
    test(`axe finds nothing on ${group}, light and dark, ${language}`, async ({ page }) => {
      // Some dozen screens, one after the other: a new browser for each would take far longer.
      test.setTimeout(240_000)
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.clock.setFixedTime(FULL_DAY)
      await seedRecords(page, fullGrove)
      for (const screen of screens) {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
        await show(page, screen, language)
        expect(await violations(page, allRules), `${screen.name}, light`).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
        expect(await violations(page, rulesOfColour), `${screen.name}, dark`).toEqual([])
      }
    })
  }
}

test('axe finds nothing on the outline and the sheet at phone width', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await seedRecords(page, fullGrove)
  await page.goto('./#/tree/happiness-engineer')
  await expect(page.getByRole('tree', { name: 'Customer support' })).toBeVisible()
  expect(await violations(page, allRules)).toEqual([])
  await page.getByRole('treeitem', { name: /^Self-care, / }).click()
  await expect(page.getByRole('region', { name: 'Self-care' })).toBeVisible()
  expect(await violations(page, allRules)).toEqual([])
})

/** With the one on the size of targets, which axe leaves out unless it is asked for. */
function allRules(axe: AxeBuilder): AxeBuilder {
  return axe.options({ rules: { 'target-size': { enabled: true } } })
}

function rulesOfColour(axe: AxeBuilder): AxeBuilder {
  return axe.withRules(OF_COLOUR)
}

/** What axe finds (there is one frame, so the legacy mode leaves nothing out), as `rule: element`. */
async function violations(
  page: Page,
  rules: (axe: AxeBuilder) => AxeBuilder,
): Promise<readonly string[]> {
  const { violations: found } = await rules(new AxeBuilder({ page }).setLegacyMode()).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
