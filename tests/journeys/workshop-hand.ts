import type { Locator, Page } from '@playwright/test'
import { expect } from './journey.ts'

const DAY = ['Took every break', 'Asked what the customer wants', 'Slept well']
const MODELS = ['Listens before solving', 'Teaches new colleagues']

/** The way to a step of the workshop. */
export const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps of the workshop' }).getByRole('link', { name })
export const note = (page: Page, text: string) => page.getByRole('option', { name: text })
export const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
export const notesIn = (page: Page, name: string) =>
  page.getByRole('listbox', { name: `Notes in ${name}` }).getByRole('option')
export const column = (page: Page, name: string) =>
  page.getByRole('list', { name: `Skills in ${name}` }).getByRole('listitem')

/** Begins a workshop from a blank page. */
export async function begin(page: Page): Promise<void> {
  await page.goto('./#/workshop')
  await page.getByRole('textbox', { name: 'What is the tree for?' }).fill('Our support')
  await page.getByRole('button', { name: 'Begin a workshop' }).click()
  await expect(page.getByRole('heading', { name: 'Think back, and write' })).toBeVisible()
}

/** Writes notes one after the other, each kept by Enter. */
export async function write(page: Page, notes: readonly string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Your note' })
  await field.click()
  for (const text of notes) {
    await expect(field).toBeFocused()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue('')
  }
}

/** Three notes to the first question, two to the second. */
export async function writeAll(page: Page): Promise<void> {
  await write(page, DAY)
  await page.getByRole('button', { name: 'Role models' }).click()
  await write(page, MODELS)
}

/** Puts what is dragged down in the middle of `target`, in small steps as a hand does. */
export async function drag(page: Page, from: Locator, target: Locator): Promise<void> {
  await from.hover()
  await page.mouse.down()
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to drop on')
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 60), { steps: 8 })
  await page.mouse.up()
}

/** Loads the page anew once all is stored. */
export async function afterReload(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await page.reload()
}
