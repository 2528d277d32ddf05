import { readFile } from 'node:fs/promises'
import { expect, test } from './journey.ts'
import { boxesOf, inspectPng } from './pictures.ts'

test('a support agent sees the tree, rates herself, finds a way and takes a picture along', async ({
  page,
}) => {
  await page.goto('./')

  await test.step('the tree stands left to right with its six tiers under the canopy', async () => {
    await expect(page).toHaveURL(/#\/tree\/happiness-engineer$/)
    await expect(page.getByRole('heading', { name: 'Customer support', level: 1 })).toBeVisible()
    const tiers = [
      'Foundations',
      'Everyday habits',
      'With the customer',
      'Beyond the ticket',
      'With other people',
      'Wide horizon',
    ]
    const lefts: number[] = []
    for (const tier of tiers) {
      const box = await page.locator('.links').getByText(tier, { exact: true }).boundingBox()
      lefts.push(box?.x ?? NaN)
    }
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
    expect(lefts).not.toContain(NaN)

    const canopy = await page.getByRole('button', { name: 'Adaptability, unrated' }).boundingBox()
    const first = await page.getByRole('button', { name: 'Self-care, unrated' }).boundingBox()
    const last = await page.getByRole('button', { name: /^Rallying the team, / }).boundingBox()
    if (!canopy || !first || !last) throw new Error('a card is not there')
    expect(canopy.x).toBeLessThanOrEqual(first.x)
    expect(canopy.x + canopy.width).toBeGreaterThanOrEqual(last.x + last.width)
    expect(canopy.y + canopy.height).toBeLessThan(Math.min(first.y, last.y))
  })

  await test.step('Self-care tells what it means and what it leads to', async () => {
    await page.getByRole('button', { name: 'Self-care, unrated' }).click()
    await expect(page).toHaveURL(/#\/tree\/happiness-engineer\/self-care$/)
    const panel = page.getByRole('region', { name: 'Self-care' })
    await expect(panel).toContainText('sleep, breaks, meals')
    await expect(panel.getByRole('link', { name: 'Empathy' })).toBeVisible()
    await expect(panel.getByRole('link', { name: 'People leadership' })).toBeVisible()
  })

  await test.step('Master shows on the card at once, nothing moves, and it is saved', async () => {
    // The view has come to rest once the open skill's links are lit and two looks agree.
    await expect.poll(async () => same(await boxesOf(page), await boxesOf(page))).toBe(true)
    const before = await boxesOf(page)
    const radios = page.getByRole('radiogroup', { name: 'Your level' })
    await radios.getByRole('radio', { name: 'Master' }).check()
    await expect(page.getByRole('button', { name: 'Self-care, master' })).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('Saved')
    expect(await boxesOf(page)).toEqual(before)
  })

  await test.step('keys 1, 2 and 3 rate the skill that has focus, 0 clears it', async () => {
    await page.getByRole('button', { name: 'Empathy, unrated' }).focus()
    await page.keyboard.press('2')
    await page.getByRole('button', { name: /^Resilience, / }).focus()
    await page.keyboard.press('1')
    await page.getByRole('button', { name: /^Focus & follow-through, / }).focus()
    await page.keyboard.press('3')
    await page.getByRole('button', { name: /^Time & task management, / }).focus()
    await page.keyboard.press('3')
    await page.keyboard.press('0')
    await expect(page.getByRole('status')).toHaveText('Saved')
  })

  await test.step('all is there after a reload', async () => {
    await page.reload()
    for (const name of [
      'Self-care, master',
      'Empathy, pro',
      'Resilience, rookie',
      'Focus & follow-through, master',
      'Time & task management, unrated',
    ]) {
      await expect(page.getByRole('button', { name, exact: true })).toBeAttached()
    }
  })

  await test.step('what the ripe skills sprout stands at the right of the tree', async () => {
    await page
      .getByRole('region', { name: 'Self-care' })
      .getByRole('button', { name: 'Close' })
      .click()
    const sprout = page.getByRole('button', {
      name: /^People leadership, Sprouting from Self-care$/,
    })
    await expect(sprout).toBeVisible()
    await expect(page.getByRole('button', { name: /^Fraud & billing, Sprouting/ })).toBeVisible()
    await expect
      .poll(async () => {
        const tree = await page.getByRole('button', { name: /^Rallying the team, / }).boundingBox()
        const box = await sprout.boundingBox()
        return box !== null && tree !== null && box.x > tree.x + tree.width
      })
      .toBe(true)
  })

  await test.step('the grove leads to marketing by level-ups that each have a reason', async () => {
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Grove' })
      .click()
    await page.getByRole('button', { name: /^Marketing, / }).click()
    await expect(page).toHaveURL(/#\/grove\/marketing$/)
    const path = page.getByRole('region', { name: 'Seed path to Marketing' })
    const steps = path.getByRole('list', { name: 'Steps' }).getByRole('listitem')
    await expect(steps).toHaveText([
      /Clear writing.*Unrated to Rookie.*On the way to a ripe acorn\./,
      /Clear writing.*Rookie to Pro.*On the way to a ripe acorn\./,
      /Clear writing.*Pro to Master.*\w+/,
      /Plant Marketing.*Clear writing, is enough\./,
    ])
    await expect(path).toContainText('Empathy at Pro goes along as a companion.')
    await expect(path.getByRole('term').filter({ hasText: 'Copywriting' })).toBeVisible()
  })

  await test.step('the PNG is wide, complete and crisp', async () => {
    await page.getByRole('link', { name: 'Data' }).click()
    await page.getByRole('textbox', { name: 'Your name' }).fill('Rowan Ashdown')
    await page.getByRole('link', { name: 'Tree', exact: true }).click()
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'PNG' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save PNG' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(
      /^skill-grove-customer-support-\d{4}-\d{2}-\d{2}\.png$/,
    )
    const bytes = await readFile(await download.path())
    const { width, height, isMarginClean, inkShare } = await inspectPng(page, bytes)
    expect(width).toBeGreaterThanOrEqual(2400)
    expect(height).toBeGreaterThan(1200)
    expect(isMarginClean).toBe(true)
    expect(inkShare).toBeGreaterThan(0.02)
  })
})

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
