import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { stored } from './stored.ts'

/** The skills and levels in a backup that a click on the button of this place hands over. */
async function backupFrom(page: Page, place: 'failure' | 'notice'): Promise<readonly string[]> {
  const downloading = page.waitForEvent('download')
  const alert = page.getByRole('alert').filter({ has: page.getByRole('button') })
  await (place === 'failure' ? alert.filter({ hasText: 'Try again' }) : alert)
    .getByRole('button', { name: 'Save a backup' })
    .click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  const { records } = JSON.parse(text) as { records: Record<string, Record<string, string>> }
  return Object.entries(records)
    .filter(([key]) => key.startsWith('rating/'))
    .map(([, { skill, level }]) => `${String(skill)} ${String(level)}`)
    .toSorted()
}

async function rate(page: Page, skill: string, key: string): Promise<void> {
  await page.locator(`[data-skill="${skill}"]`).focus()
  await page.keyboard.press(key)
}

test('on a full disk the work goes on, the file is offered, and all is saved once there is room', async ({
  page,
}) => {
  await page.goto('./#/tree/happiness-engineer')
  await rate(page, 'empathy', '3')
  // Not only what was saved before it.
  await expect(page.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('Saved')

  await test.step('the disk is full', async () => {
    await page.evaluate(() => {
      const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add') ?? {}
      Object.assign(window, {
        makeRoom: () => Object.defineProperty(IDBObjectStore.prototype, 'add', add),
      })
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('', 'QuotaExceededError')
      }
    })
    await rate(page, 'self-care', '2')
    await expect(page.getByRole('status')).toHaveText('1 change is not saved')
    await rate(page, 'advocacy', '1')
    await expect(page.getByRole('button', { name: 'Advocacy, rookie' })).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('2 changes are not saved')
    await expect(page.getByRole('alert')).toContainText('“QuotaExceededError”')
  })

  await test.step('the message stands on every page, and the backup holds everything', async () => {
    await page.getByRole('link', { name: 'Grove', exact: true }).click()
    await expect(page.getByRole('status')).toHaveText('2 changes are not saved')
    const all = ['advocacy rookie', 'empathy master', 'self-care pro']
    expect(await backupFrom(page, 'failure')).toEqual(all)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('status')).toHaveText('2 changes are not saved')
  })

  await page.evaluate(() => {
    const { makeRoom } = window as unknown as { makeRoom: () => void }
    makeRoom()
  })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')
  await expect(page.getByRole('alert')).toHaveCount(0)
  const ratings = Object.keys(await stored(page)).filter((key) => key.startsWith('rating/'))
  expect(ratings).toHaveLength(3)
  await page.goto('./#/tree/happiness-engineer')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Advocacy, rookie' })).toBeVisible()
})

test('where the storage cannot be opened, the app says so on every page and offers the file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('Storage is off.', 'SecurityError')
    }
  })
  await page.goto('./#/tree/happiness-engineer')
  await rate(page, 'empathy', '3')
  await rate(page, 'self-care', '2')
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Storage is closed')
  await expect(page.getByRole('alert')).toContainText('lasts only until you close the page')
  expect(await backupFrom(page, 'notice')).toEqual(['empathy master', 'self-care pro'])
})
