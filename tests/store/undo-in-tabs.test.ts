import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_RECORDS } from '../../src/domain/records.ts'
import type { GroveStore } from '../../src/store/grove-store.ts'
import { evidenceOf, levelsOf } from '../../src/store/selectors.ts'
import { skill, tree } from '../builders.ts'
import { openTab } from './open-tab.ts'

/** Both tabs read what the other one has written. */
function meet(one: GroveStore, two: GroveStore) {
  const first = one.getState().stored
  one.actions.catchUp(two.getState().stored)
  two.actions.catchUp(first)
}

const levelOfChat = (store: GroveStore) => levelsOf(store.getState()).get('home/chat')
describe('in two tabs', () => {
  it('undoing leaves alone what the other one has changed anew, and says so', () => {
    const [one, two] = [openTab('a'), openTab('b')]
    one.actions.rate('home', 'calls', 'rookie')
    one.actions.rate('home', 'chat', 'rookie')
    meet(one, two)
    two.actions.rate('home', 'chat', 'master')
    meet(one, two)
    one.actions.undo()
    expect(levelOfChat(one)).toBe('master')
    expect(one.getState().stepNews?.kind).toBe('overtaken')
    expect(one.getState().stored.undos).toEqual([])
    one.actions.undo()
    expect(levelsOf(one.getState())).toEqual(new Map([['home/chat', 'master']]))
  })

  it('neither undoes the same thing twice, nor what the other has made a review of', () => {
    const [one, two] = [openTab('a'), openTab('b')]
    one.actions.rate('home', 'chat', 'rookie')
    meet(one, two)
    two.actions.finishReview({ tree: 'home', name: 'Spring', began: 1 })
    meet(one, two)
    one.actions.undo()
    expect(one.getState().stepNews?.kind).toBe('overtaken')
    two.actions.undo()
    meet(one, two)
    expect(one.getState().records.reviews).toEqual([])
  })

  it('a review of another tree keeps nothing from being undone', () => {
    const [one, two] = [openTab('a'), openTab('b')]
    one.actions.rate('home', 'chat', 'rookie')
    meet(one, two)
    two.actions.finishReview({ tree: 'research', name: 'Spring', began: 1 })
    meet(one, two)
    one.actions.undo()
    expect(one.getState().stepNews?.kind).toBe('undone')
    expect(levelOfChat(one)).toBeUndefined()
  })

  it('evidence that one changes while the other undoes it stands once, as it was changed', () => {
    const [one, two] = [openTab('a'), openTab('b')]
    const first = one.actions.keepEvidence({ on: '2026-11-02', note: 'First.' })
    const second = one.actions.keepEvidence({
      on: '2026-11-02',
      note: 'Second.',
      replaces: first.id,
    })
    meet(one, two)
    one.actions.undo()
    two.actions.keepEvidence({ on: '2026-11-02', note: 'Third.', replaces: second.id })
    meet(one, two)
    for (const tab of [one, two]) {
      expect(evidenceOf(tab.getState()).map(({ note }) => note)).toEqual(['Third.'])
    }
    one.actions.redo()
    expect(one.getState().stepNews?.kind).toBe('overtaken')
  })

  it('a file that one takes back leaves the tree that the other has rated a skill of', () => {
    const [one, two] = [openTab('a'), openTab('b')]
    one.actions.open({ ...NO_RECORDS, trees: [tree('own', [skill('digs', 'I')])] })
    meet(one, two)
    two.actions.rate('own', 'digs', 'pro')
    meet(one, two)
    one.actions.undo()
    meet(one, two)
    for (const tab of [one, two]) {
      expect(tab.getState().records.trees.map(({ id }) => id)).toEqual(['own'])
    }
    two.actions.undo()
    expect(two.getState().records.trees).toEqual([])
  })

  it('both see the same, whatever they did and undid', () => {
    const deed = fc.oneof(
      fc.record({
        skill: fc.constantFrom('chat', 'calls'),
        level: fc.constantFrom('rookie' as const, 'pro' as const, null),
      }),
      fc.constantFrom('undo' as const, 'redo' as const, 'meet' as const, 'note' as const),
    )
    const deeds = fc.array(fc.tuple(fc.boolean(), deed), { maxLength: 30 })
    fc.assert(
      fc.property(deeds, (all) => {
        const [one, two] = [openTab('a'), openTab('b')]
        for (const [isFirst, what] of all) {
          const { actions } = isFirst ? one : two
          if (what === 'meet') meet(one, two)
          else if (what === 'note') actions.keepEvidence({ on: '2026-11-02', note: 'Well.' })
          else if (typeof what === 'string') actions[what]()
          else actions.rate('home', what.skill, what.level)
        }
        meet(one, two)
        expect(levelsOf(one.getState())).toEqual(levelsOf(two.getState()))
        expect(new Set(evidenceOf(one.getState()))).toEqual(new Set(evidenceOf(two.getState())))
      }),
    )
  })
})
