import { describe, expect, it } from 'vitest'
import { NO_RECORDS } from '../../src/domain/records.ts'
import { given } from '../../src/domain/unplaced.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore } from '../../src/store/grove-store.ts'
import { skillNamesOf, treeNamesOf, unplacedOf } from '../../src/store/unplaced.ts'
import { skill, tree } from '../builders.ts'

const home = tree('home', [skill('chat', 'I'), skill('calls', 'II', 'chat')])

function setUp() {
  let ticks = 0
  return createGroveStore(
    newGrove({ records: NO_RECORDS, headers: [home], builtIn: new Map([['home', home]]) }),
    { now: () => (ticks += 1), newId: () => `id-${String((ticks += 1))}` },
  )
}

describe('what is unplaced', () => {
  it('is given to another skill as one step, which can be undone even after a review', () => {
    const { actions, getState } = setUp()
    actions.rate('home', 'calls', 'rookie')
    actions.rate('home', 'calls', 'pro')
    actions.rate('home', 'chat', 'rookie')
    actions.finishReview({ tree: 'home', name: 'Summer', began: 0 })
    actions.edit('home', [{ kind: 'remove-skill', skill: 'calls' }])
    const [unplaced, ...others] = unplacedOf(getState())
    expect([unplaced?.skill, others]).toEqual(['calls', []])
    expect(skillNamesOf(getState()).get('home/calls')).toBe('calls')
    const before = getState().records.ratings
    const to = { tree: 'home', skill: 'chat' }
    if (unplaced) actions.give((newId) => given(unplaced, to, newId))
    expect(unplacedOf(getState())).toEqual([])
    expect(getState().records.ratings.slice(0, before.length)).toEqual(before)
    actions.undo()
    expect(getState().records.ratings).toEqual(before)
    expect(unplacedOf(getState())).toHaveLength(1)
    actions.redo()
    expect(unplacedOf(getState())).toEqual([])
  })

  it('is placed again when the skill is put back', () => {
    const { actions, getState } = setUp()
    actions.rate('home', 'calls', 'pro')
    actions.edit('home', [{ kind: 'remove-skill', skill: 'calls' }])
    actions.undo()
    expect(unplacedOf(getState())).toEqual([])
  })

  it('bears the name that was last given, also of a skill that was added and removed', () => {
    const { actions, getState } = setUp()
    actions.edit('home', [{ kind: 'add-skill', skill: skill('new', 'I') }])
    actions.edit('home', [{ kind: 'skill', skill: 'new', name: 'Newer' }])
    actions.rate('home', 'new', 'pro')
    actions.edit('home', [{ kind: 'remove-skill', skill: 'new' }])
    expect(unplacedOf(getState())).toMatchObject([{ tree: 'home', skill: 'new' }])
    expect(skillNamesOf(getState()).get('home/new')).toBe('Newer')
  })

  it('is everything of a tree that was removed, which keeps its name', () => {
    const { actions, getState } = setUp()
    actions.addTree(tree('own', [skill('one', 'I')]))
    actions.edit('own', [{ kind: 'tree', name: 'Mine' }])
    actions.rate('own', 'one', 'pro')
    actions.edit('own', [{ kind: 'remove-tree' }])
    expect(unplacedOf(getState())).toMatchObject([{ tree: 'own', skill: 'one' }])
    expect(treeNamesOf(getState()).get('own')).toBe('Mine')
  })
})
