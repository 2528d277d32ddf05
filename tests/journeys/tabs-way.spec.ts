import { expect, test } from './journey.ts'

test('two tabs show each other’s changes without a reload', async ({ page, context }) => {
  await page.goto('./#/tree/happiness-engineer')
  const other = await context.newPage()
  await other.goto('./#/tree/happiness-engineer')
  await page.locator('[data-skill="empathy"]').focus()
  await page.keyboard.press('3')
  await expect(other.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
  await other.locator('[data-skill="self-care"]').focus()
  await other.keyboard.press('2')
  await expect(page.getByRole('button', { name: 'Self-care, pro' })).toBeVisible()
  await other.goto('./#/data')
  await other.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Self-care, pro' })).toBeVisible()
})
