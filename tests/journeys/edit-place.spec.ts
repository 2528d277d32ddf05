import type { Page } from '@playwright/test'
import { largeTree } from '../large-tree.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** What of a tree is looked at: the skill nearest to the middle of the graph, and its card's width. */
interface Sight {
  readonly skill: string
  readonly width: number
}

/** Runs in the page. */
function sightOf(graph: Element): Sight {
  const area = graph.getBoundingClientRect()
  const sights = [...graph.querySelectorAll('[data-skill]:not(.canopy)')].map((card) => {
    const { x, y, width, height } = card.getBoundingClientRect()
    const across = x + width / 2 - area.x - area.width / 2
    const down = y + height / 2 - area.y - area.height / 2
    const skill = card.getAttribute('data-skill') ?? ''
    return { away: Math.hypot(across, down), skill, width: Math.round(width) }
  })
  const [nearest] = sights.toSorted((a, b) => a.away - b.away)
  return { skill: nearest?.skill ?? '', width: nearest?.width ?? 0 }
}

const sight = (page: Page): Promise<Sight> => page.locator('.react-flow').evaluate(sightOf)

async function expectSight(page: Page, expected: Sight): Promise<void> {
  await expect.poll(() => sight(page)).toEqual(expected)
}

/** Moves the tree by wheel until another skill is in the middle than in `before`. */
async function moveOn(page: Page, before: Sight, zoomBy: number): Promise<Sight> {
  const graph = await page.locator('.react-flow').boundingBox()
  if (!graph) throw new Error('there is no graph')
  await page.mouse.move(graph.x + graph.width / 2, graph.y + graph.height / 2)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, zoomBy)
  await page.keyboard.up('Control')
  await page.mouse.wheel(160, 110)
  await expect.poll(async () => (await sight(page)).width).not.toBe(before.width)
  await expect.poll(async () => (await sight(page)).skill).not.toBe(before.skill)
  return sight(page)
}

for (const size of [60, 400]) {
  test(`a tree of ${String(size)} skills is edited where it was looked at, and the other way round`, async ({
    page,
  }) => {
    await seedRecords(page, [['tree/large', largeTree(size, 4)]])
    await page.goto('./#/tree/large')
    await expect(page.locator('[data-skill="skill-0"]')).toBeVisible()
    const looked = await moveOn(page, await sight(page), -40)
    await press(page, 'Edit')
    await expect(page.locator('.edit-canvas [data-skill]').first()).toBeVisible()
    await expectSight(page, looked)

    const edited = await moveOn(page, looked, -60)
    await press(page, 'Done')
    await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeFocused()
    await expectSight(page, edited)

    // Again: by now nothing has to be fetched.
    const lookedAgain = await moveOn(page, edited, 50)
    await press(page, 'Edit')
    await expect(page.locator('.edit-canvas [data-skill]').first()).toBeVisible()
    await expectSight(page, lookedAgain)
  })
}

test('where keys led in a large tree is where it is edited, with the skill in focus', async ({
  page,
}) => {
  // No glide: what is looked at is compared once it is there.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await seedRecords(page, [['tree/large', largeTree(400, 4)]])
  await page.goto('./#/tree/large')
  await page.locator('[data-skill="skill-0"]').focus()
  await page.keyboard.press('End')
  const last = page.locator('[data-skill]:focus')
  await expect(last).toHaveAccessibleDescription(/Tier IV /)
  await expect(last).toBeInViewport({ ratio: 0.99 })
  const name = await last.getAttribute('aria-label')
  const looked = await sight(page)
  await page.keyboard.press('F2')
  await expect(page.locator('.edit-canvas [data-skill]:focus')).toHaveAccessibleName(name ?? '')
  await expectSight(page, looked)
})

test('a large tree that is in sight as a whole stays so while it is edited', async ({ page }) => {
  await seedRecords(page, [['tree/large', largeTree(400, 4)]])
  await page.goto('./#/tree/large')
  await expect(page.locator('[data-skill="skill-0"]')).toBeVisible()
  await press(page, 'Fit the tree')
  await expect(page.getByText('400 skills, a mark each.')).toBeVisible()
  await press(page, 'Edit')
  await expect(page.locator('.edit-canvas')).toBeVisible()
  await expect(page.getByText('400 skills, a mark each.')).toBeVisible()
  await press(page, 'Done')
  await expect(page.getByText('400 skills, a mark each.')).toBeVisible()
})
