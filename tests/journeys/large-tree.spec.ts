import { expect, type Locator, type Page } from '@playwright/test'
import type { Entry } from '../../src/domain/records.ts'
import { largeTree } from '../large-tree.ts'
import { test } from './journey.ts'
import { differing } from './pictures.ts'
import { seedRecords } from './seed-records.ts'

const tree: Entry = ['tree/large', largeTree(600, 12)]

async function open(page: Page) {
  await page.goto('./#/tree/large')
  await expect(card(page, 0)).toBeVisible()
  // It comes behind the tree, and hears no key before.
  await expect(page.getByRole('button', { name: /^Search or command/ })).toBeVisible()
}

/** The same, seen from where the whole of it is in sight. */
async function openFar(page: Page) {
  await seedRecords(page, [tree])
  await open(page)
  await page.getByRole('button', { name: 'Fit the tree' }).click()
  await expect(far(page)).toBeVisible()
}

/** The card of the skill that was added after `place` others. */
function card(page: Page, place: number) {
  return page.getByRole('button', { name: new RegExp(`^Skill ${String(place)} at `) })
}

function far(page: Page) {
  return page.getByText('600 skills, a mark each.')
}

test('a tree of 600 skills has the cards in sight in the page, and keys walk to all others', async ({
  page,
}) => {
  await seedRecords(page, [tree])
  await open(page)
  // So many fit on no screen; all would be 600.
  await expect.poll(() => page.locator('[data-skill]').count()).toBeGreaterThan(50)
  expect(await page.locator('[data-skill]').count()).toBeLessThan(300)
  await expect(page.getByRole('toolbar')).toHaveAccessibleDescription(
    /^Arrow keys walk.*600 skills is simplified.*the outline lists all\.$/,
  )

  await card(page, 0).focus()
  await page.keyboard.press('End')
  const last = page.locator('[data-skill]:focus')
  await expect(last).toHaveAccessibleName(/^Skill 5\d\d at \w+, unrated$/)
  await expect(last).toBeInViewport({ ratio: 0.99 })
  await page.keyboard.press('2')
  await expect(last).toHaveAccessibleName(/, pro$/)
  for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowDown']) {
    await page.keyboard.press(key)
    await expect(page.locator('[data-skill]:focus')).toBeInViewport({ ratio: 0.99 })
  }
  await page.keyboard.press('Home')
  await expect(card(page, 0)).toBeFocused()
  await expect(card(page, 0)).toBeInViewport({ ratio: 0.99 })
})

test('what has the focus stays in the page while the tree is moved away, and from far out', async ({
  page,
}) => {
  await seedRecords(page, [tree])
  await open(page)
  await card(page, 0).focus()
  await page.mouse.move(700, 500)
  await page.mouse.wheel(0, 4000)
  await expect(card(page, 0)).not.toBeInViewport()
  await expect(card(page, 0)).toBeFocused()
  await page.keyboard.press('Shift+Digit1')
  await expect(far(page)).toBeVisible()
  await expect(card(page, 0)).toBeFocused()
  await page.keyboard.press('3')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-skill]:focus')).toHaveAccessibleName(
    /^Skill \d+ at \w+, unrated$/,
  )
  await page.keyboard.press('ArrowLeft')
  await expect(card(page, 0)).toHaveAccessibleName(/, master$/)
})

test('a press on a mark from far out brings its card near, to be rated by click', async ({
  page,
}) => {
  await openFar(page)
  await expect(page.locator('[data-skill]')).toHaveCount(1)

  const ground = await page.getByRole('toolbar').boundingBox()
  if (!ground) throw new Error('there is no graph')
  await page.mouse.click(ground.x + ground.width / 2, ground.y + ground.height / 2)
  await expect(page).toHaveURL(/#\/tree\/large\/skill-\d+$/)
  await expect(far(page)).toBeHidden()
  const opened = page.locator('[data-skill][aria-expanded="true"]')
  await expect(opened).toBeInViewport({ ratio: 0.99 })
  await page.getByRole('radio', { name: 'Master' }).check()
  await expect(opened).toHaveAccessibleName(/, master$/)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('[data-skill]:focus')).toHaveAccessibleName(/, master$/)
})

