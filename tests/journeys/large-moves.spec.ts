import type { Page } from '@playwright/test'
import { largeTree } from '../large-tree.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

/** The share of two pictures’ pixels, 0 to 1, that anybody would see are not the same. */
function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const [first, second] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = source
          await image.decode()
          const canvas = new OffscreenCanvas(image.width, image.height)
          const context = canvas.getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, image.width, image.height).data
        }),
      )
      if (!first || first.length !== second?.length) return 1
      let count = 0
      for (let i = 0; i < first.length; i += 4) {
        if (Math.abs((first[i + 1] ?? 0) - (second[i + 1] ?? 0)) > 60) count += 1
      }
      return (4 * count) / first.length
    },
    [one, other].map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`),
  )
}

test('a large tree that is dragged shows all of what it will, before it is let go', async ({
  page,
}) => {
  await seedRecords(page, [['tree/large', largeTree(600, 12)]])
  await page.goto('./#/tree/large')
  await expect(page.getByRole('button', { name: /^Search or command/ })).toBeVisible()
  const flow = page.locator('.canvas .react-flow')
  await flow.evaluate((element) => {
    new MutationObserver(() => {
      document.documentElement.dataset.pushed = String(element.hasAttribute('data-pushed'))
    }).observe(element, { attributeFilter: ['data-pushed'] })
  })
  const opened = await flow.screenshot()

  await page.mouse.move(1000, 640)
  await page.mouse.down()
  for (let step = 1; step <= 8; step += 1) {
    // Farther, in all, than is painted ahead.
    await page.mouse.move(1000 - 80 * step, 640 - 30 * step)
  }
  const dragged = await flow.screenshot()
  await page.mouse.up()
  // It was, and is no more.
  await expect(page.locator('html')).toHaveAttribute('data-pushed', 'false')
  // The cards in sight take the places in which they were drawn.
  const placed = flow.locator('[data-skill]')
  await expect.poll(async () => (await placed.count()) > 50).toBe(true)
  const left = await flow.screenshot()

  expect(await differing(page, dragged, left)).toBeLessThan(0.02)
  expect(await differing(page, opened, left)).toBeGreaterThan(0.05)
})

test('no light goes on or off while the tree is dragged', async ({ page }) => {
  await page.goto('./')
  const card = page.getByRole('button', { name: 'Empathy, unrated' })
  const other = page.getByRole('button', { name: 'Mentoring, unrated' })
  const [box, aim] = [await card.boundingBox(), await other.boundingBox()]
  if (!box || !aim) throw new Error('no card')
  // Beside the card, on the ground.
  const [x, y] = [box.x + box.width / 2, box.y - 4]
  await page.mouse.move(x, y)
  await expect(page.locator('.skill.is-lit')).toHaveCount(0)
  await page.mouse.down()
  await page.evaluate(() => {
    const nodes = document.querySelector('.react-flow__nodes')
    if (!nodes) throw new Error('no cards')
    new MutationObserver(() => {
      document.documentElement.dataset.lit = 'changed'
    }).observe(nodes, { attributeFilter: ['class'], subtree: true })
  })
  // Onto another card, until the tree has followed.
  await page.mouse.move(aim.x + aim.width / 2, aim.y + aim.height / 2)
  await expect.poll(async () => (await other.boundingBox())?.x).not.toBe(aim.x)
  await page.mouse.move(x, y)
  await expect.poll(async () => (await other.boundingBox())?.x).toBe(aim.x)
  await expect(page.locator('html')).not.toHaveAttribute('data-lit')
  await page.mouse.up()
  await other.hover()
  await expect(other).toHaveClass(/is-lit/)
})
