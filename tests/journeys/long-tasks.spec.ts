import type { Page } from '@playwright/test'
import { largeTree } from '../large-tree.ts'
import { expect, test } from './journey.ts'
import { longTasks } from './main-thread.ts'
import { seedRecords } from './seed-records.ts'

/**
 * How long one task may block the page, in lengths of about 50 ms: of the frames that draw hundreds
 * of cards anew some come to one and a half under the eyes of the trace.
 */
const MOST = 3

/** Fails with what blocked the page, if something did. */
async function during(page: Page, what: string, act: () => Promise<void>) {
  await test.step(what, async () => {
    expect(await longTasks(page, MOST, act), `long tasks, while it is ${what}`).toEqual([])
  })
}

const TREES = [
  {
    name: 'the built-in tree',
    id: 'happiness-engineer',
    first: 'self-care',
    found: 'Self-care',
  },
  { name: 'a tree of 2,000 skills', id: 'large', first: 'skill-0', found: 'Skill 1999' },
] as const

for (const { name, id, first, found } of TREES) {
  test(`nothing blocks the page while ${name} is moved, searched, rated and listed`, async ({
    page,
  }) => {
    test.slow()
    await seedRecords(page, id === 'large' ? [['tree/large', largeTree(2000, 17)]] : [])
    await page.goto(`./#/tree/${id}`)
    const card = page.locator(`[data-skill="${first}"]`)
    await expect(card).toBeVisible()
    await page.mouse.move(640, 450)
    const turn = async (times: number, across: number, down: number) => {
      for (let time = 0; time < times; time++) await page.mouse.wheel(across, down)
    }

    await during(page, 'panned', async () => {
      await turn(20, 80, 40)
      await turn(20, -80, -40)
    })
    await during(page, 'zoomed out, in and fitted', async () => {
      await page.keyboard.down('Control')
      await turn(25, 0, 60)
      await turn(25, 0, -60)
      await page.keyboard.up('Control')
      await page.getByRole('button', { name: 'Fit the tree' }).click()
    })
    await during(page, 'searched', async () => {
      await page.keyboard.press('Control+k')
      const field = page.getByRole('combobox')
      await field.pressSequentially(found)
      await expect(page.locator('[aria-selected=true]')).toContainText(found)
      await field.press('Enter')
      await expect(page.getByRole('radio', { name: 'Pro' })).toBeVisible()
    })
    await during(page, 'rated', async () => {
      await page.getByRole('radio', { name: 'Pro' }).check()
      await page.keyboard.press('Escape')
      await expect(page.locator('[data-skill]:focus')).toHaveAccessibleName(/, pro$/)
      for (const key of ['1', '3', '0']) await page.keyboard.press(key)
      await expect(page.locator('[data-skill]:focus')).toHaveAccessibleName(/, unrated$/)
    })
    await during(page, 'switched to the outline', async () => {
      await page.getByRole('button', { name: 'Outline' }).click()
      await expect(page.locator('[role=treeitem]').first()).toBeVisible()
    })
    await during(page, 'walked, rated and folded there', async () => {
      await page.locator('[role=treeitem]').first().focus()
      for (const key of ['End', 'ArrowUp', '2', 'Home']) await page.keyboard.press(key)
      await turn(20, 0, 300)
      await page.getByRole('button', { name: 'Collapse all' }).click()
      await page.getByRole('button', { name: 'Expand all' }).click()
    })
    await during(page, 'switched to the graph', async () => {
      await page.getByRole('button', { name: 'Graph' }).click()
      await expect(page.locator('.react-flow')).toBeVisible()
    })
  })
}

test('nothing blocks the page while an outline of 5,000 skills is read', async ({ page }) => {
  test.slow()
  const lines = Array.from({ length: 5000 }, (_, at) =>
    at % 250 === 0 ? `\n## Tier ${String(at / 250)}\n` : `- Imported skill ${String(at)}`,
  )
  await page.goto('./#/import')
  await expect(page.getByLabel('Choose a file')).toBeVisible()
  await during(page, 'read', async () => {
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'large.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(`# Imported\n${lines.join('\n')}`),
    })
    await expect(page.getByText(/^4,980 skills in 20 tiers/)).toBeVisible()
  })
})
