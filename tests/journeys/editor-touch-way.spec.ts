import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'

const sheetOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

for (const width of [390, 320]) {
  test.describe(`on a phone of ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 700 }, hasTouch: true, isMobile: true })

    test('all of it is done by touch', async ({ page }) => {
      await page.goto('./#/tree/happiness-engineer')
      await page.getByRole('button', { name: 'Edit', exact: true }).tap()
      const row = (name: string) => page.getByRole('button', { name, exact: true })

      await test.step('a skill is added at the foot of its tier', async () => {
        await row('Add skill to Foundations').tap()
        await page.keyboard.insertText('Curiosity')
        await page.keyboard.press('Enter')
        await expect(row('Curiosity')).toBeVisible()
      })
      await test.step('its form is a sheet, in which it is linked and described', async () => {
        await row('Curiosity').tap()
        const sheet = sheetOf(page, 'Curiosity')
        await sheet.getByLabel('Description').fill('Asks one more question.')
        await sheet.getByLabel('Add a skill that builds on it').selectOption('Empathy')
        await sheet.getByRole('button', { name: 'Add', exact: true }).last().tap()
        await expect(sheet.getByRole('button', { name: 'Take away: Empathy' })).toBeVisible()
        await sheet.getByLabel('Name').fill('Curious mind')
        await sheet.getByLabel('Name').press('Enter')
        await sheetOf(page, 'Curious mind').getByRole('button', { name: 'Close' }).tap()
      })
      await test.step('a menu moves it, and a tier is added and named in place', async () => {
        await row('More for Curious mind').tap()
        await page.getByRole('menuitem', { name: 'Move to Everyday habits' }).tap()
        const habits = page.getByRole('list', { name: 'Everyday habits' })
        await expect(
          habits.getByRole('button', { name: 'Curious mind', exact: true }),
        ).toBeVisible()
        // What builds on it was pushed into a seventh tier.
        await row('Add tier').tap()
        await expect(page.locator(':focus')).toHaveAccessibleName('Name of tier VIII')
        await page.keyboard.insertText('Beyond')
        await page.keyboard.press('Enter')
        await expect(row('Add skill to Beyond')).toBeVisible()
      })
      await test.step('nothing lies beside the screen', async () => {
        const beside = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(beside).toBe(width)
      })
      await row('Done').tap()
      await expect(page.getByRole('treeitem', { name: 'Curious mind, unrated' })).toBeVisible()
    })
  })
}
