import { describe, expect, it } from 'vitest'
import { NO_RECORDS } from '../../src/domain/records.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore } from '../../src/store/grove-store.ts'
import { createPastStore, followLive, pastState } from '../../src/store/past.ts'
import { evidenceOf, focusOf, levelsOf, plantedOf } from '../../src/store/selectors.ts'
import { header, rating } from '../builders.ts'

/** Noon of a day in November 2026, local time. */
const noon = (day: number) => new Date(2026, 10, day, 12).getTime()

/** A store whose clock stands at noon of a day that moves on by `setDay`. */
function setUp() {
  let [day, ids] = [1, 0]
  const store = createGroveStore(
    newGrove({
      records: NO_RECORDS,
      headers: [header('home'), header('marketing')],
      builtIn: new Map(),
    }),
    { now: () => noon(day), newId: () => `id-${String((ids += 1))}` },
  )
  return { store, setDay: (next: number) => (day = next) }
}

describe('a past state', () => {
  it('has what was there by then, and today’s trees and settings', () => {
    const { store, setDay } = setUp()
    const { actions, getState } = store
    const goal = { kind: 'grow', tree: 'home', skill: 'chat', aim: 'Ten chats.' } as const
    actions.rate('home', 'chat', 'rookie')
    setDay(5)
    actions.rate('home', 'chat', 'master')
    actions.plant('marketing')
    actions.avoid('home', 'mail', true)
    actions.markBehaviour('home', 'adaptability', 'brave', true)
    actions.setGoal({ ...goal, due: '2026-12-31', reason: '', practice: '', weekly: '' })
    actions.choose('theme', 'dark')

    const before = pastState(getState(), noon(4))
    expect([...levelsOf(before)]).toEqual([['home/chat', 'rookie']])
    expect(plantedOf(before)).toEqual(new Set())
    expect(focusOf(before)).toEqual([])
    expect([before.records.marks, before.records.notForMe]).toEqual([[], []])
    expect(before.records.settings).toEqual([{ name: 'theme', value: 'dark' }])
    expect(before.isFrozen).toBe(true)

    const after = pastState(getState(), noon(6))
    expect(after.records).toEqual(getState().records)
  })

  it('has evidence by the day it tells of, as it is worded today', () => {
    const { store, setDay } = setUp()
    const { actions, getState } = store
    setDay(20)
    const early = actions.keepEvidence({ on: '2026-11-02', note: 'Solved it.' })
    actions.keepEvidence({ on: '2026-11-02', note: 'Solved it well.', replaces: early.id })
    actions.keepEvidence({ on: '2026-11-12', note: 'Later.' })
    const notes = (day: number) =>
      evidenceOf(pastState(getState(), noon(day))).map(({ note }) => note)
    expect(notes(1)).toEqual([])
    expect(notes(2)).toEqual(['Solved it well.'])
    expect(notes(12)).toEqual(['Later.', 'Solved it well.'])
  })
})

describe('a past store', () => {
  it('cannot be changed, and leaves what is live as it is', () => {
    const { store } = setUp()
    store.actions.rate('home', 'chat', 'pro')
    const past = createPastStore(store, noon(3))
    past.actions.rate('home', 'chat', 'master')
    past.actions.plant('marketing')
    expect([...levelsOf(past.getState())]).toEqual([['home/chat', 'pro']])
    expect([...levelsOf(store.getState())]).toEqual([['home/chat', 'pro']])
  })

  it('has what is loaded and chosen later, and nothing that is rated later', () => {
    const { store, setDay } = setUp()
    const past = createPastStore(store, noon(3))
    const end = followLive(past, store, noon(3))
    setDay(9)
    past.actions.choose('fold-history', 'open')
    store.actions.addGuidance({ tree: 'home', skills: {} })
    store.actions.join({ ...NO_RECORDS, ratings: [rating('x', noon(9), 'chat', 'pro')] })
    expect(past.getState().records.settings).toEqual([{ name: 'fold-history', value: 'open' }])
    expect(past.getState().guidance.has('home')).toBe(true)
    expect(past.getState().records.ratings).toEqual([])
    end()
  })

  it('beside the live one makes no selector work anew', () => {
    const { store } = setUp()
    store.actions.rate('home', 'chat', 'pro')
    const past = createPastStore(store, noon(3))
    const [live, then] = [levelsOf(store.getState()), levelsOf(past.getState())]
    expect(levelsOf(store.getState())).toBe(live)
    expect(levelsOf(past.getState())).toBe(then)
  })
})
