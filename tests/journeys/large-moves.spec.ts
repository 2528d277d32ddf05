import { largeTree } from '../large-tree.ts'
import { expect, test } from './journey.ts'
import { differing } from './pictures.ts'
import { seedRecords } from './seed-records.ts'

test('a large tree that is dragged shows all of what it will, before it is let go', async ({
  page,
}) => {
  await seedRecords(page, [['tree/large', largeTree(600, 12)]])
  // However long the machine takes for a picture, the tree is not taken to stand still before it.
  await page.addInitScript(() => {
    const start = window.setTimeout.bind(window)
    const wait = (act: TimerHandler, ms = 0) =>
      start(act, ms === 100 && document.documentElement.dataset.held ? 60_000 : ms)
    Object.assign(window, { setTimeout: wait })
  })
  const hold = (held: boolean) =>
    page.evaluate((is) => {
      document.documentElement.dataset.held = is ? 'held' : ''
    }, held)
  await page.goto('./#/tree/large')
  await expect(page.getByRole('button', { name: /^Search or command/ })).toBeVisible()
  const flow = page.locator('.canvas .react-flow')
  const cards = () =>
    flow.locator('[data-skill]').evaluateAll((all) => all.map((card) => card.dataset.skill ?? ''))
  const screen = async () => `data:image/png;base64,${(await flow.screenshot()).toString('base64')}`
  const opened = await screen()
  const mounted = new Set(await cards())

  await hold(true)
  await page.mouse.move(1000, 640)
  await page.mouse.down()
  for (let step = 1; step <= 8; step += 1) {
    // Farther, in all, than is painted ahead.
    await page.mouse.move(1000 - 80 * step, 640 - 30 * step)
  }
  const dragged = await screen()
  await expect(flow).toHaveAttribute('data-pushed')
  expect((await cards()).filter((skill) => !mounted.has(skill))).toEqual([])
  await hold(false)
  await page.mouse.move(1000 - 80 * 8, 640 - 30 * 8 - 1)
  await page.mouse.move(1000 - 80 * 8, 640 - 30 * 8)
  await page.mouse.up()
  await expect(flow).not.toHaveAttribute('data-pushed')
  // The cards that have come into sight take the places in which they were drawn.
  await expect
    .poll(async () => (await cards()).filter((skill) => !mounted.has(skill)).length)
    .toBeGreaterThan(20)
  await expect
    .poll(async () => (await cards()).filter((skill) => mounted.has(skill)).length)
    .toBeLessThan(mounted.size)
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

test('the light of a pointer that was dragged away goes out with that of the focus', async ({
  page,
}) => {
  await page.goto('./')
  const card = page.getByRole('button', { name: 'Empathy, unrated' })
  await card.hover()
  await expect(card).toHaveClass(/is-lit/)
  await page.mouse.down({ button: 'right' })
  await page.mouse.move(700, 20)
  await expect(card).toHaveClass(/is-lit/)
  await page.mouse.up({ button: 'right' })
  // The press has given it the focus, which lights it, too.
  await card.blur()
  await expect(page.locator('.skill.is-lit')).toHaveCount(0)
})
