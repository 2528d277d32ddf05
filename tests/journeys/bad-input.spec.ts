import { readFile } from 'node:fs/promises'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'
import { stored } from './stored.ts'

const good = {
  id: 'a',
  by: 'self',
  at: 1,
  tree: 'happiness-engineer',
  skill: 'empathy',
  level: 'pro',
}
const LONG = `#/tree/${'A'.repeat(100_000)}`
const broken = { ...good, id: 'b', level: 'god' }

test('a stored record that cannot be read is named, kept, and in the backup', async ({ page }) => {
  await seedRecords(page, [
    ['rating/a', good],
    ['rating/b', broken],
    ['wish/1', 'of a later version'],
  ])
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('1 stored record could not be read.')
  await page.getByText('What and where').click()
  await expect(page.getByRole('alert')).toContainText(
    'rating/b level: expected ("rookie" | "pro" | "master"), found "god".',
  )
  await expect(page.getByRole('button', { name: 'Empathy, pro' })).toBeVisible()
  await page.getByRole('button', { name: 'Self-care, unrated' }).press('2')
  await expect(page.getByRole('status')).toHaveText('Saved')
  expect(await stored(page)).toMatchObject({
    'rating/a': good,
    'rating/b': broken,
    'wish/1': 'of a later version',
  })

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a backup' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    format: 'skill-grove',
    version: 1,
    records: { 'rating/a': good, 'rating/b': broken, 'wish/1': 'of a later version' },
  })
})

test('an unknown tree in the address is said, with ways on', async ({ page }) => {
  await page.goto('./#/tree/nowhere')
  await expect(page.getByRole('alert')).toContainText('There is no tree “nowhere” here.')
  await page.getByRole('link', { name: 'Open the support tree' }).click()
  await expect(page.getByRole('heading', { name: 'Customer support', level: 1 })).toBeVisible()
  await page.goto('./#/grove/nowhere')
  await expect(page.getByRole('alert')).toContainText('There is no tree “nowhere” here.')
})

test('an unknown skill in the address is said over the tree', async ({ page }) => {
  await page.goto('./#/tree/happiness-engineer/flying')
  await expect(page.getByRole('alert')).toContainText(
    'There is no skill “flying” in Customer support.',
  )
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Self-care, unrated' })).toBeVisible()
})

