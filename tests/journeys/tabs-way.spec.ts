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

test('a tab only shows, once a newer version stores in another form, and keeps what is typed', async ({
  page,
  context,
}) => {
  await page.goto('./#/evidence')
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await page.getByRole('dialog').getByRole('textbox').first().fill('Half a sen')
  const newer = await context.newPage()
  await newer.goto('./')
  await newer.evaluate(() => {
    new BroadcastChannel('skill-grove').postMessage({ version: 3, keys: ['rating/new'] })
  })
  await expect(page.getByText('A newer Skill Grove has changed the form')).toBeVisible()
  // A form that would keep nothing is not left open.
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.goto('./#/tree/happiness-engineer/empathy')
  await expect(page.getByRole('radio', { name: /^Pro/ })).toBeDisabled()
  await page.locator('[data-skill="empathy"]').first().press('2')
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByRole('button', { name: 'Empathy, unrated' })).toBeVisible()
  await page.goto('./#/evidence')
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('Half a sen')
})

test('what a newer version has stored in another form is only shown, and not called missing', async ({
  page,
}) => {
  await page.goto('./#/tree/happiness-engineer')
  await page.locator('[data-skill="empathy"]').focus()
  await page.keyboard.press('3')
  await expect(page.getByRole('status')).toHaveText('Saved')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('skill-grove')
        opening.onsuccess = () => {
          const change = opening.result.transaction('records', 'readwrite')
          change.objectStore('records').put(3, 'device/form')
          change.oncomplete = () => {
            resolve()
          }
        }
        localStorage.setItem('skill-grove-count', '{"count":900,"at":1}')
      }),
  )
  await page.reload()
  await expect(page.getByText('A newer Skill Grove has changed the form')).toBeVisible()
  await page.locator('[data-skill="empathy"]').first().press('1')
  await expect(page.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
})
