import { expect, test } from '../journeys/journey.ts'
import { open, skillButton, take } from './picture-page.ts'

const TREE = '#/tree/happiness-engineer'

// As small as a page can be without hiding what it has: the guide shows it at some 760 px.
test.use({ reducedMotion: 'reduce', viewport: { width: 1120, height: 700 } })

for (const theme of ['light', 'dark'] as const) {
  const named = (name: string) => `guide-${name}${theme === 'dark' ? '-dark' : ''}`

  test(`the guide’s tree, ${theme}`, async ({ page }) => {
    await open(page, TREE, theme)
    await skillButton(page, 'Empathy')
    await take(page, named('tree'))
  })

  test(`the guide’s skill, ${theme}`, async ({ page }) => {
    await open(page, `${TREE}/clear-writing`, theme)
    await expect(page.getByRole('region', { name: 'Clear writing' })).toBeVisible()
    await skillButton(page, 'Empathy')
    await take(page, named('skill'))
  })

  test(`the guide’s review, ${theme}`, async ({ page }) => {
    await open(page, '#/review', theme)
    await page.getByRole('button', { name: 'Begin a self-evaluation' }).click()
    await expect(page.getByRole('heading', { name: 'Goal-setting' })).toBeVisible()
    await take(page, named('review'))
  })

  test(`the guide’s grove, ${theme}`, async ({ page }) => {
    await open(page, '#/grove/help-center', theme)
    await expect(page.getByRole('region', { name: /^Seed path to / })).toBeVisible()
    await expect(page.getByRole('radiogroup')).toBeVisible()
    await take(page, named('grove'))
  })

  test(`the guide’s focus page, ${theme}`, async ({ page }) => {
    await open(page, '#/focus', theme)
    await expect(page.getByRole('table')).toBeVisible()
    await take(page, named('focus'))
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5, hasTouch: true })

    test(`the guide’s outline, ${theme}`, async ({ page }) => {
      await open(page, TREE, theme)
      await expect(page.getByRole('tree')).toBeVisible()
      await take(page, named('phone'))
    })
  })
}
