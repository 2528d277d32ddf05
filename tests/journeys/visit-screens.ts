import type { Page } from '@playwright/test'
import { fullTree } from '../full-tree.ts'
import { expect } from './journey.ts'
import { groveFile, robinsFile } from './robins-file.ts'
import type { Open, Screen, Words } from './screen.ts'
import { linkTo } from './tree-links.ts'

export const REVIEW: readonly Screen[] = [
  { name: 'the walk of a review', path: '#/review', open: walk },
  {
    name: 'the overview of a walk',
    path: '#/review',
    open: async (page, words) => {
      await walk(page)
      // Folded where there is little room.
      const map = page.locator('summary', { hasText: words.review.walk.map })
      if (await map.isVisible()) await map.click()
      await page.getByRole('button', { name: words.review.walk.overview, exact: true }).click()
      await expect(page.locator('.walk-stops').first()).toBeVisible()
    },
  },
]

/** Goes on with the one that an earlier screen of the same grove has begun. */
async function walk(page: Page): Promise<void> {
  await page.locator('main .button-main').first().click()
  await expect(page.getByRole('progressbar')).toBeVisible()
}

export const VISIT: readonly Screen[] = [
  { name: 'a tree from a link', path: linkTo(fullTree) },
  { name: 'a link that is not whole', path: '#/shared/none' },
  { name: 'the dialog of an opened file', path: '#/data', open: offered() },
  { name: 'the visit of somebody’s grove', path: '#/data', open: offered('lookAtIt') },
  {
    name: 'two groves compared, one of their trees as a picture',
    path: '#/data',
    open: async (page, words) => {
      await offered('compare')(page, words)
      await page.getByRole('button', { name: words.visit.onTree }).first().click()
      await expect(page.locator('.compare-picture .skill').first()).toBeVisible()
    },
  },
  {
    name: 'the page of a lead',
    path: '#/data',
    open: leads,
  },
  {
    name: 'the walk of a lead',
    path: '#/data',
    open: async (page, words) => {
      await leads(page, words)
      await page.getByRole('textbox').fill('Sam')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('progressbar')).toBeVisible()
    },
  },
  {
    name: 'a file that cannot be opened',
    path: '#/data',
    open: async (page, { visit }) => {
      const later = groveFile('later.grove.json', [], { version: 2 })
      await page.getByLabel(visit.look).setInputFiles(later)
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'a file that was added',
    path: '#/data',
    open: async (page, words) => {
      await offered('add')(page, words)
      await expect(page.locator('.visit-outcome')).toBeVisible()
    },
  },
]

async function leads(page: Page, words: Words): Promise<void> {
  await offered()(page, words)
  await page.locator('dialog .button-main').click()
  await expect(page.locator('.lead-page')).toBeVisible()
}

function offered(choice?: 'lookAtIt' | 'compare' | 'add'): Open {
  return async (page, { visit }) => {
    await page.getByLabel(visit.look).setInputFiles(robinsFile)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    if (choice) await dialog.getByRole('button', { name: visit[choice] }).click()
  }
}
