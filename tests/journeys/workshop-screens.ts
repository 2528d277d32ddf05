import type { WorkshopChange, WorkshopEvent } from '../../src/domain/workshop.ts'
import { expect } from './journey.ts'
import type { Screen } from './screen.ts'

const BEGUN = Date.parse('2026-11-20T09:00:00Z')
const LONG = 'Explained a change that nobody had asked for, three times, until it was wanted'

const CHANGES: readonly WorkshopChange[] = [
  { kind: 'begin', name: 'Support in our team', columns: ['Foundations', 'Customers', 'Beyond'] },
  {
    kind: 'add-notes',
    question: 'day',
    texts: ['Took every break', 'Asked what the customer wants', LONG, 'Supercalifragilistic'],
  },
  { kind: 'add-notes', question: 'models', texts: ['Listens before solving', 'Teaches'] },
  { kind: 'add-group', name: 'Self-care', notes: ['ws1.0'] },
  { kind: 'add-group', name: 'Conversationalist’s empathy', notes: ['ws1.1', 'ws2.0'] },
  { kind: 'add-group', name: '', notes: ['ws2.1'] },
  { kind: 'place', group: 'ws3', column: 'ws0.0' },
  { kind: 'place', group: 'ws4', column: 'ws0.0' },
  { kind: 'link', group: 'ws4', buildsOn: 'ws3' },
]

/** A workshop half done: loose notes, a group without a name or a column, and one that moves on. */
export const halfDone: readonly WorkshopEvent[] = CHANGES.map((change, at) => ({
  id: `ws${String(at)}`,
  by: 'self',
  at: BEGUN + at,
  workshop: 'ws0',
  change,
}))

const at = (step: string) => `#/workshop/ws0/${step}`

export const WORKSHOP: readonly Screen[] = [
  { name: 'the workshops', path: '#/workshop' },
  {
    name: 'a workshop without a name, refused',
    path: '#/workshop',
    open: async (page) => {
      await page.locator('.workshop-begin [type=submit]').click()
      await expect(page.locator('[aria-invalid=true]')).toBeFocused()
    },
  },
  {
    name: 'the questions, with notes and lines unfolded',
    path: at('notes'),
    open: async (page) => {
      // What was pasted before is still there, and unfolded.
      const folds = page.locator('.notes-step details:not([open]) > summary')
      while ((await folds.count()) > 0) await folds.first().click()
      await page.locator('.paste-lines textarea').fill('- Slept\n- Teaches\n- teaches')
      await page.locator('.silent-timer button').first().click()
    },
  },
  {
    name: 'the wall, with notes chosen',
    path: at('wall'),
    open: async (page) => {
      await page.getByRole('option').first().click()
    },
  },
  {
    name: 'where notes can go',
    path: at('wall'),
    open: async (page) => {
      await page.getByRole('option').last().focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'other words for a note',
    path: at('wall'),
    open: async (page) => {
      await page.getByRole('option').first().focus()
      await page.keyboard.press('F2')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'the order', path: at('order') },
  {
    name: 'the links, with a ring refused',
    path: at('links'),
    open: async (page) => {
      const first = page.locator('.link-choices').first()
      await first.locator('summary').click()
      await first.getByRole('checkbox').first().click()
      await expect(page.locator('.form-error')).toBeVisible()
    },
  },
  {
    name: 'the draft of a tree',
    path: at('tree'),
    open: async (page) => {
      await page.locator('.tree-step summary').click()
      await expect(page.getByRole('heading', { level: 5 }).first()).toBeVisible()
    },
  },
  { name: 'a workshop that is none', path: '#/workshop/nothing' },
]
