import type { Locator, Page } from '@playwright/test'
import type { Entry } from '../../src/domain/records.ts'
import { largeTree } from '../large-tree.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

const SIZE = 450
const TIERS = 6
const ROWS = SIZE / TIERS
const plain = largeTree(SIZE, TIERS)
const skills = plain.skills.map((skill) =>
  skill.id === 'skill-200' ? { ...skill, name: 'Quiet teaching' } : skill,
)
const tree: Entry = ['tree/large', { ...plain, skills }]

const cards = (page: Page) => page.locator('[data-skill]')
const focused = (page: Page) => page.locator('[data-skill]:focus')
const named = (page: Page, name: string) =>
  page.getByRole('button', { name: `${name}, unrated`, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const far = (page: Page) => page.getByText(`${String(SIZE)} skills, a mark each.`)

async function edit(page: Page): Promise<void> {
  await seedRecords(page, [tree])
  await page.goto('./#/tree/large')
  await press(page, 'Edit')
  await expect(page.locator('.edit-canvas [data-skill="skill-0"]')).toBeVisible()
}

/** The screen full, and the tiles around it. */
async function expectFewCards(page: Page): Promise<void> {
  await expect.poll(() => cards(page).count()).toBeGreaterThan(20)
  expect(await cards(page).count()).toBeLessThan(150)
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await expect(target).toBeInViewport({ ratio: 0.99 })
  const box = await target.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags as a hand does, in several moves. */
async function drag(page: Page, from: Locator, to: Locator, below = 0): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 6 })
  await page.mouse.move(end.x, end.y + below, { steps: 6 })
  await page.mouse.up()
}

/** Runs in the page: the ids of the skills whose cards stand whole on the screen, by tier. */
function skillsInSight(all: readonly Element[]): readonly string[] {
  const ground = document.querySelector('.react-flow')?.getBoundingClientRect()
  return all
    .filter((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      return (
        ground !== undefined &&
        left > ground.left + 20 &&
        right < ground.right - 20 &&
        top > ground.top + 20 &&
        bottom < ground.bottom - 80
      )
    })
    .map((each) => each.getAttribute('data-skill') ?? '')
}

/** Runs in the page: the name of a line, and a point of the screen at which a press is on it. */
function lineInSight(all: readonly Element[]): { line: string; x: number; y: number } {
  for (const path of all) {
    if (!(path instanceof SVGPathElement)) continue
    const { x, y } = path.getPointAtLength(path.getTotalLength() * 0.8)
    const point = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined)
    if (document.elementFromPoint(point.x, point.y) !== path) continue
    return { line: path.getAttribute('data-line') ?? '', x: point.x, y: point.y }
  }
  throw new Error('no line is in sight')
}

test('a tree of 450 skills is edited by mouse with few of its cards in the page', async ({
  page,
}) => {
  await edit(page)
  await expectFewCards(page)
  expect(await page.locator('.line-hit').count()).toBeLessThan(250)

  await test.step('a skill is added at the foot of a tier that was out of sight', async () => {
    await press(page, 'Add skill')
    await expect(page.locator(':focus')).toHaveAccessibleName('New skill in listening 1')
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.99 })
    await page.keyboard.type('Listening')
    await page.keyboard.press('Enter')
    await expect(named(page, 'Listening')).toBeInViewport({ ratio: 0.99 })
    await page.keyboard.press('Escape')
    await expect(named(page, 'Listening')).toBeFocused()
    await expectFewCards(page)
  })
  await test.step('its card is dragged to the next tier', async () => {
    const beside = page.getByRole('button', { name: 'Add skill to writing 2' })
    await drag(page, named(page, 'Listening'), beside)
    await expect(named(page, 'Listening')).toHaveAccessibleDescription(/Tier II writing 2\./)
  })
  await test.step('a line is drawn from its bud to a card of the tier after', async () => {
    await named(page, 'Listening').focus()
    const inSight = await cards(page).evaluateAll(skillsInSight)
    const third = inSight.find((id) => Math.floor(Number(id.slice('skill-'.length)) / ROWS) === 2)
    const target = page.locator(`[data-skill="${third ?? ''}"]`)
    const node = page.locator('.react-flow__node').filter({ has: named(page, 'Listening') })
    await drag(page, node.locator('.bud'), target)
    await expect(target).toHaveAccessibleDescription(/Builds on .*Listening/)
    await expect(page).toHaveURL(/#\/tree\/large$/)
    await page.keyboard.press('Control+z')
    await expect(target).not.toHaveAccessibleDescription(/Listening/)
  })
  await test.step('all is undone', async () => {
    await page.keyboard.press('Control+z')
    await expect(named(page, 'Listening')).toHaveAccessibleDescription(/Tier I listening 1\./)
    await page.keyboard.press('Control+z')
    await expect(named(page, 'Listening')).toHaveCount(0)
    await expectFewCards(page)
  })
})

