import type { Locator, Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

const BARE = {
  id: 'mine',
  name: 'My tree',
  description: '',
  seeds: [],
  tiers: [{ id: 'ground', name: 'Ground', description: '' }],
  skills: [],
}
const card = (page: Page, name: string) =>
  page.getByRole('button', { name: `${name}, unrated`, exact: true })
const form = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags from one place to another as a hand does, in several moves. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 6 })
  await page.mouse.move(end.x, end.y, { steps: 6 })
  await page.mouse.up()
}

/** The bud of a card, from which lines are drawn. */
const budOf = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"] .bud`)

async function edit(page: Page): Promise<void> {
  await page.goto('./#/tree/happiness-engineer')
  await press(page, 'Edit')
  await expect(page.getByRole('heading', { name: 'Editing Customer support' })).toBeVisible()
}

test('a skill is added where it belongs, rated, and there after a reload', async ({ page }) => {
  await edit(page)
  await press(page, 'Add skill to Everyday habits')
  await page.keyboard.type('Listening')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Listening')).toBeVisible()
  await page.keyboard.type('Asking')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(card(page, 'Asking')).toBeFocused()
  await expect(card(page, 'Listening')).toHaveAccessibleDescription(/Tier II Everyday habits\./)

  await test.step('while it is edited, no key rates', async () => {
    await page.keyboard.press('3')
    await expect(card(page, 'Asking')).toBeVisible()
  })
  await test.step('what is undone is gone, and redone is there', async () => {
    await page.keyboard.press('Control+z')
    await expect(card(page, 'Asking')).toHaveCount(0)
    await page.keyboard.press('Control+Shift+z')
    await expect(card(page, 'Asking')).toBeVisible()
  })
  await test.step('after Done it is rated', async () => {
    await press(page, 'Done')
    await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeFocused()
    await card(page, 'Listening').focus()
    await page.keyboard.press('2')
    await expect(page.getByRole('button', { name: 'Listening, pro', exact: true })).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('Saved')
  })
  await page.reload()
  await expect(page.getByRole('button', { name: 'Listening, pro', exact: true })).toBeVisible()
  await expect(card(page, 'Asking')).toBeVisible()
})

test('a tree of three tiers is built by keys alone', async ({ page }) => {
  await seedRecords(page, [['tree/mine', BARE]])
  await page.goto('./#/tree/mine')
  const focused = page.locator(':focus')
  const type = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.getByRole('button', { name: 'Edit', exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: 'Add skill', exact: true })).toBeFocused()

  await test.step('skills are named one after the other', async () => {
    await type('Enter')
    await expect(focused).toHaveAccessibleName('New skill in Ground')
    for (const name of ['Self-care', 'Empathy', 'Calls']) {
      await page.keyboard.type(name)
      await type('Enter')
      await expect(card(page, name)).toBeVisible()
    }
    await type('Escape')
    await expect(card(page, 'Calls')).toBeFocused()
  })
  await test.step('C links one to what builds on it, which moves to the next tier', async () => {
    await type('Home', 'c')
    await expect(page.getByText('Choose the skill that builds on “Self-care”.')).toBeVisible()
    await page.keyboard.type('emp')
    await expect(card(page, 'Empathy')).toBeFocused()
    await type('Enter')
    await expect(card(page, 'Empathy')).toHaveAccessibleDescription(
      /Tier II .* Builds on Self-care/,
    )
    await card(page, 'Empathy').press('c')
    await page.keyboard.type('cal')
    await expect(card(page, 'Calls')).toBeFocused()
    await type('Enter')
    await expect(card(page, 'Calls')).toHaveAccessibleDescription(/Tier III .* Builds on Empathy/)
  })
  await test.step('a skill is described in its form, and the focus comes back', async () => {
    await card(page, 'Calls').press('Enter')
    await expect(focused).toHaveAccessibleName('Name')
    await type('Tab')
    await page.keyboard.type('Speaks so that the caller is calm.')
    await type('Escape')
    await type('Escape')
    await expect(card(page, 'Calls')).toBeFocused()
  })
  await test.step('L goes to a line, and Delete takes it away', async () => {
    await type('l')
    await expect(focused).toHaveAccessibleName('Take the link away: Calls builds on Empathy')
    await type('Delete')
    await expect(card(page, 'Calls')).not.toHaveAccessibleDescription(/Builds on/)
    await page.keyboard.press('Control+z')
    await expect(card(page, 'Calls')).toHaveAccessibleDescription(/Builds on Empathy/)
  })
  await test.step('Delete removes a skill, and it can be had back', async () => {
    await card(page, 'Calls').press('Delete')
    await expect(card(page, 'Calls')).toHaveCount(0)
    await expect(focused).toHaveAttribute('data-skill', /./)
    await page.keyboard.press('Control+z')
    await expect(card(page, 'Calls')).toBeVisible()
  })
  await page.reload()
  await expect(card(page, 'Calls')).toHaveAccessibleDescription(/Tier III .* Builds on Empathy/)
})

