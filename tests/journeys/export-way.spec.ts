import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { entriesOf, NO_RECORDS } from '../../src/domain/records.ts'
import { readPngText } from '../../src/storage/png-text.ts'
import { exampleGrove } from '../screenshots/example-grove.ts'
import { expect, test } from './journey.ts'
import { inspectPng } from './pictures.ts'
import { drop } from './robins-file.ts'
import { seedRecords } from './seed-records.ts'
import { stored } from './stored.ts'

const TREE = 'happiness-engineer'
const MARCH = Date.parse('2026-03-20T10:00:00Z')

/** A spring review, growth since, and two skills in focus, with private notes. */
const records = entriesOf({
  ...NO_RECORDS,
  ratings: ['empathy', 'live-chat'].map((skill, index) => {
    const event = { id: `spring-${skill}`, by: 'self', at: MARCH + index }
    return { ...event, tree: TREE, skill, level: 'rookie' as const }
  }),
  reviews: [{ id: 'r', by: 'self', at: MARCH + 10, tree: TREE, name: 'Spring 2026', began: MARCH }],
  goals: ['live-chat', 'hard-conversations'].map((skill, index) => ({
    id: `goal-${skill}`,
    by: 'self',
    at: MARCH + 20 + index,
    kind: 'grow' as const,
    tree: TREE,
    skill,
    aim: 'Four of five chats need no second round.',
    due: '2027-01-04',
    reason: 'A secret reason.',
    practice: 'A secret practice.',
    weekly: '',
  })),
  evidence: [
    { id: 'e', by: 'self', at: MARCH, tree: TREE, skill: 'empathy', on: '2026-03-01', note: 'x' },
  ],
  settings: [{ name: 'person-name', value: 'Rowan Ashdown 🌰' }],
})

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00Z'))
  await seedRecords(page, [...exampleGrove('light'), ...records])
  await page.goto(`./#/tree/${TREE}`)
  await expect(page.getByRole('button', { name: /^Empathy, / })).toBeVisible()
})

async function exportAs(page: Page, format: string) {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: format }).click()
}

async function download(page: Page, act: () => Promise<void>): Promise<Download> {
  const downloading = page.waitForEvent('download')
  await act()
  return downloading
}

test('the PNG is the file: what it says goes in comes out on an empty profile', async ({
  page,
  newPerson,
}) => {
  await exportAs(page, 'PNG')
  const dialog = page.getByRole('dialog', { name: 'Save a picture' })
  const list = dialog.getByRole('list', { name: 'What goes into the file' })
  await expect(list.getByRole('listitem')).toHaveText([
    '20 rated skills in Customer support, 22 ratings over time',
    '1 review',
    '2 goals, with aims and days',
    '3 marks of behaviours',
    'your name',
  ])
  await dialog.getByRole('radio', { name: 'Dark' }).check()
  await dialog.getByRole('checkbox', { name: 'Changes since Spring 2026' }).check()
  const saved = await download(page, () => dialog.getByRole('button', { name: 'Save PNG' }).click())
  const path = await saved.path()
  const bytes = await readFile(path)
  const { width, isMarginClean } = await inspectPng(page, bytes)
  expect(width).toBeGreaterThanOrEqual(2400)
  expect(isMarginClean).toBe(true)
  const text = await readPngText(bytes)
  if (!text.ok) throw new Error(text.error.kind)
  expect(text.value).not.toMatch(/secret|evidence/)

  const empty = await newPerson()
  await empty.goto('./#/data')
  const file = { name: 'grove.png', mimeType: 'image/png', buffer: bytes }
  await empty.getByLabel('Open a grove file').setInputFiles(file)
  await empty.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(empty.getByText('29 records', { exact: false }).first()).toBeVisible()
  await empty.close()
})

test('a saved PNG that is dropped on the app opens it, and nothing of it is kept', async ({
  page,
  newPerson,
}) => {
  await exportAs(page, 'PNG')
  const saved = await download(page, () => page.getByRole('button', { name: 'Save PNG' }).click())
  const buffer = await readFile(await saved.path())

  const empty = await newPerson()
  await empty.goto(`./#/tree/${TREE}`)
  await expect(empty.getByRole('button', { name: 'Empathy, unrated' })).toBeVisible()
  await drop(empty, { name: saved.suggestedFilename(), mimeType: 'image/png', buffer })
  const dialog = empty.getByRole('dialog')
  await expect(dialog).toContainText('Rowan Ashdown 🌰')
  await dialog.getByRole('button', { name: /^Look at it/ }).click()
  await expect(empty.getByRole('button', { name: 'Empathy, master' })).toBeVisible()
  expect(Object.keys(await stored(empty)).filter((key) => key.startsWith('rating/'))).toEqual([])
  await empty.close()
})

test('an SVG shows why and what is next only when that is asked for', async ({ page }) => {
  const saved: string[] = []
  for (const withNotes of [false, true]) {
    await exportAs(page, 'SVG')
    const dialog = page.getByRole('dialog', { name: 'Save as SVG' })
    const notes = dialog.getByRole('checkbox', { name: /^Also my private notes/ })
    await expect(notes).not.toBeChecked()
    if (withNotes) await notes.check()
    const file = await download(page, () =>
      dialog.getByRole('button', { name: 'Save SVG' }).click(),
    )
    saved.push(await readFile(await file.path(), 'utf8'))
  }
  expect(saved[0]).toContain('Four of five chats')
  expect(saved[0]).not.toContain('secret')
  expect(saved[1]).toContain('A secret reason.')
  expect(saved[1]).toContain('A secret practice.')
})

test('the picture alone opens as a picture, and says why there is nothing in it', async ({
  page,
}) => {
  await exportAs(page, 'PNG')
  const saved = await download(page, () =>
    page.getByRole('button', { name: 'Picture only' }).click(),
  )
  const buffer = await readFile(await saved.path())
  await page.getByRole('link', { name: 'Data' }).click()
  await page
    .getByLabel('Open a grove file')
    .setInputFiles({ name: 'only.png', mimeType: 'image/png', buffer })
  await expect(page.getByRole('alert')).toContainText('this picture holds no Skill Grove data.')
})

test('Copy puts the picture into the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await exportAs(page, 'PNG')
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('The picture is copied, without the data.')).toBeVisible()
  const types = await page.evaluate(async () => {
    const items = await navigator.clipboard.read()
    return items.flatMap((item) => item.types)
  })
  expect(types).toContain('image/png')
})

test('the agenda and the ratings are files of text', async ({ page }) => {
  const agenda = await download(page, () => exportAs(page, 'Markdown'))
  expect(agenda.suggestedFilename()).toBe('one-to-one-customer-support-2026-11-20.md')
  const text = await readFile(await agenda.path(), 'utf8')
  for (const words of [
    '# 1:1 with Rowan Ashdown 🌰',
    '- Empathy: from Rookie to Master',
    '- Live chat, look back on 4 January 2027',
    '## Questions to think about',
    '## Ways to share what is ripe',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).not.toContain('secret')

  const ratings = await download(page, () => exportAs(page, 'CSV'))
  const rows = (await readFile(await ratings.path(), 'utf8')).split('\r\n')
  expect(rows[1]).toBe('2026-03-20 10:00:00,happiness-engineer,empathy,Empathy,Rookie,self')
  expect(rows).toHaveLength(1 + 22 + 1)
})
