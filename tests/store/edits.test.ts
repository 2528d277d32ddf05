import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTree } from '../../src/domain/check-tree.ts'
import type { Change } from '../../src/domain/edit.ts'
import { NO_RECORDS, type Records } from '../../src/domain/records.ts'
import { recentlyRemoved } from '../../src/domain/removed.ts'
import { withGuidance } from '../../src/domain/tree-guidance.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore } from '../../src/store/grove-store.ts'
import { guidedTreesOf, headersOf, treesOf } from '../../src/store/selectors.ts'
import { acorn, header, skill, tree } from '../builders.ts'
import { changeArbitrary } from '../edit-arbitrary.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

const home = tree('home', [skill('chat', 'I'), skill('calls', 'II', 'chat')])
const german = { de: { name: 'Daheim', skills: { chat: { name: 'Plaudern' } } } }

function setUp(records: Records = NO_RECORDS, builtIn = home) {
  let ticks = 0
  return createGroveStore(
    newGrove({
      records,
      headers: [builtIn, header('marketing', acorn('home', 'chat'))],
      builtIn: new Map([[builtIn.id, builtIn]]),
    }),
    { now: () => (ticks += 1), newId: () => `id-${String((ticks += 1))}` },
  )
}

const renamed: Change = { kind: 'skill', skill: 'chat', name: 'Talk' }

describe('editing a tree', () => {
  it('shows the change, as an edit beside the tree that stays as it was', () => {
    const { actions, getState } = setUp()
    expect(actions.edit('home', [renamed, { kind: 'tree', name: 'Mine' }])).toBeUndefined()
    expect(treesOf(getState()).get('home')?.skills[0]?.name).toBe('Talk')
    expect(headersOf(getState())[0]?.name).toBe('Mine')
    expect(getState().builtIn.get('home')).toBe(home)
    expect(getState().records.edits).toEqual([
      {
        id: 'id-1',
        by: 'self',
        at: 2,
        tree: 'home',
        changes: [
          { ...renamed, was: { name: 'chat' } },
          { kind: 'tree', name: 'Mine', was: { name: 'home' } },
        ],
      },
    ])
  })

  it('that is not possible changes nothing and says why', () => {
    const { actions, getState } = setUp()
    const ring: Change = { kind: 'connect', skill: 'chat', buildsOn: 'calls' }
    expect(actions.edit('home', [renamed, ring])).toMatchObject({ kind: 'cycle' })
    expect(actions.edit('nowhere', [renamed])).toEqual({ kind: 'unknown', id: 'nowhere' })
    expect(actions.edit('home', [])).toBeUndefined()
    expect(getState().stored.edits).toEqual([])
  })

  it('shows in the header of a built-in tree whose skills are not loaded', () => {
    const edit = { by: 'self', tree: 'marketing' }
    const store = setUp({
      ...NO_RECORDS,
      edits: [
        { ...edit, id: 'b', at: 2, changes: [{ kind: 'tree', name: 'Words' }] },
        {
          ...edit,
          id: 'a',
          at: 1,
          changes: [{ kind: 'add-seed', seed: acorn('home', 'calls') }],
        },
      ],
    })
    expect(headersOf(store.getState())[1]).toEqual({
      ...header('marketing', acorn('home', 'chat'), acorn('home', 'calls')),
      name: 'Words',
    })
  })

  it('stands above a translation of the tree', () => {
    const store = setUp(NO_RECORDS, { ...home, translations: german })
    store.actions.readIn('de')
    store.actions.edit('home', [renamed])
    expect(treesOf(store.getState()).get('home')).toMatchObject({
      name: 'Daheim',
      skills: [{ name: 'Talk' }, { name: 'calls' }],
    })
  })

  it('keeps the words of a tree that are loaded later', () => {
    const words = {
      levels: { rookie: ['Looks.'], pro: [], master: [] },
      practise: [],
      share: [],
      questions: [],
    }
    const store = setUp()
    store.actions.edit('home', [renamed])
    const guidance = { tree: 'home', skills: { chat: words } }
    store.actions.addGuidance(guidance)
    const [first] = withGuidance(home, guidance).skills
    expect(guidedTreesOf(store.getState()).get('home')?.skills[0]).toEqual({
      ...first,
      name: 'Talk',
    })
  })

  it('leaves every other tree the same object, and without edits all of them', () => {
    const { actions, getState } = setUp()
    expect(treesOf(getState()).get('home')).toBe(home)
    actions.addTree(tree('own', [skill('one', 'I')]))
    actions.edit('own', [{ kind: 'tree', name: 'Mine' }])
    expect(treesOf(getState()).get('home')).toBe(home)
    expect(treesOf(getState()).get('own')).toBe(treesOf(getState()).get('own'))
  })
})

