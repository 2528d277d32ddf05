import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Leverage } from '../../src/domain/leverage.ts'
import { NO_RECORDS } from '../../src/domain/records.ts'
import { FocusPage } from '../../src/features/focus/focus-page.tsx'
import { type LeverageRow, sortRows } from '../../src/features/focus/leverage-rows.ts'
import { acorn, header, tree } from '../builders.ts'
import { renderApp } from './render-app.tsx'

function show() {
  const app = renderApp(<FocusPage />)
  const table = screen.getByRole('table', { name: 'What the next level-up of each skill opens' })
  const skills = () =>
    within(table)
      .getAllByRole('rowheader')
      .map((head) => within(head).getByRole('link').textContent)
  const cells = (skill: string) =>
    within(within(table).getByRole('row', { name: new RegExp(`^${skill}`) }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  const head = (name: string) => within(table).getByRole('columnheader', { name })
  const sortBy = (name: string) => app.user.click(within(head(name)).getByRole('button'))
  const filter = (name: string) => app.user.click(screen.getByRole('checkbox', { name }))
  return { ...app, table, skills, cells, head, sortBy, filter }
}

describe('where a step opens most', () => {
  it('says in words what the next level-up of a skill opens', async () => {
    const { store, cells, skills, filter } = show()
    await filter('Only what is ready')
    expect(skills()).toEqual(['Rest', 'Empathy', 'Calls'])
    store.actions.rate('home', 'rest', 'rookie')
    await screen.findByText('Empathy becomes ready')
    expect(cells('Rest')).toEqual([
      'Rookie',
      'Pro',
      'Empathy becomes ready',
      '–',
      'nearer: Research',
      '2 skills build on it',
      'Focus',
    ])
    store.actions.rate('home', 'empathy', 'pro')
    await screen.findByText('acorn of Research')
    expect(cells('Empathy')).toEqual([
      'Pro',
      'Master',
      '–',
      'acorn of Research',
      'nearer: Research',
      '1 skill builds on it',
      'Focus',
    ])
    expect(cells('Calls').slice(2, 4)).toEqual(['–', '–'])
    store.actions.rate('home', 'calls', 'rookie')
    expect(await screen.findByText('companion of Research')).toBeVisible()
    // By how much each step opens, as the lens on the tree shows it.
    expect(skills()).toEqual(['Rest', 'Empathy', 'Calls'])
  })

  it('shows what is ready at first, and stretches on demand', async () => {
    const { skills, filter } = show()
    expect(skills()).toEqual(['Rest'])
    expect(screen.getByText('1 of 3 skills')).toBeVisible()
    await filter('Only what is ready')
    expect(skills()).toEqual(['Rest', 'Empathy', 'Calls'])
    expect(screen.getAllByText('a stretch')).toHaveLength(2)
  })

  it('leaves out what is not for the person, until it is asked for', async () => {
    const { user, store, filter } = show()
    store.actions.avoid('home', 'rest', true)
    expect(await screen.findByText(/^No skill passes these filters/)).toBeVisible()
    await filter('Hide “not for me”')
    expect(screen.getByRole('rowheader', { name: /^Rest/ })).toHaveTextContent('not for me')
    await filter('Hide “not for me”')
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }))
    expect(screen.getByText('3 of 3 skills')).toBeVisible()
  })

  it('finds skills by name, and by what they open', async () => {
    const { user, skills, filter } = show()
    await filter('Only what is ready')
    const search = screen.getByRole('searchbox')
    await user.type(search, 'empa')
    expect(skills()).toEqual(['Empathy'])
    await user.clear(search)
    await user.type(search, 'RESEARCH')
    expect(skills()).toEqual(['Rest', 'Empathy'])
  })

  it('keeps to one tree when there are several', async () => {
    const { user, store, skills } = show()
    expect(screen.queryByRole('combobox', { name: 'Tree' })).toBeNull()
    store.actions.plant('research')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Tree' }), 'Research')
    expect(skills()).toEqual(['Asking'])
    expect(screen.getByRole('rowheader', { name: /^Asking/ })).toHaveTextContent('Research')
  })

  it('sorts by the heads of its columns, either way, and back to what opens most', async () => {
    const { user, skills, filter, head, sortBy } = show()
    await filter('Only what is ready')
    await sortBy('Skill')
    expect(skills()).toEqual(['Calls', 'Empathy', 'Rest'])
    expect(head('Skill')).toHaveAttribute('aria-sort', 'ascending')
    await user.keyboard('{Enter}')
    expect(skills()).toEqual(['Rest', 'Empathy', 'Calls'])
    expect(head('Skill')).toHaveAttribute('aria-sort', 'descending')
    await sortBy('Behind it')
    expect(head('Behind it')).toHaveAttribute('aria-sort', 'descending')
    await user.keyboard(' ')
    expect(skills()).toEqual(['Calls', 'Empathy', 'Rest'])
    expect(head('Skill')).toHaveAttribute('aria-sort', 'none')
    const most = screen.getByRole('button', { name: 'What opens most first' })
    expect(most).toHaveAttribute('aria-pressed', 'false')
    await user.click(most)
    expect(skills()).toEqual(['Rest', 'Empathy', 'Calls'])
    expect(most).toHaveAttribute('aria-pressed', 'true')
  })

  it('counts the rest of a long list, which unfolds', async () => {
    const { user, store, cells } = show()
    const lands = ['Ale', 'Bay', 'Cove', 'Dell'].map((name) =>
      tree(name, [], header(name, acorn('home', 'rest'))),
    )
    store.actions.join({ ...NO_RECORDS, trees: lands })
    const more = await screen.findByRole('button', { name: '3 more (Rest: Brings nearer)' })
    expect(cells('Rest')[4]).toBe('nearer: Ale, Bay 3 more')
    await user.click(more)
    expect(cells('Rest')[4]).toBe('nearer: Ale, Bay, Cove, Dell and Research fewer')
  })

  it('shows more rows on demand', async () => {
    const { user, store, skills } = show()
    const ids = Array.from({ length: 20 }, (_, index) => `s${String(index)}`)
    const wide = ids.map((id) => ({ id, name: id, description: '', tier: 'I', buildsOn: [] }))
    store.actions.join({ ...NO_RECORDS, trees: [tree('wide', wide)] })
    await user.click(await screen.findByRole('button', { name: 'Show 9 more' }))
    expect(skills()).toHaveLength(21)
    await user.click(screen.getByRole('button', { name: 'Show fewer' }))
    expect(skills()).toHaveLength(12)
  })

  it('says what to do when all is ripe', async () => {
    const { store } = show()
    for (const skill of ['rest', 'empathy', 'calls']) store.actions.rate('home', skill, 'master')
    store.actions.rate('research', 'ask', 'master')
    expect(await screen.findByText(/^Every skill here is ripe/)).toBeVisible()
  })
})