test('a press on a line in sight has a button that cuts it, in a large tree', async ({ page }) => {
  await edit(page)
  await expect(page.locator('.line-hit').first()).toBeAttached()
  const at = await page.locator('.line-hit').evaluateAll(lineInSight)
  const line = page.locator(`[data-line="${at.line}"]`)
  await page.mouse.click(at.x, at.y)
  const cut = page.getByRole('button', { name: /^Take the link away: / })
  await expect(cut).toBeFocused()
  await cut.click()
  await expect(line).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(line).toHaveCount(1)
})

test('keys reach, add, link, move and remove every skill of a large tree that is edited', async ({
  page,
}) => {
  await edit(page)
  const type = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.locator('[data-skill="skill-0"]').focus()
  await test.step('from the first skill to the last, which then builds on it', async () => {
    await type('c')
    await expect(page.getByText('Choose the skill that builds on “Skill 0 at ')).toBeVisible()
    await type('End')
    await expect(focused(page)).toBeInViewport({ ratio: 0.99 })
    await expect(focused(page)).toHaveAccessibleDescription(/Tier VI mending 6\./)
    await expectFewCards(page)
    await type('Enter')
    await expect(focused(page)).toHaveAccessibleDescription(/Builds on .*Skill 0 at listening/)
  })
  await test.step('L goes to its line, which is brought in sight, and Delete cuts it', async () => {
    const line = page.getByRole('button', { name: /^Take the link away: .* builds on Skill 0 at/ })
    await type('l')
    for (let others = 0; others < 4 && (await line.count()) === 0; others += 1) {
      await expect(page.locator('.line-cut:focus')).toBeInViewport({ ratio: 0.99 })
      await type('l')
    }
    await expect(line).toBeFocused()
    await expect(line).toBeInViewport({ ratio: 0.99 })
    await type('Delete')
    await expect(focused(page)).not.toHaveAccessibleDescription(/Skill 0 at listening/)
    await expect(focused(page)).toHaveAccessibleDescription(/Tier VI mending 6\./)
  })
  await test.step('letters lead to a skill far away', async () => {
    await page.keyboard.type('quiet')
    await expect(page.locator('[data-skill="skill-200"]')).toBeFocused()
    await expect(focused(page)).toBeInViewport({ ratio: 0.99 })
  })
  await test.step('Insert adds a skill below it, with the field in sight', async () => {
    await type('Insert')
    await expect(page.locator(':focus')).toHaveAccessibleName('New skill in planning 3')
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.99 })
    await page.keyboard.type('Calls')
    await type('Enter', 'Escape')
    await expect(named(page, 'Calls')).toBeFocused()
    await expect(named(page, 'Calls')).toBeInViewport({ ratio: 0.99 })
    await expect(named(page, 'Calls')).toHaveAccessibleDescription(/Tier III planning 3\./)
  })
  await test.step('its form moves it to another tier, and the focus comes back to it', async () => {
    await type('Enter')
    const form = page.getByRole('region', { name: 'Calls' })
    await form.getByLabel('Tier', { exact: true }).selectOption('listening 1')
    await form.getByRole('button', { name: 'Move', exact: true }).press('Enter')
    await expect(named(page, 'Calls')).toHaveAccessibleDescription(/Tier I listening 1\./)
    await type('Escape')
    await expect(form).toHaveCount(0)
    await expect(named(page, 'Calls')).toBeFocused()
    await expect(named(page, 'Calls')).toBeInViewport({ ratio: 0.99 })
  })
  await test.step('Delete removes it, and what stands beside it has the focus', async () => {
    await type('Delete')
    await expect(named(page, 'Calls')).toHaveCount(0)
    await expect(focused(page)).toHaveAccessibleDescription(/Tier I listening 1\./)
    await expect(focused(page)).toBeInViewport({ ratio: 0.99 })
    await type('Control+z')
    await expect(named(page, 'Calls')).toHaveAccessibleDescription(/Tier I listening 1\./)
    await expectFewCards(page)
  })
})

test('from far out a press on a mark opens its form, and what is added comes near', async ({
  page,
}) => {
  await edit(page)
  await press(page, 'Fit the tree')
  await expect(far(page)).toBeVisible()
  await expect(cards(page)).toHaveCount(1)
  await expect(page.locator('.line-hit')).toHaveCount(0)
  const ground = await page.getByRole('toolbar').boundingBox()
  if (!ground) throw new Error('there is no graph')
  await page.mouse.click(ground.x + ground.width / 2, ground.y + ground.height / 2)
  await expect(page).toHaveURL(/#\/tree\/large\/skill-\d+$/)
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible()
  await expect(page.locator('[data-skill][aria-expanded="true"]')).toBeInViewport({ ratio: 0.99 })
  await expect(far(page)).toBeHidden()
  await page.getByRole('button', { name: 'Close' }).click()

  await press(page, 'Fit the tree')
  await expect(far(page)).toBeVisible()
  await expect(cards(page)).toHaveCount(1)
  await test.step('the mark that Tab stops at, too, whose card is in the page', async () => {
    const { x, y } = await middleOf(cards(page))
    await page.mouse.click(x, y)
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Close' }).click()
    await press(page, 'Fit the tree')
    await expect(far(page)).toBeVisible()
  })
  await press(page, 'Add skill')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^New skill in /)
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.99 })
  await expect(far(page)).toBeHidden()
})
