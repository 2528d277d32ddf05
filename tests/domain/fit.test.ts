import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fit, fits, isSpokenFor } from '../../src/domain/fit.ts'
import { skillKey } from '../../src/domain/rating.ts'
import type { Outlook } from '../../src/domain/seed-path.ts'
import { acorn, companion, header, levels, skill, tree } from '../builders.ts'
import { smallGrove } from './grove-arbitrary.ts'

const home = tree('home', [
  skill('focus', 'I'),
  skill('rest', 'I'),
  skill('writing', 'II', 'focus'),
  skill('empathy', 'II', 'rest'),
  skill('framing', 'III', 'writing', 'empathy'),
])
const marketing = header('marketing', acorn('home', 'writing'), companion('home', 'empathy'))
const research = header('research', acorn('home', 'empathy'), companion('home', 'framing'))
const liaison = header('liaison', acorn('home', 'framing'))
const island = header('island', acorn('nowhere', 'swimming'))

function outlook(more: Partial<Outlook> = {}): Outlook {
  return {
    headers: [home, marketing, research, liaison, island],
    trees: new Map([['home', home]]),
    levels: new Map(),
    planted: new Set(),
    avoided: new Set(),
    ...more,
  }
}

function ranked(proud: readonly string[], now = outlook()): readonly Fit[] {
  return fits(new Set(proud.map((id) => skillKey('home', id))), now)
}

function names(of: readonly Fit[]) {
  return of.map((fit) => fit.header.id)
}

describe('destinations by fit', () => {
  it('are all trees that grow from a seed, so never the home tree', () => {
    expect(names(ranked([])).toSorted()).toEqual(['island', 'liaison', 'marketing', 'research'])
  })

  it('stand first where a chosen skill can plant them, then where it goes along', () => {
    expect(names(ranked(['writing']))).toEqual(['marketing', 'liaison', 'research', 'island'])
    expect(names(ranked(['empathy']))).toEqual(['research', 'marketing', 'liaison', 'island'])
    expect(names(ranked(['framing']))).toEqual(['liaison', 'research', 'marketing', 'island'])
  })

  it('give their reasons, each chosen skill once in its strongest part', () => {
    const both = header(
      'both',
      companion('home', 'empathy'),
      acorn('home', 'framing'),
      acorn('home', 'empathy'),
    )
    const [best] = ranked(['empathy', 'writing', 'rest'], outlook({ headers: [home, both] }))
    expect(best).toMatchObject({
      acorns: [acorn('home', 'empathy')],
      companions: [],
      ground: [
        { tree: 'home', skill: 'writing', carries: [acorn('home', 'framing')] },
        { tree: 'home', skill: 'rest', carries: [acorn('home', 'empathy')] },
      ],
    })
  })

  it('stand nearest first where equally much speaks for them', () => {
    expect(names(ranked([]))).toEqual(['marketing', 'research', 'liaison', 'island'])
    const now = outlook({ levels: levels('home', { rest: 'pro', empathy: 'pro' }) })
    expect(ranked([], now).map((fit) => [fit.header.id, fit.route?.levelUps])).toEqual([
      ['research', 1],
      ['marketing', 5],
      ['liaison', 7],
      ['island', undefined],
    ])
  })

  it('stand where more can be practised now first, if they are equally near', () => {
    const talk = { ...skill('talk', 'I'), practiseNow: 'Talk to one person.' }
    const trees = [
      tree('a', [skill('talk', 'I'), skill('walk', 'I')], { seeds: [acorn('home', 'rest')] }),
      tree('b', [talk, skill('walk', 'I')], { seeds: [acorn('home', 'focus')] }),
    ]
    const now = outlook({
      headers: [home, ...trees],
      trees: new Map([home, ...trees].map((each) => [each.id, each])),
    })
    expect(ranked([], now).map((fit) => [fit.header.id, fit.practice])).toEqual([
      ['b', { now: 1, of: 2 }],
      ['a', { now: 0, of: 2 }],
    ])
  })

  it('do not pretend to know what can be practised in a tree that is not loaded', () => {
    expect(ranked([])[0]?.practice).toBeUndefined()
  })

  it('come last and say so where nothing chosen speaks for them, however near', () => {
    const now = outlook({ levels: levels('home', { writing: 'master' }) })
    const found = ranked(['framing'], now)
    expect(found.map((fit) => [fit.header.id, isSpokenFor(fit)])).toEqual([
      ['liaison', true],
      ['research', true],
      ['marketing', false],
      ['island', false],
    ])
  })
})

describe('on any small grove', () => {
  const keys = ['home/0', 'home/1', 'a/0', 'a/1', 'b/0', 'b/1', 'goal/0', 'goal/1']
  const some = fc.subarray(keys)

  it('the order in which skills are chosen changes nothing', () => {
    fc.assert(
      fc.property(smallGrove, some, (grove, proud) => {
        expect(fits(new Set(proud.toReversed()), grove)).toEqual(fits(new Set(proud), grove))
      }),
    )
  })

  it('every destination is there once, and none without a reason before one with a reason', () => {
    fc.assert(
      fc.property(smallGrove, some, (grove, proud) => {
        const found = fits(new Set(proud), grove)
        const destinations = grove.headers.filter(({ seeds }) => seeds.length > 0)
        expect(names(found).toSorted()).toEqual(destinations.map(({ id }) => id).toSorted())
        const spoken = found.map(isSpokenFor)
        expect(spoken).toEqual(spoken.toSorted((a, b) => Number(b) - Number(a)))
      }),
    )
  })

  it('one more chosen skill never puts a tree it speaks for behind one it does not touch', () => {
    fc.assert(
      fc.property(smallGrove, some, fc.constantFrom(...keys), (grove, proud, added) => {
        const before = fits(new Set(proud), grove)
        const after = fits(new Set([...proud, added]), grove)
        const alone = fits(new Set([added]), grove)
        const touched = names(alone.filter(isSpokenFor))
        const others = names(alone.filter((fit) => !isSpokenFor(fit)))
        for (const id of touched) {
          const ahead = (of: readonly Fit[]) => {
            const order = names(of)
            return others.filter((other) => order.indexOf(other) < order.indexOf(id))
          }
          expect(ahead(before)).toEqual(expect.arrayContaining([...ahead(after)]))
        }
        const order = names(after)
        expect(order.filter((id) => others.includes(id))).toEqual(
          names(before).filter((id) => others.includes(id)),
        )
      }),
    )
  })
})
