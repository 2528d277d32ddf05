import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { rating } from './robins-file.ts'
import { seedRecords } from './seed-records.ts'
import { stored } from './stored.ts'

const WEEK = 7 * 24 * 3_600_000

async function rate(page: Page, skill: string, key: string): Promise<void> {
  await page.goto('./#/tree/happiness-engineer')
  await page.locator(`[data-skill="${skill}"]`).focus()
  await page.keyboard.press(key)
  await expect(page.getByRole('status')).toHaveText('Saved')
}

/** The levels in the copy, as far as there is one: `empathy master`. */
function copied(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('My copies')
    const handle = await folder.getFileHandle('skill-grove.grove.json').catch(() => undefined)
    if (!handle) return []
    // While it is being replaced, what was opened of it cannot be read.
    const text = await (await handle.getFile()).text().catch(() => '')
    if (text === '') return []
    const { records } = JSON.parse(text) as { records: Record<string, Record<string, string>> }
    return Object.entries(records)
      .filter(([key]) => key.startsWith('rating/'))
      .map(([, { skill, level }]) => `${String(skill)} ${String(level)}`)
      .toSorted()
  })
}

/** As the browser does when another tab comes to the front. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
  })
}

test('a copy in a folder follows what is rated, also after a reload, until everything is deleted', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // A folder of the page's own stands in for one of the person's.
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory()
        return root.getDirectoryHandle('My copies', { create: true })
      },
    })
  })
  await rate(page, 'empathy', '3')
  await page.goto('./#/data')
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(page.getByText('In “My copies”, as skill-grove.grove.json.')).toBeVisible()
  await expect(page.getByText(/^It holds everything up to /)).toBeVisible()
  await expect(page.getByText(/No changes since\.$/)).toBeVisible()
  expect(await copied(page)).toEqual(['empathy master'])

  await rate(page, 'self-care', '2')
  await hide(page)
  await expect.poll(() => copied(page)).toEqual(['empathy master', 'self-care pro'])

  await test.step('the folder is kept, and is in no backup', async () => {
    await page.reload()
    await page.goto('./#/data')
    await expect(page.getByText('In “My copies”, as skill-grove.grove.json.')).toBeVisible()
    await expect(page.getByText('could not be read', { exact: false })).toHaveCount(0)
    expect(Object.keys(await stored(page))).toContain('device/backup-folder')
    const text = await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      const folder = await root.getDirectoryHandle('My copies')
      return (await (await folder.getFileHandle('skill-grove.grove.json')).getFile()).text()
    })
    expect(text).not.toContain('device/')
  })

  await test.step('“Delete everything” forgets it, and leaves the file', async () => {
    await page.getByRole('button', { name: 'Delete everything…' }).click()
    await page
      .getByRole('textbox', { name: 'To delete it, write: delete everything' })
      .fill('delete everything')
    await page.getByRole('button', { name: 'Delete it for good' }).click()
    await expect(page.getByRole('button', { name: 'Empathy, unrated' })).toBeVisible()
    await page.goto('./#/data')
    await expect(page.getByRole('button', { name: 'Choose a folder…' })).toBeVisible()
    expect(await copied(page)).toEqual(['empathy master', 'self-care pro'])
  })
})

test('where the browser writes into no folder, the Data page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker')
  })
  await page.goto('./#/data')
  await expect(page.getByText('does not let a page write into a folder')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Choose a folder…' })).toHaveCount(0)
})

test('the browser is asked to keep what is stored after the first change, and once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = () => Promise.resolve(false)
    navigator.storage.persist = () => {
      const before = Number(sessionStorage.getItem('asked') ?? '0')
      sessionStorage.setItem('asked', String(before + 1))
      return Promise.resolve(false)
    }
  })
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'))
  await page.goto('./#/data')
  await expect(page.getByText(/^Not promised: /)).toBeVisible()
  await page.getByRole('radio', { name: 'Dark' }).check()
  expect(await asked()).toBeNull()
  await rate(page, 'empathy', '3')
  await expect.poll(asked).toBe('1')
  await page.reload()
  await rate(page, 'self-care', '2')
  await page.goto('./#/data')
  await expect(page.getByText(/2 changes are in no file\.$/)).toBeVisible()
  expect(await asked()).toBe('1')
})

test('after many changes without a backup one line reminds of it, and rests when asked to', async ({
  page,
}) => {
  await seedRecords(
    page,
    Array.from({ length: 31 }, (_, index) => {
      return rating(`r${String(index)}`, 1_700_000_000_000 + index, 'empathy', 'pro')
    }),
  )
  await page.goto('./#/tree/happiness-engineer')
  const link = page.getByRole('link', { name: 'Data', exact: true })
  await test.step('not on the day of the first change', async () => {
    await link.click()
    await expect(page.getByText(/31 changes are in no file\.$/)).toBeVisible()
    await expect(link).not.toHaveAccessibleDescription('A backup is due')
  })
  const waitAWeek = async () => {
    await page.evaluate((week) => {
      const note = JSON.parse(localStorage.getItem('skill-grove-backup') ?? '{}') as {
        restsSince: number
      }
      const earlier = { ...note, restsSince: note.restsSince - week }
      localStorage.setItem('skill-grove-backup', JSON.stringify(earlier))
    }, WEEK)
    await page.reload()
    await expect(link).toHaveAccessibleDescription('A backup is due')
  }
  await waitAWeek()
  await expect(page.getByText('31 changes are in no backup.')).toBeVisible()
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByText('31 changes are in no backup.')).toHaveCount(0)
  await expect(link).not.toHaveAccessibleDescription('A backup is due')

  await waitAWeek()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.grove\.json$/)
  await expect(page.getByText(/No changes since\.$/)).toBeVisible()
  await expect(link).not.toHaveAccessibleDescription('A backup is due')
})