test('odd addresses break nothing', async ({ page }) => {
  for (const address of [
    '#/tree/%E0%A4%A',
    '#/tree/__proto__/x',
    '#/tree/',
    '#',
    '#/tree/a/b/c',
    LONG,
  ]) {
    await page.goto(`./${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('a tree file with a ring is refused with its place, and nothing stored changes', async ({
  page,
}) => {
  await seedRecords(page, [['rating/a', good]])
  await page.goto('./#/data')
  const before = await stored(page)
  const skill = (id: string, tier: string, buildsOn: string) => ({
    id,
    name: id,
    description: '',
    tier,
    buildsOn: [buildsOn],
  })
  const tier = (id: string) => ({ id, name: id, description: '' })
  const tree = {
    id: 'own',
    name: 'Own',
    description: '',
    seeds: [],
    tiers: [tier('I'), tier('II')],
    skills: [skill('a', 'I', 'b'), skill('b', 'II', 'a')],
  }
  const records = { 'tree/own': tree, 'rating/c': { ...good, id: 'c', level: 'master' } }
  const document = { format: 'skill-grove', version: 1, exportedAt: '', records }
  await page.getByLabel('Open a grove file').setInputFiles({
    name: 'ring.grove.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(document)),
  })
  await expect(page.getByRole('alert')).toContainText('ring.grove.json was not opened')
  await expect(page.getByRole('alert')).toContainText(
    'records["tree/own"].skills[0].buildsOn: these skills build on each other in a ring: a → b → a.',
  )
  expect(await stored(page)).toEqual(before)
})

test('files beyond the limits are refused with place and way out, and nothing stored changes', async ({
  page,
}) => {
  await seedRecords(page, [['rating/a', good]])
  await page.goto('./?language=de#/data')
  const before = await stored(page)
  const refused = page.getByRole('alert')
  const cases: readonly [name: string, content: Buffer, says: string][] = [
    ['groß.json', Buffer.alloc(10_000_001, ' '), 'größer als 10 MB, mehr wird nicht gelesen.'],
    ['tief.json', Buffer.from('['.repeat(50_000)), '1:33: mehr als 32 Ebenen tief verschachtelt'],
    [
      'viele.json',
      Buffer.from(`{"records":[${'1,'.repeat(200_001)}1]}`),
      'mehr als 200.000 Einträge in einer Liste. Verteile sie auf mehrere Dateien',
    ],
    ['utf16.json', Buffer.from('\uFEFF{}', 'utf16le'), '1:1: ab hier ist das kein Text in UTF-8.'],
    ['ab.json', Buffer.from('{\n"records": {'), '2:13: die Datei ist kein vollständiges JSON.'],
  ]
  for (const [name, buffer, says] of cases) {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, buffer, mimeType: 'application/json' })
    await expect(refused).toContainText(`${name} wurde nicht geöffnet, und nichts wurde geändert.`)
    await expect(refused).toContainText(says)
  }
  expect(await stored(page)).toEqual(before)
})

test('a backup opened on an empty profile gives everything back, once', async ({
  page,
  newPerson,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Self-care, unrated' }).press('3')
  await expect(page.getByRole('status')).toHaveText('Saved')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Backup' }).click()
  const backup = await (await downloading).path()

  const other = await newPerson()
  await other.goto(page.url().replace(/#.*/, '#/data'))
  const input = other.getByLabel('Open a grove file')
  await input.setInputFiles(backup)
  await expect(other.getByRole('row', { name: 'Ratings, earlier ones too 1 0' })).toBeVisible()
  expect(Object.keys(await stored(other)).filter((key) => key.startsWith('rating/'))).toEqual([])
  await other.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(other.getByText(/: \d+ records added, 0 records here already\./)).toBeVisible()
  await test.step('which can be undone as a whole, and done again', async () => {
    await other.locator('.opened-file').getByRole('button', { name: 'Undo' }).click()
    await expect(other.getByText(/^Undone: \d+ records? of a file$/)).toBeVisible()
    await other.keyboard.press('Control+Shift+z')
    await expect(other.getByText(/^Redone: \d+ records? of a file$/)).toBeVisible()
  })
  await input.setInputFiles(backup)
  await expect(other.getByText('All of it is here already.')).toBeVisible()
  await other.getByRole('button', { name: 'Leave it' }).click()
  await other.goto(page.url())
  await expect(other.getByRole('button', { name: 'Self-care, master' })).toBeVisible()
  await other.close()
})

test('where the browser keeps storage closed, the app works and says so', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('Storage is off.', 'SecurityError')
    }
  })
  await page.goto('./')
  await expect(
    page.getByRole('alert').filter({ hasText: 'does not let Skill Grove open its storage' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Self-care, unrated' }).press('3')
  await expect(page.getByRole('button', { name: 'Self-care, master' })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('Storage is closed')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Backup' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  expect(text).toContain('"level":"master"')
})

test('ids may hold what addresses reserve', async ({ page }) => {
  const id = 'c++ #1? 50%25 "R&D"'
  const tree = {
    id: 'R&D #2',
    name: 'Research',
    description: '',
    seeds: [],
    tiers: [{ id: 'first tier', name: 'First', description: '' }],
    skills: [{ id, name: 'Odd one', description: 'Odd.', tier: 'first tier', buildsOn: [] }],
  }
  await seedRecords(page, [[`tree/${tree.id}`, tree]])
  await page.goto('./#/data')
  await page.getByRole('link', { name: 'Research' }).click()
  await page.getByRole('button', { name: 'Odd one, unrated' }).click()
  await expect(page.getByRole('region', { name: 'Odd one' })).toBeVisible()
  await page.reload()
  await page.getByRole('region', { name: 'Odd one' }).getByRole('radio', { name: 'Pro' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Odd one, pro' })).toBeFocused()
})

test('what could not be read is not written over by what is done meanwhile', async ({ page }) => {
  const odd = { name: 'last-tree', value: 42 }
  await seedRecords(page, [['setting/last-tree', odd]])
  await page.goto('./#/tree/marketing')
  await expect(page.getByRole('heading', { name: 'Marketing', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: /^Brand voice, / }).press('2')
  await expect(page.getByRole('status')).toHaveText('Saved')
  expect((await stored(page))['setting/last-tree']).toEqual(odd)
})
