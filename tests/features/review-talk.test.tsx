import { screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SELF } from '../../src/domain/event.ts'
import { LEVELS, type LevelOrNone } from '../../src/domain/level.ts'
import { currentLevels } from '../../src/domain/rating.ts'
import { NO_RECORDS, type Records } from '../../src/domain/records.ts'
import type { View } from '../../src/domain/view.ts'
import { FocusChooser } from '../../src/features/focus/focus-chooser.tsx'
import { ReviewPage } from '../../src/features/review/review-page.tsx'
import { createFrozenStore } from '../../src/store/frozen-store.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore, type GroveStore } from '../../src/store/grove-store.ts'
import { rating } from '../builders.ts'
import { home, renderApp } from './render-app.tsx'

const DAY = new Date(2026, 10, 24, 12).getTime()

function storeWith(records: Partial<Records>): GroveStore {
  let ids = 0
  return createGroveStore(
    newGrove({
      records: { ...NO_RECORDS, ...records },
      headers: [home],
      builtIn: new Map([['home', home]]),
      guidance: new Map([
        [
          'home',
          {
            tree: 'home',
            skills: {
              empathy: {
                levels: { rookie: ['Asks once.'], pro: ['Asks why.'], master: ['Hears it.'] },
                practise: [],
                share: [],
                questions: [],
              },
            },
          },
        ],
      ]),
    }),
    { now: () => DAY, newId: () => `new-${String((ids += 1))}` },
  )
}

function sees(skill: string, level: LevelOrNone, by = 'Robin'): View {
  return { id: `${by}-${skill}`, by, at: DAY - 1, review: 'now', tree: 'home', skill, level }
}

const records: Partial<Records> = {
  ratings: [
    rating('1', 10, 'rest', 'rookie'),
    rating('2', 10, 'empathy', 'pro'),
    rating('3', 30, 'rest', 'pro'),
    rating('4', 30, 'calls', 'pro'),
    rating('5', 30, 'empathy', 'rookie'),
    rating('6', 30, 'adaptability', 'master'),
  ],
  reviews: [
    { id: 'then', by: SELF, at: 20, tree: 'home', name: 'Spring 2026', began: 5 },
    { id: 'now', by: SELF, at: 40, tree: 'home', name: 'Autumn 2026', began: 25 },
  ],
  views: [
    sees('rest', 'pro'),
    sees('empathy', 'master'),
    sees('calls', 'rookie'),
    sees('adaptability', 'pro'),
  ],
}

function show(chosen: string, store = storeWith(records)) {
  return renderApp(
    <ReviewPage
      chosen={chosen}
      evidence={({ name }) => <p>Evidence of {name}</p>}
      focus={(arrange) => <FocusChooser>{arrange}</FocusChooser>}
    />,
    `/review/${chosen}`,
    {},
    store,
  )
}

const card = (name: string) => within(screen.getByRole('article', { name }))