describe('undoing edits', () => {
  it('gives the first trees back to the letter, and redoing gives the last ones', () => {
    const sequences = treeArbitrary.chain((base) =>
      fc.tuple(
        fc.constant(base),
        fc.array(fc.array(changeArbitrary(base), { maxLength: 3 }), { maxLength: 25 }),
      ),
    )
    fc.assert(
      fc.property(sequences, ([base, all]) => {
        const { actions, getState } = setUp(NO_RECORDS, base)
        const shown = () =>
          JSON.stringify([
            [...treesOf(getState()).values()],
            headersOf(getState()),
            { ...getState().records, undos: [] },
          ])
        const first = shown()
        for (const changes of all) actions.edit(base.id, changes)
        const last = shown()
        const made = getState().steps.done.length
        expect(checkTree(treesOf(getState()).get(base.id) ?? base)).toEqual([])
        for (let step = 0; step < made; step += 1) actions.undo()
        expect(shown()).toBe(first)
        for (let step = 0; step < made; step += 1) actions.redo()
        expect(shown()).toBe(last)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what was taken out of a tree', () => {
  function afterReload(stored: Records) {
    return setUp(stored)
  }

  it('is among what was recently removed by its name, and can be put back after a reload', () => {
    const first = setUp()
    first.actions.edit('home', [renamed])
    first.actions.edit('home', [
      { kind: 'remove-skill', skill: 'chat' },
      { kind: 'remove-tier', tier: 'I' },
    ])
    const { actions, getState } = afterReload(first.getState().stored)
    expect(
      treesOf(getState())
        .get('home')
        ?.skills.map(({ id }) => id),
    ).toEqual(['calls'])
    const [removed, ...others] = recentlyRemoved(getState().stored, 0)
    expect(others).toEqual([])
    expect(removed).toMatchObject({ kind: 'taken-out', of: 'tier', words: 'Talk, I' })
    if (removed) actions.putBack(removed)
    expect(
      treesOf(getState())
        .get('home')
        ?.skills.map(({ name }) => name),
    ).toEqual(['Talk', 'calls'])
    expect(recentlyRemoved(getState().stored, 0)).toEqual([])
  })

  it('is not there any more when its removal was undone', () => {
    const { actions, getState } = setUp()
    actions.edit('home', [{ kind: 'remove-skill', skill: 'calls' }])
    actions.undo()
    expect(recentlyRemoved(getState().stored, 0)).toEqual([])
  })

  it('counts words that were undone as removed, too', () => {
    const { actions, getState } = setUp()
    actions.edit('home', [{ kind: 'add-skill', skill: skill('new', 'I') }])
    actions.undo()
    const [removed] = recentlyRemoved(getState().stored, 0)
    expect(removed).toMatchObject({ kind: 'undone', words: 'new' })
    if (removed) actions.putBack(removed)
    expect(
      treesOf(getState())
        .get('home')
        ?.skills.map(({ id }) => id),
    ).toContain('new')
  })
})

describe('a tree of one’s own', () => {
  const own = tree('own', [skill('one', 'I')])

  it('is added once', () => {
    const { actions, getState } = setUp()
    actions.addTree(own)
    actions.addTree({ ...own, name: 'Other' })
    actions.addTree({ ...own, id: 'marketing' })
    expect(getState().records.trees).toEqual([own])
  })

  it('is gone when it was removed, with or without ratings, and can be had back', () => {
    const { actions, getState } = setUp()
    actions.addTree(own)
    actions.rate('own', 'one', 'pro')
    actions.edit('own', [{ kind: 'remove-tree' }])
    expect([...treesOf(getState()).keys()]).toEqual(['home'])
    expect(headersOf(getState()).map(({ id }) => id)).toEqual(['home', 'marketing'])
    expect(recentlyRemoved(getState().stored, 0)).toMatchObject([{ of: 'tree', words: 'own' }])
    actions.undo()
    expect(treesOf(getState()).get('own')).toBe(own)
  })

  it('is there again when a file that has it is opened after it was removed', () => {
    const { actions, getState } = setUp()
    actions.addTree(own)
    const { stored } = getState()
    actions.edit('own', [{ kind: 'remove-tree' }])
    actions.open(stored)
    expect(treesOf(getState()).get('own')).toEqual(own)
  })

  it('stays removed when the file was saved after that, or has other trees', () => {
    const { actions, getState } = setUp()
    actions.addTree(own)
    actions.edit('own', [{ kind: 'remove-tree' }])
    actions.open(getState().stored)
    actions.open({ ...NO_RECORDS, trees: [{ ...own, id: 'second' }] })
    expect(treesOf(getState()).has('own')).toBe(false)
  })

  it('that is built in stays', () => {
    const { actions, getState } = setUp()
    actions.edit('home', [{ kind: 'remove-tree' }])
    expect(treesOf(getState()).has('home')).toBe(true)
  })
})
