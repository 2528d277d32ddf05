import type { Page } from '@playwright/test'
import { exampleGrove } from '../screenshots/example-grove.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

/** The middle of what `selector` finds, in px. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not on the page`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a park that moves under a pointer at rest lights no trail', async ({ page }) => {
  await page.goto('./#/grove')
  await expect(page.getByRole('button', { name: /^Marketing, / })).toBeVisible()
  const home = await middleOf(page, '.land-home')

  await test.step('a pointer that moves lights the trails of the land below it', async () => {
    await page.mouse.move(home.x, home.y)
    await page.mouse.move(home.x + 2, home.y)
    await expect(page.locator('.trail-lit').first()).toBeVisible()
  })
  await test.step('moving the park takes the light away', async () => {
    await page.mouse.wheel(0, 400)
    await expect(page.locator('.trail-lit')).toHaveCount(0)
  })
})

test('a mere press on the ground leaves the tree fitting itself to the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./#/tree/happiness-engineer')
  const card = page.locator('[data-skill="self-care"]')
  await expect(card).toBeVisible()
  const wide = (await card.boundingBox())?.width ?? 0
  await page.mouse.click(60, 820)
  await page.setViewportSize({ width: 2400, height: 1300 })
  await expect.poll(async () => (await card.boundingBox())?.width).toBeGreaterThan(wide * 1.1)
})

test('on a phone the buttons of the view cover no skill', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/tree/happiness-engineer')
  await page.getByRole('button', { name: 'Graph' }).click()
  await expect(page.locator('[data-skill="self-care"]')).toBeVisible()
  const covering = () =>
    page.evaluate(() =>
      ['.zoom-controls', '.react-flow__attribution'].flatMap((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect()
        if (!box) return [`${selector} is missing`]
        return document
          .elementsFromPoint(box.x + box.width / 2, box.y + 1)
          .filter((element, place, all) => {
            // What lies below the row at the foot is not in sight.
            const row = all.findIndex((each) => each.matches('.react-flow'))
            return place < row && element.matches('[data-skill], [data-skill] *')
          })
          .map((element) => element.outerHTML.slice(0, 80))
      }),
    )
  await expect.poll(covering).toEqual([])
})

test('the news of a ripe skill covers neither the tree nor what stands around it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await seedRecords(page, exampleGrove('light'))
  await page.goto('./#/tree/happiness-engineer')
  await page.getByRole('button', { name: 'Documentation, pro' }).press('3')
  await expect(page.locator('.germination')).toBeVisible()
  const covered = await page.evaluate(() => {
    const news = document.querySelector('.germination')?.getBoundingClientRect()
    const around = '.legend, .tree-title button, .zoom-controls, .canvas [data-skill]'
    return [...document.querySelectorAll(around)].flatMap((each) => {
      const box = each.getBoundingClientRect()
      const isApart =
        news !== undefined &&
        (box.right <= news.left ||
          box.left >= news.right ||
          box.bottom <= news.top ||
          box.top >= news.bottom)
      return isApart ? [] : [each.textContent]
    })
  })
  expect(covered).toEqual([])
})
