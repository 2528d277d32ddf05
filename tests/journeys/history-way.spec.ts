import type { Page } from '@playwright/test'
import type { LevelOrNone } from '../../src/domain/level.ts'
import { entriesOf, NO_RECORDS } from '../../src/domain/records.ts'
import { expectNoViolations } from './axe.ts'
import { tooWide } from './fit.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

const TREE = 'happiness-engineer'

const YEAR: readonly (readonly [day: string, skill: string, level: LevelOrNone])[] = [
  ['2025-11-10', 'self-care', 'rookie'],
  ['2025-11-10', 'time-tasks', 'pro'],
  ['2026-02-03', 'self-care', 'pro'],
  ['2026-02-03', 'clear-writing', 'pro'],
  ['2026-08-03', 'self-care', 'pro'],
  ['2026-08-03', 'clear-writing', 'master'],
  ['2026-08-03', 'time-tasks', 'rookie'],
]

/** A year of ratings; on 3 February a review was finished. */
function seedYear(page: Page) {
  const ratings = YEAR.map(([day, skill, level], index) => {
    const at = Date.parse(`${day}T09:00:00Z`) + index
    return { id: `rating-${String(index)}`, by: 'self', at, tree: TREE, skill, level }
  })
  const at = Date.parse('2026-02-03T09:30:00Z')
  const review = { id: 'winter', by: 'self', at, tree: TREE, name: 'Winter', began: at - 1000 }
  return seedRecords(page, entriesOf({ ...NO_RECORDS, ratings, reviews: [review] }))
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00Z'))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await seedYear(page)
  await page.goto(`./#/tree/${TREE}`)
})

test('a year is walked back by keyboard, and nothing of it can be changed', async ({ page }) => {
  const slider = page.getByRole('slider', { name: 'Day shown' })
  const panel = page.getByRole('region', { name: 'Self-care' })

  await test.step('the slider goes from today to the first day', async () => {
    await page.getByRole('button', { name: 'History' }).press('Enter')
    await expect(slider).toHaveAttribute('aria-valuetext', 'Today, 20 November 2026')
    await slider.press('Home')
    await expect(slider).toHaveAttribute('aria-valuetext', '10 November 2025')
    await expect(page.getByRole('button', { name: 'Self-care, rookie' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Clear writing, unrated' })).toBeVisible()
    await slider.press('ArrowRight')
    await expect(page.getByText('As of 3 February 2026, Winter.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Clear writing, pro' })).toBeVisible()
  })

  await test.step('no card moves on the way', async () => {
    const card = page.getByRole('button', { name: /^Clear writing, / })
    const before = await card.boundingBox()
    await slider.press('ArrowRight')
    await expect(card).toHaveAccessibleName('Clear writing, master')
    expect(await card.boundingBox()).toEqual(before)
  })

  await test.step('a skill opens as it stood, to be read', async () => {
    await slider.press('Home')
    await page.getByRole('button', { name: 'Self-care, rookie' }).press('Enter')
    await expect(panel.getByRole('radio', { name: 'Rookie' })).toBeChecked()
    await expect(panel.getByRole('radio', { name: 'Master' })).toBeDisabled()
    await page.keyboard.press('3')
    await expect(page.getByRole('button', { name: 'Self-care, rookie' })).toBeVisible()
  })

  await test.step('back to today, its whole history unfolds, and it can be rated', async () => {
    await page.getByRole('button', { name: 'Back to today' }).press('Enter')
    await panel.getByRole('heading', { name: 'History' }).click()
    await expect(panel.getByRole('listitem').filter({ has: page.locator('time') })).toHaveText([
      /^Pro confirmed\s*3 August 2026$/,
      /^Pro\s*3 February 2026$/,
      /^Rookie\s*10 November 2025$/,
    ])
    await panel.getByRole('radio', { name: 'Master' }).check()
    await expect(page.getByRole('button', { name: 'Self-care, master' })).toBeVisible()
  })
})

test('growth since a review stands on the tree and in words', async ({ page }) => {
  await page.getByRole('button', { name: 'History' }).click()
  const bar = page.getByRole('region', { name: 'History' })
  await expect(bar.getByRole('combobox')).toHaveValue('review/winter')
  await expect(
    page.getByRole('button', { name: 'Clear writing, master' }),
  ).toHaveAccessibleDescription(/Changed: up from Pro\./)
  await expect(bar.getByRole('definition')).toHaveText([
    'Clear writing Pro to Master',
    'Time & task management down from Pro to Rookie',
  ])
  await page.getByRole('button', { name: 'Outline' }).click()
  await expect(page.getByRole('treeitem', { name: /^Time & task management/ })).toContainText(
    'down from Pro',
  )
})

for (const width of [1440, 390, 320]) {
  test(`the time bar is in order at ${String(width)} px, light and dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    await page.getByRole('button', { name: 'History' }).click()
    await page.getByRole('slider').press('ArrowLeft')
    await expect(page.getByText(/^As of 3 August 2026\./)).toBeVisible()
    await expectNoViolations(page, 'the time bar', '.tree-area')
    expect(await page.evaluate(tooWide)).toEqual([])
    const wide = await page.evaluate(
      () =>
        [...document.querySelectorAll('.tree-area, .time-bar > *, .time-bar > * > *')].filter(
          (element) => element.scrollWidth > element.clientWidth + 1,
        ).length,
    )
    expect(wide).toBe(0)
  })
}
