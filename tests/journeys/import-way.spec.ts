import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, test } from './journey.ts'
import { drop } from './robins-file.ts'

const FIXTURES = 'tests/fixtures/import'
const IMPORT = './#/import'

async function choose(page: Page, name: string): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles(`${FIXTURES}/${name}`)
}

const FORMATS = [
  ['night-shift.canvas', 'canvas', 'Calls'],
  ['roadmap.json', 'flow', 'Letters'],
  ['skills.json', 'list', 'Sleep'],
  ['framework.yaml', 'framework', 'Sleep'],
  ['chart.mmd', 'mermaid', 'Teaching'],
  ['graph.dot', 'dot', 'Sleep and rest'],
  ['cells.csv', 'table', 'Anrufe'],
  ['outline.md', 'outline', 'Tea'],
] as const

test('each format is recognised, shown as the tree it becomes, added, and taken back by one undo', async ({
  page,
}) => {
  for (const [file, format, skill] of FORMATS) {
    await page.goto(IMPORT)
    await choose(page, file)
    await expect(page.getByLabel('Read as')).toHaveValue(format)
    await expect(page.getByRole('img')).toContainText(skill.split(' ')[0] ?? '')
    await expect(page.getByRole('heading', { name: 'What was done for it' })).toBeVisible()

    await page.getByLabel('Name of the tree').fill(`From ${file}`)
    await page.getByRole('button', { name: 'Add this tree' }).click()
    await expect(page.getByRole('heading', { name: `From ${file}`, level: 1 })).toBeVisible()
    await expect(page.getByRole('button', { name: `${skill}, unrated` })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: `${skill}, unrated` })).toBeHidden()
  }
})

test('a bad import names the place, stores nothing, and is read once it is mended', async ({
  page,
}) => {
  await page.goto(IMPORT)
  const text = page.getByLabel('Or paste text')
  await text.fill('digraph {\n  ask -> listen\n  listen ->\n}')
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('alert')).toContainText(
    'Line 4: From here on this is no Graphviz DOT',
  )
  await expect(page.getByRole('alert')).toContainText('Nothing is stored.')
  await text.fill('digraph {\n  ask -> listen\n  listen -> ask\n}')
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(page.getByRole('list', { name: 'Left out' })).toContainText(
    'Line 3: “ask” builds on “listen”: this link closes a ring (ask → listen → ask)',
  )
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Add this tree' })).toBeHidden()
})

test('what it is can be chosen, and one of several trees', async ({ page }) => {
  await page.goto(IMPORT)
  await choose(page, 'trees.json')
  await page.getByLabel('Which of its trees').selectOption('Day')
  await expect(page.getByLabel('Name of the tree')).toHaveValue('Day')
  await expect(page.getByText('1 skill in 1 tier, no links')).toBeVisible()
  await choose(page, 'cells.csv')
  await page.getByLabel('Read as').selectOption('Markdown or outline')
  await expect(page.getByLabel('Read as')).toHaveValue('outline')
  await expect(page.getByRole('list', { name: 'Guessed' })).toBeVisible()
})

test('a dropped file of another kind is looked at as a tree, and HTML in it is text', async ({
  page,
}) => {
  await page.goto('./#/tree/happiness-engineer')
  await drop(page, {
    name: 'skills.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Tier\n<img src=x onerror=alert(1)>,A\n'),
  })
  await expect(page.getByRole('heading', { name: 'The tree it becomes' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'skills' })).toContainText('<img')
})

test('on a phone the import fits, is reached from the data page, and axe finds nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/data')
  await page.getByRole('link', { name: 'Import…' }).click()
  await choose(page, 'relations.csv')
  await expect(page.getByRole('list', { name: 'Left out' })).toBeVisible()
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wider).toBe(0)
  await expectNoViolations(page, 'an import')

  // Far down the page as the button is, the tree begins at its top, and nothing lies below its end.
  await page.getByRole('button', { name: 'Add this tree' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  const beyond = await page
    .getByRole('main')
    .evaluate((main) => main.scrollHeight - main.clientHeight)
  expect(beyond).toBe(0)
})
