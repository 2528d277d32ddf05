import type { Page } from '@playwright/test'
import { exampleGrove } from '../screenshots/example-grove.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'
import { stored } from './stored.ts'

/** Holds a script back, the app’s first unless another is asked for, until the returned function is called. */
async function holdScript(page: Page, name = 'index'): Promise<() => void> {
  const held: { release?: () => void } = {}
  const released = new Promise<void>((resolve) => {
    held.release = resolve
  })
  await page.route(new RegExp(`assets/${name}-[^/]*\\.js`), async (route) => {
    await released
    await route.continue()
  })
  return () => {
    held.release?.()
  }
}

/** Left, top, width and height of some cards, in px. */
async function places(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    ['self-care', 'empathy', 'rallying'].flatMap((skill) => {
      const cards = [...document.querySelectorAll(`[data-skill="${skill}"]`)]
      const box = cards.map((card) => card.getBoundingClientRect()).find(({ width }) => width > 0)
      return box ? [box.x, box.y, box.width, box.height] : []
    }),
  )
}

for (const [width, height] of [
  [1440, 900],
  [1280, 560],
  [800, 700],
  [768, 1024],
  [2560, 1440],
  [390, 844],
] as const) {
  test(`the tree is seen before the script has come, in its place, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const release = await holdScript(page)
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { name: 'Customer support' })).toBeVisible()
    const before = await places(page)
    expect(before).toHaveLength(12)
    release()
    await expect(page.locator('.first-picture')).toHaveCount(0)
    const moved = async () => {
      const after = await places(page)
      return Math.max(...before.map((place, index) => Math.abs(place - (after[index] ?? 0))))
    }
    await expect.poll(moved).toBeLessThan(1)
  })
}

test('focus in the first picture stays on its skill, and what is pressed opens', async ({
  page,
}) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Empathy, unrated' }).focus()
  release()
  await expect(page.getByRole('button', { name: 'Empathy, unrated' })).toBeFocused()
  await page.keyboard.press('2')
  await expect(page.getByRole('button', { name: 'Empathy, pro' })).toBeFocused()
  const releaseAgain = await holdScript(page)
  await page.reload({ waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Self-care, unrated' }).click()
  releaseAgain()
  await expect(page.getByRole('region', { name: 'Self-care' })).toBeVisible()
})

test('a level that is given before the script has come is seen at once, and stored', async ({
  page,
}) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Empathy, unrated' }).focus()
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  const link = page.getByRole('link', { name: 'Empathy, pro' })
  await expect(link).toBeFocused()
  await expect(link.getByText('Pro')).toBeVisible()
  // On its card stands “Unrated, ready”.
  await page.getByRole('link', { name: 'Self-care, unrated' }).focus()
  await page.keyboard.press('1')
  await expect(page.getByRole('link', { name: 'Self-care, rookie' })).toContainText('Rookie')
  await link.focus()
  release()
  await expect(page.getByRole('button', { name: 'Empathy, pro' })).toBeFocused()
  await expect(page.getByRole('status')).toHaveText('Saved')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Empathy, pro' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Self-care, rookie' })).toBeVisible()
})

test('the keys for search, pressed before the script has come, open it', async ({ page }) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Empathy, unrated' }).focus()
  await page.keyboard.press('Control+k')
  release()
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Empathy, unrated' })).toBeFocused()
})

test('the keys for search, pressed before what hears them has come, open it', async ({ page }) => {
  const release = await holdScript(page, 'quick-evidence')
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByRole('button', { name: 'Empathy, unrated' })).toBeVisible()
  await page.keyboard.press('Control+k')
  release()
  await expect(page.getByRole('combobox')).toBeFocused()
})

test('levels that are given before the keys of the graph have come are taken in their order', async ({
  page,
}) => {
  const release = await holdScript(page, 'press-key')
  await page.goto('./')
  const skill = page.getByRole('button', { name: 'Empathy, unrated' })
  await skill.focus()
  const pressed = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? 'rookie' : 'pro'))
  for (const level of pressed) await page.keyboard.press(level === 'rookie' ? '1' : '2')
  release()
  await expect(page.getByRole('button', { name: 'Empathy, pro' })).toBeFocused()
  const levels = async () =>
    Object.entries(await stored(page))
      .filter(([key]) => key.startsWith('rating/'))
      .map(([, rating]) => rating as { at: number; level: string })
      .toSorted((a, b) => a.at - b.at)
      .map(({ level }) => level)
  await expect.poll(levels).toEqual(pressed)
})

test('on a phone a row that is pressed early opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('treeitem', { name: /^Empathy, / }).click()
  release()
  await expect(page.getByRole('region', { name: 'Empathy' })).toBeVisible()
})

test('who has rated sees no words for newcomers, and a chosen theme and view at once', async ({
  page,
}) => {
  await seedRecords(page, exampleGrove('dark'))
  await page.goto('./#/tree/happiness-engineer')
  await page.getByRole('button', { name: 'Outline' }).click()
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await holdScript(page)
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('heading', { name: 'Customer support' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByText('This is a support team’s tree.')).toBeHidden()
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Self-care, unrated' })).toBeHidden()
})

test('who has rated sees places for the levels, and no skill called unrated', async ({ page }) => {
  await seedRecords(page, exampleGrove('light'))
  await page.goto('./#/tree/happiness-engineer')
  await holdScript(page)
  await page.reload({ waitUntil: 'commit' })
  await expect(page.locator('.still-tree').getByText('Self-care')).toBeVisible()
  const words = page.locator('.still-tree').getByText('Unrated')
  await expect(words.first()).toBeHidden()
  expect(await words.filter({ visible: true }).count()).toBe(0)
})

test('another page, tree or language does not begin with the picture', async ({ page }) => {
  await holdScript(page)
  for (const path of [
    './#/grove',
    './#/tree/marketing',
    './?language=de#/tree/happiness-engineer',
  ]) {
    await page.goto('about:blank')
    await page.goto(path, { waitUntil: 'commit' })
    await expect(page.locator('.opening')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Customer support' })).toBeHidden()
  }
})

test('on a dark device the first picture is dark, and its skip link leads to the content', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  release()
  await expect(page.locator('.first-picture')).toHaveCount(0)
  await expect(page.locator('#content')).toBeFocused()
  await expect(page).toHaveURL(/#\/tree\/happiness-engineer$/)
})
