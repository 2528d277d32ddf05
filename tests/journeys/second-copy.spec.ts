import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'
import { stored } from './stored.ts'

/** Empties IndexedDB as a crash can, without the app’s doing. */
async function wipe(page: Page): Promise<void> {
  // Beside a text without an icon the browser looks for one by itself.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await page.goto('./robots.txt')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('skill-grove')
        request.onsuccess = () => {
          resolve()
        }
        request.onerror = () => {
          reject(new Error('not deleted'))
        }
      }),
  )
}

async function rateTwo(page: Page): Promise<void> {
  await page.goto('./#/tree/happiness-engineer')
  await page.locator('[data-skill="empathy"]').focus()
  await page.keyboard.press('3')
  await page.locator('[data-skill="self-care"]').focus()
  await page.keyboard.press('2')
  await expect(page.getByRole('status')).toHaveText('Saved')
}

test('what the browser’s storage has lost comes back from the second copy', async ({ page }) => {
  await rateTwo(page)
  await page.goto('./#/data')
  await expect(page.getByText('kept in this browser, apart from the first')).toBeVisible()
  for (const round of ['first', 'second']) {
    await test.step(`the ${round} loss`, async () => {
      await wipe(page)
      await page.goto('./#/tree/happiness-engineer')
      await expect(page.getByRole('alert')).toContainText('2 records were gone')
      await expect(page.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Self-care, pro' })).toBeVisible()
      await expect(page.getByRole('status')).toHaveText('Saved')
    })
  }
  await page.reload()
  await expect(page.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a loss in both places is said, and never looks like a first visit', async ({ page }) => {
  await rateTwo(page)
  await wipe(page)
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('skill-grove', { recursive: true })
  })
  await page.goto('./#/tree/happiness-engineer')
  await expect(
    page.getByRole('heading', { name: 'Something that was stored here is missing' }),
  ).toBeVisible()
  await expect(page.getByText(/this browser held 2 records of yours/)).toBeVisible()
  await expect(page.getByText('2 records are in neither of them.')).toBeVisible()
  // Without scrolling: nobody looks for a way on that is out of sight.
  await expect(page.getByRole('button', { name: 'Start empty' })).toBeInViewport()
  await page.getByRole('button', { name: 'Start empty' }).click()
  await expect(page.getByRole('button', { name: 'Empathy, unrated' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Empathy, unrated' })).toBeVisible()
})

test('what only one tab has written is in the second copy of both', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('./#/tree/happiness-engineer')
  await rateTwo(page)
  await other.locator('[data-skill="advocacy"]').focus()
  await other.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Advocacy, rookie' })).toBeVisible()
  await other.close()
  await wipe(page)
  await page.goto('./#/tree/happiness-engineer')
  await expect(page.getByRole('alert')).toContainText('3 records were gone')
  await expect(page.getByRole('button', { name: 'Advocacy, rookie' })).toBeVisible()
})

test('very many records are put together, and all of them are read, by tabs of before, too', async ({
  page,
  context,
}) => {
  const levels = ['rookie', 'pro'] as const
  const ratings = Array.from({ length: 1200 }, (_, at) => {
    const id = `r${String(at)}`
    const rating = {
      tree: 'happiness-engineer',
      skill: 'empathy',
      level: levels[at % 2],
      by: 'self',
    }
    return [`rating/${id}`, { id, ...rating, at }] as const
  })
  await seedRecords(page, ratings)
  await page.goto('./#/tree/happiness-engineer')
  const keys = async () => Object.keys(await stored(page))
  await expect
    .poll(async () => (await keys()).filter((key) => key.startsWith('device/segment/')).length)
    .toBe(1)
  expect((await keys()).filter((key) => key.startsWith('rating/'))).toHaveLength(700)
  const other = await context.newPage()
  await other.goto('./#/data')
  await expect(other.locator('.counts dd').first()).toHaveText('1200')
  await page.locator('[data-skill="empathy"]').focus()
  await page.keyboard.press('3')
  await expect(other.locator('.counts dd').first()).toHaveText('1201')
  await wipe(page)
  await page.goto('./#/tree/happiness-engineer')
  await expect(page.getByRole('alert')).toContainText('1,201 records were gone')
  await expect(page.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
})
