import { readFile } from 'node:fs/promises'
import { expect, test } from '../journeys/journey.ts'
import { keepPicture } from './picture-file.ts'
import { open, skillButton, take } from './picture-page.ts'

const TREE = '#/tree/happiness-engineer'

test.use({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })

test('the tree, light', async ({ page }) => {
  await open(page, TREE)
  await skillButton(page, 'Empathy')
  await take(page, 'tree-light')
})

test('the tree with a skill open', async ({ page }) => {
  await open(page, `${TREE}/clear-writing`)
  await expect(page.getByRole('region', { name: 'Clear writing' })).toBeVisible()
  await skillButton(page, 'Empathy')
  await take(page, 'tree-panel')
})

test('the tree with a skill open, dark', async ({ page }) => {
  await open(page, `${TREE}/hard-conversations`, 'dark')
  await expect(page.getByRole('region', { name: 'Hard conversations' })).toBeVisible()
  await take(page, 'tree-panel-dark')
})

test('a skill that is not rated yet', async ({ page }) => {
  await open(page, `${TREE}/mentoring`)
  await expect(page.getByText('Unrated is a fine answer')).toBeVisible()
  await take(page, 'tree-panel-unrated')
})

test('the tree, dark', async ({ page }) => {
  await open(page, TREE, 'dark')
  await skillButton(page, 'Empathy')
  await take(page, 'tree-dark')
})

test('the grove with a destination chosen', async ({ page }) => {
  await open(page, '#/grove/help-center')
  await expect(page.getByRole('region', { name: /^Seed path to / })).toBeVisible()
  await take(page, 'grove')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true })

  test('the outline', async ({ page }) => {
    await open(page, TREE)
    const outline = page.getByRole('radio', { name: 'Outline' })
    await outline.or(page.getByRole('button', { name: 'Outline' })).click()
    await take(page, 'phone-outline')
  })

  test('a skill', async ({ page }) => {
    await open(page, `${TREE}/clear-writing`)
    await expect(page.getByRole('region', { name: 'Clear writing' })).toBeVisible()
    await take(page, 'phone-skill')
  })

  test('a skill, dark', async ({ page }) => {
    await open(page, `${TREE}/mentoring`, 'dark')
    await expect(page.getByRole('region', { name: 'Mentoring' })).toBeVisible()
    await take(page, 'phone-skill-dark')
  })
})

test('the exported picture, at half its size', async ({ page, context }) => {
  await open(page, TREE)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: /^PNG/ }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save PNG' }).click()
  const png = await readFile(await (await downloading).path(), 'base64')

  const desk = await context.newPage()
  await desk.setContent(`<img alt="" src="data:image/png;base64,${png}">`)
  const picture = desk.locator('img')
  await picture.evaluate((image: HTMLImageElement) => {
    image.width = image.naturalWidth / 2
  })
  await keepPicture(desk, 'exported', await picture.screenshot())
})
