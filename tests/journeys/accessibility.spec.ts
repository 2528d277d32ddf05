import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { exampleGrove } from '../screenshots/example-grove.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

const SCREENS = [
  { name: 'the tree', path: '#/tree/happiness-engineer' },
  { name: 'the panel of a skill', path: '#/tree/happiness-engineer/self-care' },
  { name: 'the panel of the overarching skill', path: '#/tree/happiness-engineer/adaptability' },
  { name: 'a destination’s tree', path: '#/tree/marketing' },
  { name: 'the grove', path: '#/grove' },
  { name: 'a seed path', path: '#/grove/trainer' },
  { name: 'the focus page', path: '#/focus' },
  { name: 'the review page', path: '#/review' },
  { name: 'the happy file', path: '#/evidence' },
  { name: 'the data page', path: '#/data' },
  { name: 'an address that is none', path: '#/nowhere' },
]

/** Every rule of axe, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ar']) {
    for (const { name, path } of SCREENS) {
      test(`axe finds nothing on ${name}, ${colorScheme}, ${language}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await seedRecords(page, exampleGrove(colorScheme))
        await page.goto(`./?language=${language}${path}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('.loading')).toHaveCount(0)
        expect(await violations(page)).toEqual([])
      })
    }
  }
}

test('axe finds nothing on the outline and the sheet at phone width', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await seedRecords(page, exampleGrove('light'))
  await page.goto('./#/tree/happiness-engineer')
  await expect(page.getByRole('tree', { name: 'Customer support' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('treeitem', { name: /^Self-care, / }).click()
  await expect(page.getByRole('region', { name: 'Self-care' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('axe finds nothing on the open export menu', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

for (const width of [320, 360, 390]) {
  test(`no page is wider than a phone of ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 })
    await seedRecords(page, exampleGrove('light'))
    for (const path of [
      '#/tree/happiness-engineer',
      '#/grove',
      '#/grove/trainer',
      '#/focus',
      '#/data',
    ]) {
      await page.goto(`./${path}`)
      await expect(page.getByRole('heading').first()).toBeVisible()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(`${path}: ${String(overflow)}`).toBe(`${path}: 0`)
    }
  })
}
