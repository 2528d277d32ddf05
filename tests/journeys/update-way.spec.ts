import { test as bare } from '@playwright/test'
import { expect, test, visitFirst } from './hosted.ts'
import { startHost } from './host.ts'

const NEWER = 'html[data-version=newer]'

test('a new version comes when it is asked for, and takes nothing that is being written', async ({
  page,
  context,
  host,
}) => {
  // Every file is fetched twice.
  test.slow()
  const ready = page.getByText('A new version is ready.')
  await visitFirst(page)
  await page.reload()
  const other = await context.newPage()
  await other.goto('./')

  await test.step('the other tab has evidence that is being written', async () => {
    await other.getByRole('navigation').getByRole('link', { name: 'Evidence' }).click()
    await other.getByRole('main').getByRole('button', { name: 'Add evidence' }).first().click()
    await other.getByRole('textbox', { name: 'What happened?' }).fill('Listened for 20 minutes.')
    await other.keyboard.press('Escape')
  })

  await test.step('the new version is offered, and “Later” puts it off', async () => {
    host.publish('focus-page')
    await page.reload()
    // It is fetched as a whole before it is said.
    await expect(ready).toBeVisible({ timeout: 20_000 })
    await page.getByRole('button', { name: 'Later' }).click()
    await expect(ready).toHaveCount(0)
    await expect(page.locator(NEWER)).toHaveCount(0)
  })

  await test.step('a page that is loaded anew offers it again, and stays as it is', async () => {
    await page.reload()
    await expect(ready).toBeVisible()
    await expect(page.locator(NEWER)).toHaveCount(0)
  })

  await test.step('“Update now” changes this tab to it', async () => {
    await page.getByRole('button', { name: 'Update now' }).click()
    await expect(page.locator(NEWER)).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Self-care, unrated' })).toBeVisible()
    await expect(ready).toHaveCount(0)
  })

  await test.step('the other tab is told, goes on, and has the parts that the new version lacks', async () => {
    await expect(other.getByText(/^Another tab has updated Skill Grove\./)).toBeVisible()
    await expect(other.locator(NEWER)).toHaveCount(0)
    await other.getByRole('navigation').getByRole('link', { name: 'Focus' }).click()
    await expect(other.getByRole('heading', { level: 1, name: 'Focus' })).toBeVisible()
  })

  await test.step('it is not loaded anew while that would lose what is written', async () => {
    await other.getByRole('button', { name: 'Reload' }).click()
    await expect(other.getByText(/^You are still writing something\./)).toBeVisible()
    await other.keyboard.press('Control+;')
    await expect(other.getByRole('textbox', { name: 'What happened?' })).toHaveValue(
      'Listened for 20 minutes.',
    )
    await other.getByRole('button', { name: 'Keep it' }).click()
    await expect(other.getByText('Kept in your happy file.')).toBeVisible()
    await other.getByRole('button', { name: 'Reload' }).click()
    await expect(other.locator(NEWER)).toHaveCount(1)
  })
})

// Such a page prints an error, as it should, so that this is none of the quiet journeys.
bare(
  'a part that a newer version has replaced is named, and a reload brings it',
  async ({ page }) => {
    const host = await startHost('dist')
    await page.goto(host.address)
    await expect(page.getByRole('button', { name: 'Self-care, unrated' })).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    host.publish('focus-page')
    await page.getByRole('navigation').getByRole('link', { name: 'Focus' }).click()
    await expect(page.getByText(/^A part of Skill Grove could not be loaded/)).toBeVisible()
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page.locator(NEWER)).toHaveCount(1)
    await host.close()
  },
)