test('lines are drawn and cut by mouse, and a card goes to another tier', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await edit(page)

  await test.step('from the bud of a card to what builds on it', async () => {
    await drag(page, budOf(page, 'empathy'), card(page, 'Live chat'))
    await expect(card(page, 'Live chat')).toHaveAccessibleDescription(/Builds on .*Empathy/)
  })
  await test.step('a press on a line has a button that cuts it', async () => {
    await page.mouse.move(0, 0)
    const line = page.locator('.line-hit[data-line="empathy/live-chat"]')
    const at = await line.evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength() * 0.8)
      const point = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined)
      return { x: point.x, y: point.y }
    })
    await page.mouse.click(at.x, at.y)
    const cut = page.getByRole('button', { name: /^Take the link away: / })
    await expect(cut).toBeFocused()
    await cut.click()
    await expect(cut).toHaveCount(0)
  })
  await test.step('a card is dragged to a later tier, and the layout places it', async () => {
    const from = card(page, 'Rallying the team')
    await drag(page, card(page, 'Resilience'), page.locator('.add-skill').nth(3))
    await expect(card(page, 'Resilience')).toHaveAccessibleDescription(/Tier IV Beyond the ticket/)
    await expect(from).toBeVisible()
  })
  await test.step('left of what it builds on only without the links', async () => {
    await drag(page, card(page, 'Mentoring'), page.locator('.add-skill').nth(0))
    await expect(page.getByText(/“Mentoring” builds on .* to the right/)).toBeVisible()
    await press(page, 'Take the links away and move')
    await expect(card(page, 'Mentoring')).toHaveAccessibleDescription(/Tier I Foundations\./)
    await expect(card(page, 'Mentoring')).not.toHaveAccessibleDescription(/Builds on/)
  })
})

test('a ring is refused with the names of its skills', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await edit(page)
  await drag(page, budOf(page, 'empathy'), card(page, 'Self-care'))
  const refusal = page.getByText(/ring, in which each builds on the next: /)
  await expect(refusal).toContainText('Self-care → Empathy → Self-care')
  await page.getByRole('button', { name: 'Close' }).click()

  await test.step('in the form, too', async () => {
    await card(page, 'Self-care').click()
    const self = form(page, 'Self-care')
    await self.getByLabel('Add a skill it builds on').selectOption('Empathy')
    await self.getByRole('button', { name: 'Add', exact: true }).first().click()
    await expect(refusal).toContainText('Self-care → Empathy → Self-care')
  })
})

test('axe has nothing to say of the tree that is edited', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await edit(page)
  await expectNoViolations(page, 'the graph')
  await card(page, 'Self-care').click()
  await expect(form(page, 'Self-care')).toBeVisible()
  await expectNoViolations(page, 'the form of a skill')
  await press(page, 'Outline')
  await press(page, 'More for tier Foundations')
  await expect(form(page, 'Tier “Foundations”')).toBeVisible()
  await expectNoViolations(page, 'the outline and the form of a tier')
})