describe('the order of rows', () => {
  function row(name: string, ripens: number, nearer: number, readies: number, behind: number) {
    const names = (count: number) => Array.from({ length: count }, (_, index) => String(index))
    const leverage: Leverage = {
      ...{ tree: 'home', skill: name, to: 'pro', isReady: true, isAvoided: false },
      ...{ readies: [], ripens: [], nearer: [], behind },
    }
    const found: LeverageRow = {
      ...{ leverage, name, treeName: 'Home', level: null },
      ...{ ripens: names(ripens), nearer: names(nearer), readies: names(readies) },
    }
    return found
  }
  const rows = [
    row('behind', 0, 0, 0, 9),
    row('same', 0, 0, 0, 9),
    row('readies', 0, 0, 2, 0),
    row('nearer', 0, 1, 0, 0),
    row('ripens', 1, 0, 0, 0),
  ]
  const names = (sorted: readonly LeverageRow[]) => sorted.map(({ name }) => name)

  it('puts seeds that ripen before trees that come nearer, skills made ready, and what lies behind', () => {
    expect(names(sortRows(rows, undefined))).toEqual([
      'ripens',
      'nearer',
      'readies',
      'behind',
      'same',
    ])
  })

  it('keeps that order among equals, whichever way a column is sorted', () => {
    const equals = ['ripens', 'nearer', 'behind', 'same']
    expect(names(sortRows(rows, { column: 'readies', direction: 'ascending' }))).toEqual([
      ...equals,
      'readies',
    ])
    expect(names(sortRows(rows, { column: 'readies', direction: 'descending' }))).toEqual([
      'readies',
      ...equals,
    ])
  })
})