test('a level that is given from far out is painted as it is when all is painted anew', async ({
  page,
}) => {
  await openFar(page)
  await card(page, 0).focus()
  const ground = page.locator('canvas.large-ground')
  const painted = () => ground.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  /** What is painted once nothing moves any more. */
  const settled = async () => {
    await expect.poll(async () => (await painted()) === (await painted())).toBe(true)
    return painted()
  }
  const before = await settled()
  await page.keyboard.press('3')
  await expect.poll(painted).not.toBe(before)
  const part = await settled()
  await ground.evaluate(async () => {
    document.fonts.dispatchEvent(new Event('loadingdone'))
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
  })
  expect(await differing(page, [part, await painted()], 40)).toBe(0)
  expect(await differing(page, [part, before], 40)).toBeGreaterThan(0)
})

test('the palette finds a skill that is not in the page, and the outline lists it', async ({
  page,
}) => {
  await seedRecords(page, [tree])
  await open(page)
  await expect(card(page, 599)).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Skill 599')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /^Skill 599 at/ })).toBeVisible()
  await expect(card(page, 599)).toBeInViewport({ ratio: 0.99 })
  await page.getByRole('button', { name: 'Outline' }).click()
  await expect(page.getByRole('region', { name: /^Skill 599 at/ })).toBeVisible()
  await expect(page.locator('[data-skill="skill-599"]')).toHaveCount(1)
})

test('a large picture is drawn bit by bit, can be cancelled, and is then not handed over', async ({
  page,
}) => {
  await seedRecords(page, [tree])
  await open(page)
  let downloads = 0
  page.on('download', () => (downloads += 1))
  const export4x = async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'PNG' }).click()
    await page.getByRole('radio', { name: /^4x/ }).check()
    await page.getByRole('button', { name: 'Save PNG' }).click()
  }
  await export4x()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const saved = page.waitForEvent('download')
  await export4x()
  expect((await saved).suggestedFilename()).toMatch(/^skill-grove-large-tree-.*\.png$/)
  expect(downloads).toBe(1)
})

for (const isMoved of [false, true]) {
  test(`a skill found from ${isMoved ? 'farther' : 'far'} out comes near, well into the picture`, async ({
    page,
  }) => {
    await openFar(page)
    if (isMoved) await page.getByRole('button', { name: 'Zoom out' }).click()
    for (const place of [599, 30]) {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill(`Skill ${String(place)}`)
      await page.keyboard.press('Enter')
      await expect(card(page, place)).toBeInViewport({ ratio: 0.99 })
      await expect(far(page)).toBeHidden()
      // In shares of the picture's width and height, from its edges.
      await expect.poll(() => leastMargin(page, card(page, place))).toBeGreaterThan(0.15)
    }
  })
}

/** How far the middle of a card is from the nearest edge of the picture, as a share of its length. */
async function leastMargin(page: Page, target: Locator) {
  const ground = await page.getByRole('toolbar').boundingBox()
  const box = await target.boundingBox()
  if (!ground || !box) return 0
  const across = (box.x + box.width / 2 - ground.x) / ground.width
  const down = (box.y + box.height / 2 - ground.y) / ground.height
  return Math.min(across, 1 - across, down, 1 - down)
}

test('a tree of 3,000 skills is in sight as a whole, and its end a key away', async ({ page }) => {
  test.slow()
  await seedRecords(page, [['tree/large', largeTree(3000, 75)]])
  await page.goto('./#/tree/large')
  await card(page, 0).focus()
  await page.keyboard.press('End')
  await expect(page.locator('[data-skill]:focus')).toBeInViewport({ ratio: 0.99 })
  expect(await page.locator('[data-skill]').count()).toBeLessThan(300)
  await page.keyboard.press('Shift+Digit1')
  await expect(page.getByText('3,000 skills, a mark each.')).toBeVisible()
  await page.keyboard.press('Control+Digit0')
  await expect(page.getByText('3,000 skills, a mark each.')).toBeHidden()
  await expect(page.locator('[data-skill]:focus')).toBeInViewport({ ratio: 0.99 })
})

test('one column of 3,000 skills with the longest and the shortest names is drawn and walked', async ({
  page,
}) => {
  const column = largeTree(3000, 1)
  const names = ['X', 'Wordwithoutend'.repeat(9).slice(0, 120)]
  const skills = column.skills.map((skill, place) => ({ ...skill, name: names[place % 2] ?? '' }))
  await seedRecords(page, [['tree/large', { ...column, skills }]])
  await page.goto('./#/tree/large')
  const first = page.locator('[data-skill="skill-0"]')
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-skill]:focus')).toHaveAccessibleName(/^Wordwithoutend/)
  await page.keyboard.press('Shift+Digit1')
  await expect(page.getByText('3,000 skills, a mark each.')).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/skill-2999$/)
  await expect(page.locator('[data-skill="skill-2999"]')).toBeInViewport({ ratio: 0.99 })
})
