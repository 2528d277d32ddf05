import { expectNoViolations } from './axe.ts'
import { FULL_DAY, fullGrove } from './full-grove.ts'
import { expect, test } from './journey.ts'
import { show } from './screen.ts'
import { SCREENS } from './screens.ts'
import { seedRecords } from './seed-records.ts'

// A trace of so many screens would cost more than looking at them.
test.use({ trace: 'off' })

for (const language of ['en', 'ar'] as const) {
  for (const [group, screens] of Object.entries(SCREENS)) {
    test(`axe finds nothing on ${group}, light and dark, ${language}`, async ({ page }) => {
      // Some dozen screens, one after the other: a new browser for each would take far longer.
      test.setTimeout(240_000)
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.clock.setFixedTime(FULL_DAY)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await seedRecords(page, fullGrove)
      for (const screen of screens) {
        await page.emulateMedia({ colorScheme: 'light' })
        await show(page, screen, language)
        await expectNoViolations(page, screen.name)
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
  await expectNoViolations(page, 'the outline')
  await page.getByRole('treeitem', { name: /^Self-care, / }).click()
  await expect(page.getByRole('region', { name: 'Self-care' })).toBeVisible()
  await expectNoViolations(page, 'the sheet')
})
