import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SELF } from '../../src/domain/event.ts'
import { NO_RECORDS, type Records } from '../../src/domain/records.ts'
import { ReviewPage } from '../../src/features/review/review-page.tsx'
import { createFrozenStore } from '../../src/store/frozen-store.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore } from '../../src/store/grove-store.ts'
import { acorn, header } from '../builders.ts'
import { home, renderApp } from './render-app.tsx'

const NOW = new Date(2026, 10, 24, 12)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

const research = { ...header('research', acorn('home', 'empathy')), name: 'Research' }

function storeWith(records: Partial<Records> = {}) {
  let ids = 0
  return createGroveStore(
    newGrove({
      records: { ...NO_RECORDS, ...records },
      headers: [home, research],
      builtIn: new Map([['home', home]]),
    }),
    { now: () => Date.now(), newId: () => `id-${String((ids += 1))}` },
  )
}

const spring = new Date(2026, 3, 2).getTime()
const empathyPro = {
  id: 'old',
  by: SELF,
  at: spring,
  tree: 'home',
  skill: 'empathy',
  level: 'pro' as const,
}

function show(store = storeWith()) {
  const page = (
    <ReviewPage
      chosen={undefined}
      evidence={({ name }) => <p>Evidence of {name}</p>}
      focus={() => null}
    />
  )
  return renderApp(page, '/review', {}, store)
}

const heading = (name: string) => screen.getByRole('heading', { level: 2, name })
const ratingsOf = (store: ReturnType<typeof storeWith>) =>
  store.getState().records.ratings.map(({ skill, level }) => [skill, level])

async function begin() {
  const app = show(storeWith({ ratings: [empathyPro] }))
  await app.user.click(screen.getByRole('button', { name: 'Begin a self-evaluation' }))
  return app
}