describe('a review', () => {
  it('says what rose, what is new and what was lowered since the one before', () => {
    show('now')
    expect(screen.getByRole('heading', { level: 1, name: 'Autumn 2026' })).toBeVisible()
    const changes = within(screen.getByRole('region', { name: 'What changed since Spring 2026' }))
    expect(changes.getByRole('list', { name: 'Risen' })).toHaveTextContent('RestRookie → Pro')
    expect(changes.getByRole('list', { name: 'New' })).toHaveTextContent('CallsUnrated → Pro')
    expect(changes.getByRole('list', { name: 'Lowered' })).toHaveTextContent('EmpathyPro → Rookie')
  })

  it('records nothing on a review that a later one has followed', () => {
    show('then', storeWith({ ...records, views: [{ ...sees('rest', 'pro'), review: 'then' }] }))
    expect(screen.getByText(/^“Autumn 2026” came after this one/)).toBeVisible()
    expect(screen.getByRole('article', { name: 'Rest' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Record/ })).not.toBeInTheDocument()
  })

  it('explains how a lead is asked, and that the first has nothing to compare', async () => {
    const { user, asked } = show('then')
    expect(screen.getByText(/^This is the first review of this tree/)).toBeVisible()
    expect(
      screen.getByText(/^Save the file for your lead. It holds .* no private note/),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Save the file for your lead' }))
    expect(screen.getByText('for-lead.grove.json is in your downloads.')).toBeVisible()
    expect(asked).toEqual(['for lead'])
    expect(screen.getByRole('link', { name: 'Open the answer under Data' })).toHaveAttribute(
      'href',
      '/data',
    )
  })

  it('that is not here is said to be so, with the way to all others', () => {
    show('nobody')
    expect(screen.getByRole('alert')).toHaveTextContent('There is no such review here.')
    expect(screen.getByRole('link', { name: 'All reviews' })).toHaveAttribute('href', '/review')
  })

  it('of a tree that is not here says so', async () => {
    const [, now] = records.reviews ?? []
    if (!now) throw new Error('no review')
    show('now', storeWith({ reviews: [{ ...now, tree: 'lost' }] }))
    expect(await screen.findByText(/^The tree “lost” that it looks at is not here/)).toBeVisible()
  })
})

describe('the talk with a lead', () => {
  it('has the widest difference first, with both level texts and the evidence', () => {
    show('now')
    const talk = within(screen.getByRole('region', { name: 'The talk with Robin' }))
    const names = talk.getAllByRole('article').map((each) => within(each).getAllByRole('link')[0])
    expect(names.map((each) => each?.textContent)).toEqual(['Empathy', 'Calls', 'Adaptability'])
    const empathy = card('Empathy')
    for (const text of ['You: Rookie', 'Asks once.', 'Robin: Master', 'Hears it.']) {
      expect(empathy.getByText(text)).toBeVisible()
    }
    expect(empathy.getByText('Evidence of Empathy')).toBeVisible()
  })

  it('folds away what both see alike', async () => {
    const { user } = show('now')
    const fold = screen.getByRole('heading', { name: 'You agree on 1 skill' })
    const group = within(screen.getByRole('region', { name: 'The talk with Robin' }))
    expect(group.getByText('Rest')).not.toBeVisible()
    await user.click(fold)
    expect(group.getByText('Rest')).toBeVisible()
  })

  it('records what is agreed by both names, and keeps what each said', async () => {
    const { user, store } = show('now')
    const before = store.getState().records
    const empathy = card('Empathy')
    const group = empathy.getByRole('radiogroup', { name: 'What you agree on' })
    expect(within(group).getByRole('radio', { name: 'Leave it open' })).toBeChecked()
    await user.click(empathy.getByRole('button', { name: /^Record/ }))
    expect(store.getState().records).toBe(before)
    await user.click(within(group).getByRole('radio', { name: 'Pro' }))
    await user.click(empathy.getByRole('button', { name: /^Record/ }))
    expect(empathy.getByText('Agreed with Robin on 24 November 2026: Pro')).toBeVisible()
    const after = store.getState().records
    expect(after.ratings.slice(0, before.ratings.length)).toEqual(before.ratings)
    const added = after.ratings.slice(before.ratings.length)
    expect(added).toMatchObject([
      { by: SELF, tree: 'home', skill: 'empathy', level: 'pro' },
      { by: 'Robin', tree: 'home', skill: 'empathy', level: 'pro' },
    ])
    expect(after.views).toBe(before.views)
    expect(empathy.getByText('You: Rookie')).toBeVisible()
  })

  it('closes with what suits a focus, what was agreed higher first', async () => {
    const { user } = show('now')
    const empathy = card('Empathy')
    await user.click(empathy.getByRole('radio', { name: 'Pro' }))
    await user.click(empathy.getByRole('button', { name: /^Record/ }))
    const close = within(screen.getByRole('region', { name: 'Close the talk' }))
    const next = within(close.getByRole('list', { name: 'Good to grow next' }))
    const said = next
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('link').parentElement?.textContent)
    expect(said).toEqual([
      'Empathy you agreed that it stands higher than you had said',
      'Rest a foundation: it builds on no other skill',
      'Calls ready: everything it builds on is at Pro or higher',
    ])
  })

  it('is only looked at by a visitor', () => {
    show('now', createFrozenStore(storeWith(records).getState()))
    expect(card('Empathy').getByText('Robin: Master')).toBeVisible()
    expect(screen.queryByRole('radiogroup')).toBeNull()
    expect(screen.queryByText('Ask your lead')).toBeNull()
    const close = within(screen.getByRole('region', { name: 'Close the talk' }))
    expect(close.queryByRole('button')).toBeNull()
  })
})

it('whatever is agreed or joined, nothing that either side said is changed or lost', () => {
  const level = fc.constantFrom(...LEVELS, null)
  const skill = fc.constantFrom('rest', 'empathy', 'calls')
  const someRating = fc.record({
    id: fc.uuid(),
    by: fc.constantFrom(SELF, 'Robin'),
    at: fc.integer({ min: 0, max: 2 * DAY }),
    tree: fc.constant('home'),
    skill,
    level,
  })
  const step = fc.oneof(
    fc.record({ kind: fc.constant('agree' as const), skill, level }),
    fc.record({ kind: fc.constant('join' as const), ratings: fc.array(someRating) }),
  )
  fc.assert(
    fc.property(fc.array(someRating), fc.array(step), (start, steps) => {
      const store = storeWith({ ...records, ratings: start })
      for (const each of steps) {
        const { ratings, views, reviews } = store.getState().records
        if (each.kind === 'agree') store.actions.agree('home', each.skill, each.level, 'Robin')
        else store.actions.join({ ...NO_RECORDS, ratings: each.ratings })
        const after = store.getState().records
        expect(after.ratings.slice(0, ratings.length)).toEqual(ratings)
        expect(after.views).toEqual(views)
        expect(after.reviews).toEqual(reviews)
        if (each.kind !== 'agree') continue
        expect(after.ratings.slice(ratings.length).map(({ by }) => by)).toEqual([SELF, 'Robin'])
        const levels = currentLevels(after.ratings)
        expect(levels.get(`home/${each.skill}`) ?? null).toBe(each.level)
      }
    }),
  )
})
