import type { Page } from '@playwright/test'
import { entriesOf, NO_RECORDS } from '../../src/domain/records.ts'
import { exampleGrove } from '../screenshots/example-grove.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

const TREE = 'happiness-engineer'

/** Some 330 characters, as somebody writes who has a lot to say. */
const LONG = 'Four of five chats about refunds need no second round by the end of the year. '
  .repeat(4)
  .concat('Counted each Friday.')

function goal(kind: 'grow' | 'share', skill: string, text: string, at: number) {
  const event = { id: `${kind}-${skill}`, by: 'self', at: Date.UTC(2026, 8, 1) + at }
  const goal = { ...event, kind, tree: TREE, skill, due: '2027-01-04' }
  return { ...goal, aim: text, reason: `Reason. ${text}`, practice: text, weekly: '' }
}

/** Three skills in focus and three ways to share, each with `text` in every field. */
function goals(text: string) {
  const grow = ['live-chat', 'hard-conversations', 'troubleshooting']
  const share = ['self-care', 'empathy', 'clear-writing']
  return [
    ...grow.map((skill, index) => goal('grow', skill, text, index)),
    ...share.map((skill, index) => goal('share', skill, text, 10 + index)),
  ]
}

async function openTree(page: Page, all: ReturnType<typeof goals>) {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00Z'))
  const name = { name: 'person-name', value: 'Rowan Ashdown 🌰' }
  const records = entriesOf({ ...NO_RECORDS, goals: all, settings: [name] })
  await seedRecords(page, [...exampleGrove('light'), ...records])
  await page.goto(`./#/tree/${TREE}`)
  await expect(page.getByRole('button', { name: /^Empathy, / })).toBeVisible()
  // The dialog itself is the browser's: here it is enough that it was asked for.
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = 'yes'
    }
  })
}

/** Asks for the sheet, as far as the browser's own dialog. */
async function print(page: Page, withNotes: boolean) {
  await page.evaluate(() => {
    delete document.body.dataset.printed
  })
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'PDF' }).click()
  const dialog = page.getByRole('dialog', { name: 'Print for the 1:1' })
  if (withNotes) await dialog.getByRole('checkbox', { name: /^Also my private notes/ }).check()
  await dialog.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('body[data-printed]')).toBeAttached()
}

/** How many pages come out on a paper. */
async function pagesOn(page: Page, format: 'A4' | 'Letter') {
  const pdf = await page.pdf({ preferCSSPageSize: format === 'Letter', format, landscape: true })
  // Printing ends the sheet.
  await expect(page.locator('.print-sheet')).toHaveCount(0)
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
}

test('PDF prints the tree and the 1:1, nothing of the app, and no private note unasked', async ({
  page,
}) => {
  await openTree(page, goals('Soon.'))
  await print(page, false)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('heading', { name: '1:1 with Rowan Ashdown 🌰' })).toBeVisible()
  await expect(page.getByText('Look back on 4 January 2027.')).toHaveCount(6)
  await expect(page.getByText('Reason. Soon.')).toHaveCount(0)
  await page.emulateMedia({ media: null })
  expect(await pagesOn(page, 'A4')).toBe(2)

  await print(page, true)
  await expect(page.getByText('Why: Reason. Soon.')).toHaveCount(6)
  expect(await pagesOn(page, 'A4')).toBe(2)
})

for (const format of ['A4', 'Letter'] as const) {
  test(`six long goals with their reasons stay on one page of ${format}`, async ({ page }) => {
    await openTree(page, goals(LONG))
    await print(page, true)
    expect(await pagesOn(page, format)).toBe(2)
  })
}

test('what no page could hold flows over to the next ones', async ({ page }) => {
  await openTree(page, goals(LONG.repeat(8)))
  await print(page, true)
  expect(await pagesOn(page, 'A4')).toBeGreaterThan(2)
})
