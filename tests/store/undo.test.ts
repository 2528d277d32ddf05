import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closedGoals, openGoals } from '../../src/domain/goal.ts'
import { markedBehaviours } from '../../src/domain/mark.ts'
import { entriesOf, NO_RECORDS, settingOf } from '../../src/domain/records.ts'
import { recentlyRemoved } from '../../src/domain/removed.ts'
import { openReviewSetting, reviewsOf } from '../../src/domain/review.ts'
import { agreementsOf } from '../../src/domain/view.ts'
import type { GroveStore } from '../../src/store/grove-store.ts'
import { avoidedOf, evidenceOf, levelsOf, plantedOf } from '../../src/store/selectors.ts'
import { rating, tree } from '../builders.ts'
import { home, openTab } from './open-tab.ts'

const levelOfChat = (store: GroveStore) => levelsOf(store.getState()).get('home/chat')
const goal = {
  kind: 'grow' as const,
  tree: 'home',
  skill: 'chat',
  aim: 'Two chats a week.',
  due: '2026-12-31',
  reason: '',
  practice: '',
  weekly: '',
}

describe('undoing', () => {
  it('takes a rating back to the one before it, and redoing gives it again', () => {
    const store = openTab()
    store.actions.rate('home', 'chat', 'rookie')
    store.actions.rate('home', 'chat', 'pro')
    store.actions.undo()
    expect(levelOfChat(store)).toBe('rookie')
    expect(store.getState().stepNews?.kind).toBe('undone')
    store.actions.undo()
    expect(levelOfChat(store)).toBeUndefined()
    store.actions.redo()
    store.actions.redo()
    expect(levelOfChat(store)).toBe('pro')
    expect(store.getState().stepNews?.kind).toBe('redone')
  })

  it('is no news any more once something else was done', () => {
    const store = openTab()
    store.actions.rate('home', 'chat', 'rookie')
    store.actions.undo()
    store.actions.plant('marketing')
    expect(store.getState().stepNews).toBeUndefined()
  })

  it('erases nothing: it only adds to what is stored', () => {
    const store = openTab()
    store.actions.rate('home', 'chat', 'pro')
    store.actions.undo()
    store.actions.redo()
    expect(entriesOf(store.getState().stored)).toEqual([
      ['rating/a0', { id: 'a0', by: 'self', at: 1001, tree: 'home', skill: 'chat', level: 'pro' }],
      ['undo/a1', { id: 'a1', by: 'self', at: 1002, of: ['rating/a0'], undone: true }],
      ['undo/a2', { id: 'a2', by: 'self', at: 1003, of: ['rating/a0'], undone: false }],
    ])
  })

  it('reaches marks, plantings, skills that are not for one, and goals', () => {
    const store = openTab()
    const { actions, getState } = store
    actions.markBehaviour('home', 'over', 'asks', true)
    actions.plant('marketing')
    actions.avoid('home', 'chat', true)
    actions.setGoal(goal)
    const set = getState().records.goals[0]
    actions.closeGoal(set?.id ?? '', 'met', 'It went well.')
    const open = () => openGoals(getState().records.goals, getState().records.outcomes)
    expect(open()).toEqual([])
    actions.undo()
    expect(open()).toEqual([set])
    expect(closedGoals(getState().records.goals, getState().records.outcomes)).toEqual([])
    actions.undo()
    expect(open()).toEqual([])
    actions.undo()
    expect(avoidedOf(getState())).toEqual(new Set())
    actions.undo()
    expect(plantedOf(getState())).toEqual(new Set())
    actions.undo()
    expect(markedBehaviours(getState().records.marks, 'home', 'over')).toEqual(new Set())
    expect(getState().steps.done).toEqual([])
  })

  it('reaches evidence that was kept, changed and removed', () => {
    const { actions, getState } = openTab()
    const notes = () => evidenceOf(getState()).map(({ note }) => note)
    const { id } = actions.keepEvidence({ on: '2026-11-02', note: 'Solved it.' })
    const better = { on: '2026-11-02', note: 'Solved it in a day.', replaces: id }
    const { id: second } = actions.keepEvidence(better)
    actions.keepEvidence({ ...better, replaces: second, withdrawn: true })
    expect(notes()).toEqual([])
    actions.undo()
    expect(notes()).toEqual(['Solved it in a day.'])
    actions.undo()
    expect(notes()).toEqual(['Solved it.'])
    actions.undo()
    expect(notes()).toEqual([])
    actions.redo()
    actions.redo()
    expect(notes()).toEqual(['Solved it in a day.'])
  })

  it('takes a finished review back to one under way, with one step', () => {
    const { actions, getState } = openTab()
    actions.choose(openReviewSetting('home'), '{"began":1,"name":"Spring"}')
    actions.finishReview({ tree: 'home', name: 'Spring', began: 1 })
    const open = () => settingOf(getState().records, openReviewSetting('home'))
    expect([open(), reviewsOf(getState().records.reviews, 'home').length]).toEqual([undefined, 1])
    actions.undo()
    expect([open(), reviewsOf(getState().records.reviews, 'home').length]).toEqual([
      '{"began":1,"name":"Spring"}',
      0,
    ])
  })

  it('takes back what two agreed on, for both of them', () => {
    const { actions, getState } = openTab()
    const agreed = () =>
      agreementsOf(getState().records.ratings, home, { at: 0 }, 'Kim').get('chat')?.level
    actions.agree('home', 'chat', 'pro', 'Kim')
    expect(agreed()).toBe('pro')
    actions.undo()
    expect(agreed()).toBeUndefined()
  })

  it('takes a name that was typed letter by letter back as a whole', () => {
    const { actions, getState } = openTab()
    actions.choose('person-name', 'Ash')
    actions.rate('home', 'chat', 'pro')
    for (const typed of ['Ash ', 'Ash R', 'Ash Ro']) actions.choose('person-name', typed)
    actions.undo()
    expect(settingOf(getState().records, 'person-name')).toBe('Ash')
    actions.redo()
    expect(settingOf(getState().records, 'person-name')).toBe('Ash Ro')
  })

  it('has nothing to take back where a name was typed and deleted again', () => {
    const { actions, getState } = openTab()
    actions.rate('home', 'chat', 'pro')
    for (const typed of ['A', 'As', 'A', '']) actions.choose('person-name', typed)
    actions.undo()
    expect(levelsOf(getState())).toEqual(new Map())
    expect(getState().steps.done).toEqual([])
  })

  it('takes a first choice back to none', () => {
    const { actions, getState } = openTab()
    for (const name of ['theme', 'language']) {
      actions.choose(name, 'de')
      actions.undo()
      expect(settingOf(getState().records, name)).toBeUndefined()
      actions.redo()
      expect(settingOf(getState().records, name)).toBe('de')
    }
  })

  it('leaves the way a page is looked at alone', () => {
    const { actions, getState } = openTab()
    actions.rate('home', 'chat', 'pro')
    actions.choose('tree-view', 'outline')
    actions.choose('last-tree', 'home')
    actions.undo()
    expect(settingOf(getState().records, 'tree-view')).toBe('outline')
    expect(levelsOf(getState())).toEqual(new Map())
  })

  it('takes a file back as a whole, and opening it anew brings it again', () => {
    const store = openTab()
    const file = {
      ...NO_RECORDS,
      ratings: [rating('x', 1, 'chat', 'rookie'), rating('y', 2, 'chat', 'pro')],
      trees: [tree('own', [])],
    }
    store.actions.open(file)
    store.actions.undo()
    expect([levelOfChat(store), store.getState().records.trees]).toEqual([undefined, []])
    store.actions.open(file)
    expect([levelOfChat(store), store.getState().records.trees.length]).toEqual(['pro', 1])
    store.actions.undo()
    expect([levelOfChat(store), store.getState().records.trees]).toEqual([undefined, []])
  })

  it('can be followed by putting back, after which there is nothing to do again', () => {
    const { actions, getState } = openTab()
    actions.setGoal(goal)
    actions.undo()
    const [removed] = recentlyRemoved(getState().stored, 2000)
    if (removed) actions.putBack(removed)
    expect(getState().records.goals.map(({ aim }) => aim)).toEqual(['Two chats a week.'])
    actions.redo()
    expect(getState().stepNews?.kind).toBe('overtaken')
    expect(recentlyRemoved(getState().stored, 2000)).toEqual([])
  })

  it('of one thing and then doing another leaves nothing to be done again', () => {
    const store = openTab()
    store.actions.rate('home', 'chat', 'pro')
    store.actions.undo()
    store.actions.rate('home', 'calls', 'pro')
    store.actions.redo()
    expect(levelOfChat(store)).toBeUndefined()
    expect(store.getState().steps.undone).toEqual([])
  })

  it('undoing all gives what was there at first, and redoing all what was there at last', () => {
    const level = fc.constantFrom('rookie' as const, 'pro' as const, 'master' as const, null)
    const deeds = fc.array(fc.tuple(fc.constantFrom('chat', 'calls'), level, fc.boolean()))
    fc.assert(
      fc.property(deeds, (all) => {
        const { actions, getState } = openTab()
        const seen = () => [levelsOf(getState()), avoidedOf(getState())]
        const first = seen()
        for (const [id, to, isAvoided] of all) {
          actions.rate('home', id, to)
          actions.avoid('home', id, isAvoided)
        }
        const last = seen()
        const steps = getState().steps.done.length
        for (let i = 0; i < steps; i += 1) actions.undo()
        expect(seen()).toEqual(first)
        for (let i = 0; i < steps; i += 1) actions.redo()
        expect(seen()).toEqual(last)
      }),
    )
  })
})
