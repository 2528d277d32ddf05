import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Entry } from '../../src/domain/records.ts'
import type { Tree } from '../../src/domain/tree.ts'
import { fullTree } from '../full-tree.ts'
import { expect, test } from './journey.ts'
import { rating } from './robins-file.ts'
import { seedRecords } from './seed-records.ts'
import { stored } from './stored.ts'
import { linkTo } from './tree-links.ts'

const OWN: Entry = ['tree/night-shift', fullTree]

async function openDialog(page: Page, name = 'Night shift') {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'This tree as…' }).click()
  const dialog = page.getByRole('dialog', { name: `“${name}” for others` })
  await expect(dialog).toBeVisible()
  return dialog
}

const bannerOf = (page: Page) => page.getByRole('region', { name: 'Tree from a link' })

test('a tree goes to somebody else in nothing but a link, who keeps a copy and takes that back', async ({
  page,
  context,
  newPerson,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const mine: Entry = [
    'rating/own',
    { ...(rating('own', 1, 'tea', 'master')[1] as object), tree: 'night-shift' },
  ]
  await seedRecords(page, [
    OWN,
    mine,
    ['setting/person-name', { name: 'person-name', value: 'Ash' }],
  ])
  await page.goto('./#/tree/night-shift')
  const dialog = await openDialog(page)
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
  await expect(dialog).toContainText(`${link.length.toLocaleString('en-GB')} characters`)
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.locator('.sharing-said')).toHaveText('The link is copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)

  const robin = await newPerson()
  await robin.goto(link)
  const banner = bannerOf(robin)
  await expect(banner).toContainText('You are looking at “Night shift”, from a link.')
  await expect(robin.getByRole('button', { name: 'Tea, unrated' })).toBeVisible()
  await robin.getByRole('button', { name: 'Sleep & rest, unrated' }).click()
  await expect(robin.getByRole('region', { name: 'Sleep & rest' })).toContainText('Tries it.')
  await expect(robin.locator('body')).not.toContainText('Ash')
  // The visit is in the address, so that it outlasts a reload.
  await robin.reload()
  await expect(robin.getByRole('region', { name: 'Sleep & rest' })).toBeVisible()
  expect(Object.keys(await stored(robin)).filter((key) => key.startsWith('tree/'))).toEqual([])

  await banner.getByRole('button', { name: 'Keep a copy' }).click()
  await expect(robin).toHaveURL(/#\/tree\/night-shift$/)
  await expect(robin.getByText('“Night shift” is one of your trees now.')).toBeVisible()
  await expect(robin.getByRole('status')).toHaveText('Saved')
  expect((await stored(robin))['tree/night-shift']).toEqual(fullTree)
  // Whoever has it already is led to theirs.
  const again = await robin.context().newPage()
  await again.goto(link)
  await expect(bannerOf(again)).toContainText('You have this tree already.')
  await again.getByRole('button', { name: 'Open yours' }).click()
  await expect(again).toHaveURL(/#\/tree\/night-shift$/)
  await again.close()

  await robin.getByRole('button', { name: 'Undo' }).last().click()
  await expect(robin).toHaveURL(/#\/tree\/happiness-engineer$/)
  await robin.goto('./#/tree/night-shift')
  await expect(robin.getByRole('heading', { level: 1 })).toContainText('night-shift')
  await expect(robin.getByRole('button', { name: 'Tea, unrated' })).toHaveCount(0)
})

test('whoever is at home there loses nothing, and comes back to where they were', async ({
  page,
}) => {
  const other = { ...fullTree, description: 'Another one of the same id.' }
  await seedRecords(page, [['tree/night-shift', other], rating('own', 1, 'self-care', 'pro')])
  await page.goto('./#/focus')
  await expect(page.getByRole('heading', { name: 'Focus', level: 1 })).toBeVisible()
  const before = await stored(page)
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, linkTo(fullTree))
  await expect(page.getByRole('button', { name: 'Tea, unrated' })).toBeVisible()
  await page.getByRole('button', { name: 'Tea, unrated' }).press('3')
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Data', level: 1 })).toBeVisible()
  await expect(bannerOf(page)).toBeVisible()
  await bannerOf(page).getByRole('button', { name: 'Leave' }).click()
  await expect(page).toHaveURL(/#\/focus$/)
  await expect(bannerOf(page)).toHaveCount(0)
  expect(await stored(page)).toEqual(before)

  // Kept, it stands beside the one that has its id.
  await page.goto(`./${linkTo(fullTree)}`)
  await bannerOf(page).getByRole('button', { name: 'Keep a copy' }).click()
  await expect(page).toHaveURL(/#\/tree\/night-shift-2$/)
  await expect(page.getByRole('status')).toHaveText('Saved')
  expect(await stored(page)).toMatchObject({
    'tree/night-shift': other,
    'tree/night-shift-2': { name: 'Night shift', overarching: { home: 'night-shift-2' } },
    'rating/own': { level: 'pro' },
  })
})

test('a link that holds no tree says why, and the way out', async ({ page }) => {
  const whole = linkTo(fullTree)
  const [tea, ...others] = fullTree.skills
  const ring: Tree = { ...fullTree, skills: [{ ...tea, buildsOn: ['calls'] } as never, ...others] }
  const cases = [
    { link: whole.slice(0, whole.length / 2), title: 'This link is not whole', says: 'cut off' },
    { link: '#/shared/', title: 'This link is not whole', says: 'as a grove file' },
    { link: `#/shared/${'A'.repeat(16_001)}`, title: 'This link is too large', says: 'grove file' },
    { link: linkTo(fullTree, 2), title: 'This link is from a newer Skill Grove', says: 'Reload' },
    { link: linkTo(ring), title: 'The tree in this link cannot be drawn', says: 'in a ring' },
  ]
  for (const { link, title, says } of cases) {
    await page.goto(`./?at=${String(link.length)}${link}`)
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('Nothing of yours has changed.')
    await expect(page.getByRole('alert')).toContainText(says)
  }
  await page.getByRole('button', { name: 'To my trees' }).click()
  await expect(page).toHaveURL(/#\/tree\/happiness-engineer$/)
})

test('a tree too large for a link says so, and goes as a file that can be opened', async ({
  page,
  newPerson,
}) => {
  // Words that nothing can make shorter.
  const words = (seed: number) =>
    Array.from({ length: 12 }, (_, at) =>
      ((seed * 7919 + at * 104_729 + seed ** 3) % 4_294_967_291).toString(36),
    ).join(' ')
  const skills = Array.from({ length: 150 }, (_, at) => ({
    id: `s${String(at)}`,
    name: `Skill ${String(at)}`,
    description: words(at + 1),
    tier: 'ground',
    buildsOn: [],
  }))
  const { description, tiers } = fullTree
  const large: Tree = { id: 'large', name: 'Large', description, seeds: [], tiers, skills }
  await seedRecords(page, [['tree/large', large]])
  await page.goto('./#/tree/large')
  const dialog = await openDialog(page, 'Large')
  await expect(dialog).toContainText('This tree is too large for a link')
  await expect(dialog.getByRole('textbox')).toHaveCount(0)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('large.grove.json')
  const robin = await newPerson()
  await robin.goto('./#/data')
  await robin.getByLabel('Look at a file without taking it in').setInputFiles({
    name: 'large.grove.json',
    mimeType: 'application/json',
    buffer: await readFile(await download.path()),
  })
  await robin.getByRole('button', { name: 'Add it to mine' }).click()
  await expect(robin.getByRole('dialog')).toContainText('1 record added')
})

test('the support tree goes without its longer words, which the dialog says', async ({ page }) => {
  await page.goto('./')
  const dialog = await openDialog(page, 'Customer support')
  await expect(dialog).toContainText('With all its words the tree is too large for a link.')
  await page.goto(await dialog.getByRole('textbox', { name: 'Link' }).inputValue())
  await expect(bannerOf(page)).toContainText('You have this tree already.')
})

test('a tree is saved in every format, and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await seedRecords(page, [OWN])
  await page.goto('./#/tree/night-shift')
  const dialog = await openDialog(page)
  const formats = [
    { name: /^Grove file/, file: 'night-shift.grove.json', begins: '{"format":"skill-grove"' },
    { name: /^JSON Canvas/, file: 'night-shift.canvas', begins: '{\n  "nodes": [' },
    { name: /^Mermaid/, file: 'night-shift.mmd', begins: '---\ntitle: "Night shift"' },
    { name: /^Graphviz/, file: 'night-shift.gv', begins: 'digraph "night-shift" {' },
    { name: /^CSV/, file: 'night-shift.csv', begins: '\uFEFFId,Skill,Tier' },
  ]
  for (const { name, file, begins } of formats) {
    await dialog.getByRole('radio', { name }).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(file)
    expect((await readFile(await download.path(), 'utf8')).slice(0, begins.length)).toBe(begins)
    await expect(dialog.locator('.sharing-said')).toHaveText(`${file} is in your downloads.`)
  }
  await dialog.getByRole('radio', { name: /^Mermaid/ }).check()
  await dialog.getByRole('button', { name: 'Copy the text' }).click()
  await expect(dialog.locator('.sharing-said')).toHaveText('The text is copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('tea --> calls')
})
