import { expect, test } from './journey.ts'
import {
  BEGAN,
  drop,
  groveFile,
  HOME,
  offer,
  rating,
  robins,
  robinsFile,
  SECRET,
} from './robins-file.ts'
import { seedRecords } from './seed-records.ts'
import { stored } from './stored.ts'

const DAY = 86_400_000

test('while the lead answers, nothing of the person’s is on the page', async ({ page }) => {
  await offer(page, robinsFile)
  await page.getByRole('button', { name: 'Answer “Summer” as their lead' }).click()
  await page.getByLabel('Your name').fill('Sam')
  await page.getByRole('button', { name: 'Begin' }).click()
  const main = page.getByRole('main')
  for (const skill of ['Self-care', 'Empathy', 'Clear writing']) {
    const stop = main.getByRole('button', { name: `${skill}, not looked at yet` })
    await stop.click()
    await expect(page.getByRole('heading', { name: new RegExp(skill), level: 2 })).toBeVisible()
    for (const radio of await main.getByRole('radio').all()) await expect(radio).not.toBeChecked()
    await expect(main).not.toContainText(SECRET)
    await expect(main).not.toContainText('Last time')
  }
  await page.getByRole('button', { name: 'Overview' }).click()
  await expect(main.getByRole('button', { name: /, (rookie|pro|master)$/ })).toHaveCount(0)
})

test('on a phone, the lead’s walk leaves most of the screen to the skill', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await offer(page, robinsFile)
  const answer = page.getByRole('button', { name: 'Answer “Summer” as their lead' })
  await expect(answer).toBeFocused()
  await answer.click()
  await page.getByLabel('Your name').fill('Sam')
  await page.getByRole('button', { name: 'Begin' }).click()
  const skill = await page.getByRole('heading', { level: 2 }).boundingBox()
  expect(skill?.y).toBeLessThan(0.3 * 844)
})

test('a lead answers an earlier review of a file, also out of a visit', async ({ page }) => {
  const spring = { id: 'spring', by: 'self', at: BEGAN - 60 * DAY, tree: HOME, name: 'Spring' }
  const both = groveFile('robin.grove.json', [
    ...robins,
    ['review/spring', { ...spring, began: BEGAN - 61 * DAY }],
  ])
  await offer(page, both)
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByRole('button', { name: 'Answer as their lead' }).click()
  await page.getByLabel('Which review').selectOption({ label: 'Spring, 31 May 2026' })
  await page.getByRole('button', { name: 'Answer “Spring” as their lead' }).click()
  await expect(page.getByRole('heading', { name: 'Your answer to “Spring”' })).toBeVisible()
})

test('a visit shows somebody else’s grove, keeps nothing, and ends where it began', async ({
  page,
}) => {
  await seedRecords(page, [rating('own', 1, 'self-care', 'rookie')])
  await page.goto('./#/focus')
  await expect(page.getByRole('heading', { name: 'Focus', level: 1 })).toBeVisible()
  const before = await stored(page)
  await drop(page, robinsFile)
  const asked = page.getByRole('dialog', { name: 'This is Robin’s file of 3 August 2026' })
  await asked.getByRole('button', { name: 'Look at it' }).click()
  const banner = page.getByRole('region', { name: 'Visit' })
  await expect(banner).toContainText(
    'You are looking at Robin’s file of 3 August 2026. Nothing here is kept.',
  )
  await expect(page.getByRole('button', { name: 'Self-care, master' })).toBeVisible()
  await page.getByRole('button', { name: 'Self-care, master' }).press('1')
  await expect(page.getByRole('button', { name: 'Self-care, master' })).toBeVisible()
  await page.getByRole('link', { name: 'Grove', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(banner).toBeVisible()
  await banner.getByRole('button', { name: 'Leave' }).click()
  await expect(page).toHaveURL(/#\/focus$/)
  await expect(banner).toHaveCount(0)
  expect(await stored(page)).toEqual(before)
})

test('loading the page anew leaves a visit', async ({ page }) => {
  await seedRecords(page, [rating('own', 1, 'self-care', 'rookie')])
  await offer(page, robinsFile)
  await page.getByRole('button', { name: 'Look at it' }).click()
  await expect(page.getByRole('button', { name: 'Self-care, master' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Self-care, rookie' })).toBeVisible()
})

test('a file compared with what is here, then added: once, and never over what is there', async ({
  page,
}) => {
  await seedRecords(page, [
    rating('own', BEGAN + 40 * DAY, 'self-care', 'pro'),
    rating('own2', BEGAN + 41 * DAY, 'clear-writing', 'pro'),
  ])
  await offer(page, robinsFile)
  await page.getByRole('button', { name: 'Compare with mine' }).click()
  await expect(
    page.getByRole('heading', { name: 'Compared with Robin’s file of 3 August 2026', level: 1 }),
  ).toBeVisible()
  const tree = page.getByRole('region', { name: 'Customer support' })
  await expect(tree.getByRole('region', { name: 'Only in theirs' })).toContainText('Empathy')
  await expect(tree.getByRole('region', { name: 'Higher in theirs' })).toContainText(
    /Self-care\s*theirs\s*Master\s*mine\s*Pro/,
  )
  await expect(tree).not.toContainText('Clear writing')
  await tree.getByRole('button', { name: 'Show on the tree' }).click()
  await expect(tree.getByRole('button', { name: 'Self-care, pro' })).toContainText('theirs: Master')
  await page.getByRole('button', { name: 'Add it to mine' }).click()
  // It is somebody else's, so it asks first.
  await page.getByRole('dialog').getByRole('button', { name: 'Add it to mine' }).click()
  const outcome = page.getByRole('dialog', { name: 'Added to yours' })
  await expect(outcome).toContainText('robin.grove.json: 5 records added, 0 records here already.')
  await outcome.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')
  const before = await stored(page)
  expect(before).toMatchObject({ 'rating/own': { level: 'pro' }, 'rating/r1': { level: 'master' } })
  await offer(page, robinsFile)
  await page.getByRole('button', { name: 'Add it to mine' }).click()
  await expect(outcome).toContainText('0 records added, 5 records here already.')
  expect(await stored(page)).toEqual(before)
})

test('files that cannot be opened say why and change nothing', async ({ page }) => {
  await seedRecords(page, robins)
  await page.goto('./#/data')
  await expect(page.getByRole('heading', { name: 'Data', level: 1 })).toBeVisible()
  const before = await stored(page)
  const view = { id: 'v1', by: 'Sam', at: 1, review: 'of-ash', tree: HOME, skill: 'empathy' }
  const foreign = groveFile('Sam-answers-Ash-2026-11-24.grove.json', [
    ['view/v1', { ...view, level: 'pro' }],
  ])
  const text = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Buy milk.') }
  const cases = [
    { file: foreign, says: 'records["view/v1"].review: this answers a review that is not yours.' },
    { file: text, says: 'this is neither a grove file' },
    {
      file: groveFile('later.grove.json', [], { version: 2 }),
      says: 'made by a newer Skill Grove',
    },
  ]
  for (const { file, says } of cases) {
    await page.getByLabel('Look at a file without taking it in').setInputFiles(file)
    const dialog = page.getByRole('dialog', { name: 'This file cannot be opened' })
    await expect(dialog.getByRole('alert')).toContainText(`${file.name} was not opened`)
    await expect(dialog.getByRole('alert')).toContainText(says)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await page.getByLabel('Open a grove file').setInputFiles(file)
    await expect(page.getByRole('alert')).toContainText(says)
  }
  expect(await stored(page)).toEqual(before)
})
