import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { stored } from './stored.ts'

/** Everything that the browser keeps for the page, as one text. */
async function kept(page: Page): Promise<string> {
  const beside = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('skill-grove').catch(() => undefined)
    const files: string[] = []
    // A journal that is open can be read all the same.
    for await (const handle of folder?.values() ?? []) {
      if (handle instanceof FileSystemFileHandle) files.push(await (await handle.getFile()).text())
    }
    return { files, local: Object.entries(localStorage), session: Object.entries(sessionStorage) }
  })
  return JSON.stringify([await stored(page), beside])
}

/** Rates, writes and begins to write, so that there is something in every place. */
async function fill(page: Page): Promise<void> {
  await page.goto('./#/tree/happiness-engineer')
  await page.locator('[data-skill="empathy"]').focus()
  await page.keyboard.press('3')
  await page.goto('./#/data')
  await page.getByRole('textbox', { name: 'Your name' }).fill('Robin Quince')
  await page.goto('./#/evidence')
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await page.getByRole('textbox', { name: 'What happened?' }).fill('A kind word from Quince.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await page.getByRole('textbox', { name: 'What happened?' }).fill('Half a Quince sentence')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')
  await page.goto('./#/data')
}

async function askToDelete(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await page.getByRole('textbox', { name: 'To delete it, write: delete everything' }).fill(words)
  await page.getByRole('button', { name: 'Delete it for good' }).click()
}

test('everything is deleted, in every place and in every tab', async ({ page, context }) => {
  await fill(page)
  const other = await context.newPage()
  await fill(other)
  await other.goto('./#/tree/happiness-engineer')
  await expect(other.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
  for (const tab of [page, other]) {
    const all = await kept(tab)
    for (const word of ['Robin Quince', 'kind word', 'Half a', 'master', 'count']) {
      expect(all).toContain(word)
    }
  }

  await test.step('the words are asked for, and nothing else will do', async () => {
    await askToDelete(page, 'yes')
    await expect(page.getByText('Write these words to go on: delete everything')).toBeVisible()
    expect(await kept(page)).toContain('Robin Quince')
    await page.getByRole('button', { name: 'Keep everything' }).click()
  })

  await askToDelete(page, ' Delete  Everything')
  for (const tab of [page, other]) {
    await expect(tab.getByRole('button', { name: 'Empathy, unrated' })).toBeVisible()
    await expect(tab.getByRole('link', { name: 'Skill Grove' })).toBeVisible()
    await expect(tab.getByText('Try it with a sample person')).toBeVisible()
  }
  for (const tab of [page, other]) {
    await tab.reload()
    await expect(tab.getByRole('button', { name: 'Empathy, unrated' })).toBeVisible()
    await expect(tab.getByText('Try it with a sample person')).toBeVisible()
    await expect(tab.getByRole('alert')).toHaveCount(0)
  }
  for (const tab of [page, other]) {
    const all = await kept(tab)
    for (const word of ['Quince', 'kind word', 'Half a', 'master', 'rating/', 'evidence/']) {
      expect(all).not.toContain(word)
    }
    expect(Object.keys(await stored(tab))).toEqual(['setting/last-tree'])
  }

  await test.step('and what is done from then on is kept', async () => {
    await page.locator('[data-skill="empathy"]').focus()
    await page.keyboard.press('1')
    await expect(other.getByRole('button', { name: 'Empathy, rookie' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: 'Empathy, rookie' })).toBeVisible()
  })
})

test('what could not be deleted is said, with what was', async ({ page }) => {
  await fill(page)
  await page.evaluate(() => {
    IDBObjectStore.prototype.clear = () => {
      throw new Error('The disk is locked.')
    }
  })
  await askToDelete(page, 'delete everything')
  const alert = page.getByRole('dialog').getByRole('alert')
  await expect(alert).toContainText('Not everything could be deleted.')
  await expect(alert).toContainText(/Still there: your ratings.* “The disk is locked.”/)
  await expect(alert).toContainText(/Deleted: the second copy of them, the notes beside them/)
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()
  await page.getByRole('button', { name: 'Go on with what is left' }).click()
  await expect(page.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goto('./#/data')
  await askToDelete(page, 'delete everything')
  await expect(page.getByRole('button', { name: 'Empathy, unrated' })).toBeVisible()
  expect(await kept(page)).not.toContain('Quince')
})
