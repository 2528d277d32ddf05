import type { Page } from '@playwright/test'
import { expect } from '../journeys/journey.ts'
import { seedRecords } from '../journeys/seed-records.ts'
import { exampleGrove, PICTURE_DAY } from './example-grove.ts'
import { keepPicture } from './picture-file.ts'

/** Opens the app where the example person left it. */
export async function open(page: Page, address: string, theme: 'light' | 'dark' = 'light') {
  await page.clock.setFixedTime(PICTURE_DAY)
  await seedRecords(page, exampleGrove(theme))
  await page.goto(`./${address}`)
  // Not the navigation, which a sheet hides on a phone.
  await expect(page.getByRole('status')).toHaveText('Saved')
}

export async function skillButton(page: Page, skill: string) {
  await expect(page.getByRole('button', { name: new RegExp(`^${skill}, `) })).toBeVisible()
}

/** Takes the picture when all fonts are there and nothing on the page moves any more. */
export async function take(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await keepPicture(page, name, png)
}
