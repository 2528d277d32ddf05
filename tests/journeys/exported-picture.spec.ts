import { readFile } from 'node:fs/promises'
import { happinessEngineer } from '../../src/content/trees/happiness-engineer.ts'
import { exampleGrove } from '../screenshots/example-grove.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

test('the exported picture says who, when and what, of every skill and sprout, in the app’s own type', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00Z'))
  await seedRecords(page, [
    ...exampleGrove('dark'),
    [
      'goal/g',
      {
        id: 'g',
        by: 'self',
        at: 1,
        kind: 'grow',
        tree: 'happiness-engineer',
        skill: 'live-chat',
        aim: 'Four of five chats need no second round.',
        due: '2027-01-04',
        reason: 'A launch comes.',
        practice: 'One chat a day.',
        weekly: '',
      },
    ],
    // Of another tree: not on this picture.
    [
      'goal/h',
      {
        id: 'h',
        by: 'self',
        at: 2,
        kind: 'grow',
        tree: 'marketing',
        skill: 'mkt-copy',
        aim: 'Elsewhere.',
        due: '2027-01-04',
        reason: '',
        practice: '',
        weekly: '',
      },
    ],
    ['setting/person-name', { name: 'person-name', value: 'R. & Co <support>' }],
  ])
  // The picture is of the whole tree, whatever part of it is on the screen.
  await page.setViewportSize({ width: 700, height: 500 })
  await page.goto('./#/tree/happiness-engineer/self-care')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'SVG' }).click()
  await page.getByRole('checkbox', { name: /^Also my private notes/ }).check()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save SVG' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('skill-grove-customer-support-2026-11-20.svg')
  const svg = await readFile(await download.path(), 'utf8')

  // On an empty page, since the app's own policy lets no text become a document.
  const empty = await page.context().newPage()
  const { texts, families } = await empty.evaluate((source) => {
    const picture = new DOMParser().parseFromString(source, 'image/svg+xml')
    const style = picture.querySelector('style')?.textContent ?? ''
    return {
      texts: [...picture.querySelectorAll('text')].map((text) => text.textContent),
      families: [
        ...style.matchAll(/@font-face\s*\{[^}]*font-family:\s*([^;]+);[^}]*url\(data:/g),
      ].map(([, family]) => family),
    }
  }, svg)
  const words = texts.join(' ')
  expect(words).toContain('Skill tree of R. & Co <support>')
  expect(words).toContain('Customer support, 20 November 2026')
  for (const level of ['Unrated', 'Rookie', 'Pro', 'Master, ripe']) expect(texts).toContain(level)
  for (const { name } of happinessEngineer.skills) expect(words).toContain(name)
  for (const { name } of happinessEngineer.tiers) expect(words).toContain(name)
  const levelLines = texts.filter((text) =>
    /^(Unrated|Rookie|Pro|Master, ripe)(, ready)?$/.test(text),
  )
  // A line for each skill, one for adaptability, and the legend's four.
  expect(levelLines).toHaveLength(happinessEngineer.skills.length + 1 + 4)
  for (const sprout of ['Organiser', 'Marketing', 'Fraud & billing', 'Customer interviewer']) {
    expect(words).toContain(sprout)
  }
  expect(words).toContain('Sprouting from')
  expect(texts).toContain('Focus 1')
  for (const text of [
    'Four of five chats need no second round.',
    'Look back on 4 January 2027.',
    'Why: A launch comes.',
    'Next: One chat a day.',
  ]) {
    expect(words).toContain(text)
  }
  expect(words).not.toContain('Elsewhere.')
  expect(families).toHaveLength(3)
})
