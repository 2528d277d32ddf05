import { largeTree } from '../large-tree.ts'
import { expect, test } from './journey.ts'
import { differing } from './pictures.ts'
import { seedRecords } from './seed-records.ts'

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
  const screen = async () => `data:image/png;base64,${(await flow.screenshot()).toString('base64')}`
  const opened = await screen()

  await page.mouse.move(1000, 640)
  await page.mouse.down()
  for (let step = 1; step <= 8; step += 1) {
    // Farther, in all, than is painted ahead.
    await page.mouse.move(1000 - 80 * step, 640 - 30 * step)
  }
  const dragged = await screen()
  await page.mouse.up()
  // It was, and is no more.
  await expect(page.locator('html')).toHaveAttribute('data-pushed', 'false')
  // The cards in sight take the places in which they were drawn.
  const placed = flow.locator('[data-skill]')
  await expect.poll(async () => (await placed.count()) > 50).toBe(true)
  const left = await screen()

  expect(await differing(page, [dragged, left], 60)).toBeLessThan(0.02)
  expect(await differing(page, [opened, left], 60)).toBeGreaterThan(0.05)
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
