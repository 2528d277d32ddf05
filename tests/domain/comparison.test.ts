import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareLevels, isNewerFile, isOwnFile, ownerOf } from '../../src/domain/comparison.ts'
import { LEVELS } from '../../src/domain/level.ts'
import { levelOf, skillKey } from '../../src/domain/rating.ts'
import { joinRecords, NO_RECORDS, type Records } from '../../src/domain/records.ts'
import { levels, rating, skill, tree } from '../builders.ts'

const home = tree('home', [skill('chat', 'I'), skill('calls', 'II')])
const away = tree('away', [skill('ask', 'I')])

function named(name: string, more: Partial<Records> = {}): Records {
  return { ...NO_RECORDS, settings: [{ name: 'person-name', value: name }], ...more }
}

describe('two files compared', () => {
  it('names the trees in which something differs, with both levels of each skill', () => {
    const theirs = levels('home', { chat: 'rookie', calls: 'pro' })
    const mine = new Map([...levels('home', { chat: 'pro' }), ...levels('away', {})])
    expect(compareLevels(theirs, mine, [home, away])).toEqual([
      {
        tree: 'home',
        changes: [
          { skill: 'chat', from: 'rookie', to: 'pro' },
          { skill: 'calls', from: 'pro', to: null },
        ],
      },
    ])
  })

  it('leaves out no skill that no tree at hand has', () => {
    const mine = new Map([...levels('home', { gone: 'pro' }), ...levels('lost', { x: 'master' })])
    expect(compareLevels(new Map(), mine, [home])).toEqual([
      { tree: 'home', changes: [{ skill: 'gone', from: null, to: 'pro' }] },
      { tree: 'lost', changes: [{ skill: 'x', from: null, to: 'master' }] },
    ])
  })

  it('names every skill whose level differs, once, and no other', () => {
    const someLevels = fc
      .dictionary(
        fc.constantFrom('home/chat', 'home/calls', 'home/gone', 'away/ask', 'lost/x'),
        fc.constantFrom(...LEVELS),
      )
      .map((all) => new Map(Object.entries(all)))
    fc.assert(
      fc.property(someLevels, someLevels, (theirs, mine) => {
        const keys = [...new Set([...theirs.keys(), ...mine.keys()])]
        const differing = keys.filter((key) => theirs.get(key) !== mine.get(key))
        const found = compareLevels(theirs, mine, [home, away]).flatMap((each) =>
          each.changes.map((change) => ({ key: skillKey(each.tree, change.skill), ...change })),
        )
        expect(found.map(({ key }) => key).toSorted()).toEqual(differing.toSorted())
        for (const { key, from, to } of found) {
          const [treeId = '', skillId = ''] = key.split('/')
          expect([from, to]).toEqual([
            levelOf(theirs, treeId, skillId),
            levelOf(mine, treeId, skillId),
          ])
        }
      }),
    )
  })
})

describe('whose file it is', () => {
  it('is the name on the pictures, where there is one', () => {
    expect(ownerOf(named(' Robin '))).toBe('Robin')
    expect(ownerOf(named(' '))).toBeUndefined()
    expect(ownerOf(NO_RECORDS)).toBeUndefined()
  })

  it('is the person’s own by the same name, or by a record of theirs', () => {
    const ratings = [rating('a', 1, 'chat', 'pro')]
    expect(isOwnFile(named('Robin'), named('Robin'))).toBe(true)
    expect(isOwnFile({ ...NO_RECORDS, ratings }, named('Robin', { ratings }))).toBe(true)
    expect(isOwnFile(named('Robin', { trees: [home] }), named('Ash', { trees: [home] }))).toBe(
      false,
    )
    expect(isOwnFile(NO_RECORDS, NO_RECORDS)).toBe(false)
  })

  it('is the person’s own where a goal in short is all that it holds', () => {
    const goal = { id: 'g', by: 'self', at: 1, kind: 'grow', tree: 'home', skill: 'chat' } as const
    const own = { ...goal, aim: '', due: '2026-12-31', reason: 'r', practice: '', weekly: '' }
    const short = { ...own, id: '~g', shortens: 'g', reason: '' }
    expect(isOwnFile(named('Ada', { goals: [short] }), named('Ada', { goals: [own] }))).toBe(true)
  })

  it('is newer where the person did something later in it than here', () => {
    const then = named('Ada', { ratings: [rating('1', 10, 'chat', 'pro')] })
    const now = named('Ada', {
      ratings: [rating('1', 10, 'chat', 'pro'), rating('2', 20, 'chat', 'master')],
    })
    expect([isNewerFile(now, then), isNewerFile(then, now), isNewerFile(now, now)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('a file joined with itself changes nothing', () => {
    const file = named('Robin', { ratings: [rating('a', 1, 'chat', 'pro')], trees: [home] })
    expect(joinRecords(file, file)).toEqual(file)
  })
})
