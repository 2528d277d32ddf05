import type { Page } from '@playwright/test'
import { expect } from './journey.ts'
import type { Open, Screen, Words } from './screen.ts'
import { REVIEW, VISIT } from './visit-screens.ts'
import { WORKSHOP } from './workshop-screens.ts'

const TREE = '#/tree/happiness-engineer'

const PAGES: readonly Screen[] = [
  { name: 'the tree as graph', path: TREE },
  { name: 'the tree as outline', path: TREE, open: press('outline') },
  { name: 'the panel of a skill', path: `${TREE}/empathy` },
  { name: 'the panel of the overarching skill', path: `${TREE}/adaptability` },
  { name: 'a destination’s tree', path: '#/tree/marketing' },
  { name: 'the grove', path: '#/grove' },
  { name: 'a seed path', path: '#/grove/trainer' },
  { name: 'the focus page', path: '#/focus' },
  { name: 'the review page', path: '#/review' },
  { name: 'a review of the past and the talk about it', path: '#/review/talked' },
  { name: 'the happy file', path: '#/evidence' },
  { name: 'the data page', path: '#/data' },
  { name: 'the import', path: '#/import' },
  { name: 'the guide', path: '#/guide' },
  { name: 'an address that is none', path: '#/nowhere' },
  { name: 'a tree that is none', path: '#/tree/nowhere' },
]

/** Presses the button of the view, whose name is a word of the tree. */
function press(view: 'outline'): Open {
  return async (page, { tree }) => {
    await page.getByRole('button', { name: tree[view], exact: true }).click()
    await expect(page.getByRole('tree')).toBeVisible()
  }
}

async function beginEditing(page: Page, { tree }: Words): Promise<void> {
  await page.getByRole('button', { name: tree.edit, exact: true }).click()
  await expect(page.locator('.edit-bar')).toBeVisible()
}

/** The keys act when the button is there, behind the first picture. */
async function openPalette(page: Page): Promise<void> {
  await expect(page.locator('.command-button')).toBeVisible()
  await page.keyboard.press('Control+k')
}

const ON_THE_TREE: readonly Screen[] = [
  {
    name: 'the lens over the tree',
    path: TREE,
    open: async (page) => {
      // It stays as it was left.
      const lens = page.locator('.lens-button')
      if ((await lens.getAttribute('aria-pressed')) === 'false') await lens.click()
      await expect(page.locator('.lens-button')).toHaveAttribute('aria-pressed', 'true')
    },
  },
  {
    name: 'the history of the tree',
    path: TREE,
    open: async (page, { history }) => {
      await page.getByRole('button', { name: history.title, exact: true }).click()
      await page.getByRole('slider').press('Home')
    },
  },
  {
    name: 'the export menu',
    path: TREE,
    open: async (page, words) => {
      await page.getByRole('button', { name: words.export.export }).click()
    },
  },
  {
    name: 'the help menu',
    path: '#/focus',
    open: async (page, words) => {
      await page.getByRole('button', { name: words.help.help, exact: true }).click()
      await expect(page.getByRole('menuitem', { name: words.help.guide })).toBeVisible()
    },
  },
  {
    name: 'what the marks mean',
    path: '#/focus',
    open: async (page, words) => {
      await page.getByRole('button', { name: words.help.help, exact: true }).click()
      await page.getByRole('menuitem', { name: words.help.reading }).click()
      await expect(page.getByRole('dialog', { name: words.help.reading })).toBeVisible()
    },
  },
  { name: 'the tree that is edited', path: TREE, open: beginEditing },
  {
    name: 'the form of a skill',
    path: `${TREE}/empathy`,
    open: async (page, words) => {
      await beginEditing(page, words)
      await expect(page.locator('.edit-panel')).toBeVisible()
    },
  },
  {
    name: 'the outline that is edited, and the form of a tier',
    path: TREE,
    open: async (page, words) => {
      await beginEditing(page, words)
      await page.getByRole('button', { name: words.tree.outline, exact: true }).click()
      await page.locator('[data-tier]').first().click()
      await expect(page.locator('.edit-panel')).toBeVisible()
    },
  },
  { name: 'the dialog of the picture', path: TREE, open: exportAs('png') },
  { name: 'the dialog that gives the tree to others', path: TREE, open: exportAs('treeAs') },
  { name: 'the dialog of the notes', path: TREE, open: exportAs('svg') },
  {
    name: 'the palette',
    path: TREE,
    open: async (page) => {
      await openPalette(page)
      await page.getByRole('dialog').getByRole('combobox').fill('e')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'the palette that finds nothing',
    path: TREE,
    open: async (page) => {
      await openPalette(page)
      await page.getByRole('dialog').getByRole('combobox').fill('qqqqqq')
      await expect(page.locator('.palette-empty')).toBeVisible()
    },
  },
  {
    name: 'the list of keys',
    path: '#/focus',
    open: async (page, { commands }) => {
      await openPalette(page)
      await page.getByRole('dialog').getByRole('combobox').fill(commands.shortcuts.title)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog', { name: commands.shortcuts.title })).toBeVisible()
    },
  },
]

function exportAs(format: 'png' | 'svg' | 'treeAs'): Open {
  return async (page, words) => {
    await page.getByRole('button', { name: words.export.export }).click()
    await page.getByRole('menuitem', { name: words.export[format] }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  }
}

const OF_PAGES: readonly Screen[] = [
  {
    name: 'where to go, with a land looked into',
    path: '#/grove',
    open: async (page) => {
      await page.locator('.where-to-switch').click()
      await page.locator('.fit .button:not(.button-acorn)').first().click()
      await expect(page.locator('.fit-preview')).toBeVisible()
    },
  },
  {
    name: 'the dialog of enough skills in focus',
    path: '#/focus',
    open: async (page) => {
      await page.locator('.leverage-table .action .button').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the form of a goal, refused, and left with something written',
    path: '#/focus',
    open: async (page) => {
      await page.locator('.goal-card .button').nth(1).click()
      const form = page.getByRole('dialog')
      await form.getByRole('textbox').first().fill('')
      await form.locator('[type=submit]').click()
      await expect(form.locator('[aria-invalid=true]')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(form.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'the look back at a goal',
    path: '#/focus',
    open: async (page) => {
      await page.locator('.goal-card .button').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the form of evidence, refused',
    path: '#/evidence',
    open: async (page, { evidence }) => {
      await page.getByRole('button', { name: evidence.addNew }).click()
      await page.getByRole('dialog').getByRole('button', { name: evidence.keep }).click()
      await expect(page.locator('dialog [aria-invalid=true]')).toBeVisible()
    },
  },
  {
    name: 'evidence that was removed',
    path: '#/evidence',
    open: async (page, { evidence }) => {
      await page.getByRole('article').last().getByRole('button').last().click()
      await page.getByRole('dialog').getByRole('button', { name: evidence.remove }).click()
      await expect(page.locator('.toast')).toBeVisible()
    },
  },
]

/** Everything the app shows, in groups that are looked at in one go. */
export const SCREENS = {
  pages: PAGES,
  'what opens over a tree': ON_THE_TREE,
  'what opens on the pages': OF_PAGES,
  'a review': REVIEW,
  'a workshop': WORKSHOP,
  'a file of somebody else’s': VISIT,
} satisfies Readonly<Record<string, readonly Screen[]>>
