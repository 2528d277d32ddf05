import { beforeEach, expect, test } from 'vitest'
import { applyTheme } from '../../src/app/theme.ts'
import { NO_RECORDS } from '../../src/domain/records.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore } from '../../src/store/grove-store.ts'

const root = document.documentElement

function begin() {
  let ids = 0
  const store = createGroveStore(
    newGrove({ records: NO_RECORDS, headers: [], builtIn: new Map() }),
    { now: () => 1, newId: () => String((ids += 1)) },
  )
  applyTheme(store)
  return store
}

beforeEach(() => {
  delete root.dataset.theme
})

test('the page is in the theme that the person chose', () => {
  const { actions } = begin()
  expect(root.dataset.theme).toBe('light')
  actions.choose('theme', 'dark')
  expect(root.dataset.theme).toBe('dark')
})

test('a rating does not set the theme again, for which all would be drawn anew', () => {
  const { actions } = begin()
  const changes = new MutationObserver(() => undefined)
  changes.observe(root, { attributeFilter: ['data-theme'] })
  actions.rate('home', 'rest', 'pro')
  expect(changes.takeRecords()).toEqual([])
  actions.choose('theme', 'dark')
  expect(changes.takeRecords()).toHaveLength(1)
})