describe('a self-evaluation', () => {
  it('is taught before the first, and named after the season', async () => {
    const { user } = show()
    expect(screen.getByRole('region', { name: 'What a review is' })).toBeVisible()
    const name = screen.getByRole('textbox', { name: 'Name' })
    expect(name).toHaveValue('Autumn 2026')
    await user.clear(name)
    await user.click(screen.getByRole('button', { name: 'Begin a self-evaluation' }))
    expect(name).toBeInvalid()
    expect(name).toHaveFocus()
    expect(screen.getByText('Give it a name.')).toBeVisible()
  })

  it('walks tier by tier by keyboard, and keeps each choice at once', async () => {
    const { user, store } = await begin()
    expect(heading('Ground Rest')).toHaveFocus()
    await user.keyboard('2')
    expect(heading('Habits Empathy')).toHaveFocus()
    expect(screen.getByText('Last time: Pro, on 2 April 2026.')).toBeVisible()
    expect(screen.getByText('Evidence of Empathy')).toBeVisible()
    await user.keyboard('{Enter}')
    expect(heading('Customer Calls')).toHaveFocus()
    await user.keyboard('0')
    expect(heading('Over every tier Adaptability')).toHaveFocus()
    expect(screen.getByText('3 of 4 looked at')).toBeVisible()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(heading('Habits Empathy')).toHaveFocus()
    expect(screen.getByRole('radio', { name: 'Pro' })).toBeChecked()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(heading('Overview')).toHaveFocus()
    expect(ratingsOf(store)).toEqual([
      ['empathy', 'pro'],
      ['rest', 'pro'],
      ['empathy', 'pro'],
      ['calls', null],
    ])
  })

  it('goes on by Next when a level is chosen by mouse, or keeps the last one by a press', async () => {
    const { user, store } = await begin()
    await user.click(screen.getByRole('radio', { name: 'Master' }))
    expect(heading('Ground Rest')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await user.click(screen.getByRole('button', { name: 'Still Pro, next' }))
    await user.click(screen.getByRole('radio', { name: 'Leave unrated' }))
    expect(screen.getByRole('radio', { name: 'Leave unrated' })).toBeChecked()
    expect(ratingsOf(store).slice(1)).toEqual([
      ['rest', 'master'],
      ['empathy', 'pro'],
      ['calls', null],
    ])
  })

  it('is left, and gone on with at the first skill not looked at', async () => {
    const { user, store, unmount } = await begin()
    await user.keyboard('1')
    await user.click(screen.getByRole('button', { name: 'Leave and go on later' }))
    expect(screen.getByText(/^1 of 4 skills are looked at/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Go on with Autumn 2026' })).toHaveFocus()
    unmount()
    const { user: later } = show(storeWith(store.getState().records))
    await later.click(screen.getByRole('button', { name: 'Go on with Autumn 2026' }))
    expect(heading('Habits Empathy')).toHaveFocus()
    expect(screen.getByText('1 of 4 looked at')).toBeVisible()
  })

  it('can be ended without a review; the levels stay', async () => {
    const { user, store } = await begin()
    await user.keyboard('1')
    await user.click(screen.getByRole('button', { name: 'Leave and go on later' }))
    await user.click(screen.getByRole('button', { name: 'End it without a review' }))
    expect(screen.getByText(/^Autumn 2026 is ended/)).toBeVisible()
    expect(store.getState().records.reviews).toEqual([])
    expect(ratingsOf(store)).toContainEqual(['rest', 'rookie'])
  })

  it('skips what is not for the person, names it, and is finished with a name and a day', async () => {
    const store = storeWith()
    store.actions.avoid('home', 'calls', true)
    const { user, location } = show(store)
    await user.click(screen.getByRole('button', { name: 'Begin a self-evaluation' }))
    await user.keyboard('12{ArrowRight}')
    expect(heading('Overview')).toHaveFocus()
    expect(screen.getByText('Skipped, because you marked them “not for me”: Calls.')).toBeVisible()
    expect(screen.getByText(/^1 skill is not looked at yet/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Finish the review' }))
    const { reviews, settings } = store.getState().records
    expect(reviews).toMatchObject([{ tree: 'home', name: 'Autumn 2026', began: NOW.getTime() }])
    expect(settings).toContainEqual({ name: 'review-open-home', value: '' })
    expect(location.history.at(-1)).toBe(`/review/${reviews[0]?.id ?? ''}`)
  })

  it('says in place what became ripe and what that can start, until the next choice', async () => {
    const { user, store } = await begin()
    await user.keyboard('3')
    expect(screen.getByText('Rest is ripe.')).toBeVisible()
    await user.keyboard('3')
    expect(screen.getByText('Empathy is ripe. It can start Research.')).toBeVisible()
    await user.keyboard('{ArrowLeft}3')
    expect(screen.queryByText(/is ripe/)).toBeNull()
    expect(ratingsOf(store).at(-1)).toEqual(['empathy', 'master'])
  })

  it('jumps to any skill by the map of tiers', async () => {
    const { user } = await begin()
    const map = within(screen.getByRole('navigation', { name: 'All skills' }))
    await user.click(
      within(map.getByRole('list', { name: 'Customer' })).getByRole('button', {
        name: 'Calls, not looked at yet',
      }),
    )
    expect(heading('Customer Calls')).toHaveFocus()
    await user.keyboard('3')
    expect(map.getByRole('button', { name: 'Calls, master' })).toBeVisible()
  })

  it('shows the level of today of what is not looked at yet, on the map and at the end', async () => {
    const { user } = await begin()
    const map = within(screen.getByRole('navigation', { name: 'All skills' }))
    expect(map.getByRole('button', { name: 'Empathy, pro, not looked at yet' })).toBeVisible()
    await user.click(map.getByRole('button', { name: 'Overview' }))
    const row = screen.getByRole('button', { name: 'Empathy' }).closest('li')
    expect(row).toHaveTextContent('EmpathyPro')
    await user.click(map.getByRole('button', { name: 'Empathy, pro, not looked at yet' }))
    await user.keyboard('{Enter}')
    expect(map.getByRole('button', { name: 'Empathy, pro' })).toBeVisible()
  })

  it('leaves the arrows to the radios, and keys with a modifier alone', async () => {
    const { user } = await begin()
    await user.keyboard('{Control>}1{/Control}{Shift>}{ArrowRight}{/Shift}')
    expect(heading('Ground Rest')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Rookie' }))
    await user.keyboard('{ArrowDown}')
    expect(heading('Ground Rest')).toBeVisible()
    expect(screen.getByRole('radio', { name: 'Pro' })).toBeChecked()
  })
})

describe('the reviews so far', () => {
  const review = { by: SELF, tree: 'home', began: spring - 5 }
  const reviews = [
    { ...review, id: 'r1', at: spring + 5, name: 'Spring 2026' },
    { ...review, id: 'r2', at: NOW.getTime() - 5, began: spring + 6, name: 'Autumn 2026' },
  ]

  it('are listed, the latest first, with their day and what was looked at', () => {
    show(storeWith({ reviews, ratings: [empathyPro] }))
    const list = within(screen.getByRole('region', { name: 'Reviews so far' }))
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Autumn 2026finished on 24 November 20260 skills looked at',
      'Spring 2026finished on 2 April 20261 skill looked at',
    ])
    expect(list.getByRole('link', { name: 'Spring 2026' })).toHaveAttribute('href', '/review/r1')
    expect(screen.queryByRole('region', { name: 'What a review is' })).toBeNull()
  })

  it('say who answered, with a way to the answer', () => {
    const view = { tree: 'home', skill: 'rest', level: 'pro' as const, review: 'r2' }
    const views = [
      { ...view, id: 'v1', by: 'Sam', at: NOW.getTime() - 2 },
      { ...view, id: 'v2', by: 'Kim', at: NOW.getTime() - 1 },
      { ...view, id: 'v3', by: SELF, at: NOW.getTime(), review: 'r1' },
    ]
    show(storeWith({ reviews, views }))
    const list = within(screen.getByRole('region', { name: 'Reviews so far' }))
    expect(list.getByRole('link', { name: 'answered by Kim and Sam' })).toHaveAttribute(
      'href',
      '/review/r2',
    )
    expect(list.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Autumn 2026',
      'answered by Kim and Sam',
      'Spring 2026',
    ])
  })

  it('are all that a visitor sees', () => {
    show(createFrozenStore(storeWith({ reviews }).getState()))
    expect(screen.getByRole('link', { name: 'Spring 2026' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Begin a self-evaluation' })).toBeNull()
  })
})
