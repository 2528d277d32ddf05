import type { Page } from '@playwright/test'
import type { Evidence } from '../../src/domain/evidence.ts'
import { entriesOf, NO_RECORDS } from '../../src/domain/records.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

test('a good moment is kept from anywhere', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Add evidence' })
  const note = dialog.getByRole('textbox', { name: 'What happened?' })
  await page.goto('./#/tree/happiness-engineer/empathy')
  await expect(page.getByRole('region', { name: 'Empathy', exact: true })).toBeVisible()

  await test.step('the shortcut opens the form with the skill of the open panel', async () => {
    await page.keyboard.press('Control+;')
    await expect(note).toBeFocused()
    await expect(dialog.getByRole('combobox').locator('option:checked')).toHaveText('Empathy')
    await page.keyboard.type('Listened for 20 minutes.')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    // Escape closed the form alone.
    await expect(page.getByRole('region', { name: 'Empathy', exact: true })).toBeVisible()
  })

  await test.step('what was written is still there on another page', async () => {
    await page.goto('./#/grove')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Meta+;')
    await expect(note).toHaveValue('Listened for 20 minutes.')
    await dialog.getByRole('textbox', { name: /^Who said it/ }).fill('Zoë')
    await dialog.getByRole('textbox', { name: /^Link/ }).fill('javascript:alert(1)')
    await dialog.getByRole('button', { name: 'Keep it' }).click()
    await expect(dialog.getByText(/^This address is not taken/)).toBeVisible()
    await dialog.getByRole('textbox', { name: /^Link/ }).fill('https://example.com/chat')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Kept in your happy file.')).toBeVisible()
    await page.getByRole('link', { name: 'Evidence', exact: true }).click()
    await expect(page.getByRole('article')).toContainText('said by Zoë')
  })
})

test('the happy file is searched, and gives back what was removed', async ({ page }) => {
  const cards = page.getByRole('article')
  await seedRecords(page, entriesOf({ ...NO_RECORDS, evidence: USUAL.slice(0, 1) }))
  await page.goto('./#/evidence')

  await test.step('it finds by any of the words, as one types', async () => {
    await page.getByRole('searchbox', { name: 'Search' }).fill('nothing')
    await expect(cards).toHaveCount(0)
    await page.getByRole('searchbox', { name: 'Search' }).fill('zoe empathy')
    await expect(cards).toHaveCount(1)
    await expect(cards.getByRole('link', { name: /example/ })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    )
  })

  await test.step('it is removed by keyboard and brought back, and is there after a reload', async () => {
    await page.getByRole('button', { name: /^Change the evidence of / }).press('Enter')
    await page.getByRole('button', { name: 'Remove' }).press('Enter')
    await expect(cards).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(cards).toBeFocused()
    await expect(page.getByRole('status')).toHaveText('Saved')
    await page.reload()
    await expect(cards).toContainText('read my whole mail')
  })

  await test.step('its skill leads to the panel, which shows it, too', async () => {
    await cards.getByRole('link', { name: 'Empathy' }).click()
    const panel = page.getByRole('region', { name: 'Empathy', exact: true })
    await expect(panel.getByText(/^said by Zoë/)).toBeVisible()
  })
})

const USUAL: readonly Evidence[] = [
  {
    id: 'kudos',
    by: 'self',
    at: 1,
    on: '2026-11-20',
    note: '“You are the first who read my whole mail.\nThank you!”',
    from: 'Zoë, a customer',
    link: 'https://example.com/chat/7',
    tree: 'happiness-engineer',
    skill: 'empathy',
  },
  { id: 'plain', by: 'self', at: 2, on: '2026-10-02', note: 'Wrote the guide to refunds.' },
]

const HOSTILE: readonly Evidence[] = [
  {
    note: '<script>document.title = "x"</script><img src=x onerror="document.title=1">',
    from: '\u202Eabc\u2066 <b>bold</b>',
    link: 'javascript:document.title=1',
  },
  {
    note: '\u202Eright to left \u202D' + 'wide🌳'.repeat(60),
    link: 'https://e.com/' + 'x'.repeat(1900),
  },
  { note: 'W'.repeat(20_000), from: 'W'.repeat(120), skill: 'S'.repeat(120) },
  { note: 'line\n'.repeat(4_000), skill: 'empathy' },
  { note: '👩‍👩‍👧‍👦'.repeat(300) + 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞', from: '🌳' },
].map(({ skill, ...each }, at) => ({
  id: `hostile-${String(at)}`,
  by: 'self',
  at,
  on: '2026-11-20',
  ...(skill !== undefined && { tree: 'happiness-engineer', skill }),
  ...each,
}))

for (const width of [320, 1440]) {
  test(`hostile text stays text, and in its place, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await seedRecords(page, entriesOf({ ...NO_RECORDS, evidence: HOSTILE }))
    await page.goto('./#/evidence')
    await expect(page.getByRole('article')).toHaveCount(HOSTILE.length)
    await expect(page.getByText('<script>document.title')).toBeVisible()
    await expect(page).toHaveTitle('Evidence · Skill Grove')
    await expect(page.locator('main img, a[href^="javascript"]')).toHaveCount(0)
    expect(await tooWide(page)).toEqual([])
    // Each is cut short, so that one can scroll past it.
    expect(Math.max(...(await page.getByRole('article').evaluateAll(heights)))).toBeLessThan(740)

    await page
      .getByRole('button', { name: /^Change the evidence of / })
      .nth(2)
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await tooWide(page)).toEqual([])

    await page.goto('./#/tree/happiness-engineer/empathy')
    await expect(page.getByRole('button', { name: /^Show all of the evidence/ })).toBeVisible()
    expect(await tooWide(page)).toEqual([])
  })
}

test('an empty happy file says what it is, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./#/evidence')
  await expect(page.getByText(/paste the words and say who wrote them/)).toBeVisible()
  expect(await tooWide(page)).toEqual([])
})

/** What reaches past the side of the window, in px. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, .evidence, dialog')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName}: ${String(element.scrollWidth)}`),
  )
}

/** Runs in the page. */
function heights(elements: readonly Element[]): readonly number[] {
  return elements.map((element) => element.getBoundingClientRect().height)
}
