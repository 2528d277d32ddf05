import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/domain/level.ts'
import { SELF } from '../../src/domain/event.ts'
import type { LevelOrNone } from '../../src/domain/level.ts'
import {
  agreementsOf,
  answeredBy,
  nextSteps,
  pairsOf,
  type View,
  viewsOf,
} from '../../src/domain/view.ts'
import { levels, rating, skill, tree } from '../builders.ts'

function view(id: string, at: number, by: string, skillId: string, level: LevelOrNone): View {
  return { id, at, by, review: 'r', tree: 'home', skill: skillId, level }
}

const home = tree('home', [
  skill('rest', 'One'),
  skill('write', 'One'),
  skill('calls', 'Two', 'rest'),
  skill('teach', 'Two', 'write'),
])

describe('what a lead says of a review', () => {
  const views = [
    view('1', 1, 'Robin', 'rest', 'pro'),
    view('2', 2, 'Robin', 'rest', null),
    view('3', 3, 'Sam', 'rest', 'master'),
    view('4', 4, SELF, 'rest', 'rookie'),
    { ...view('5', 5, 'Kim', 'rest', 'rookie'), review: 'other' },
  ]

  it('is the newest view of each skill, and unrated is said, too', () => {
    expect([...viewsOf(views, 'r', 'Robin')]).toEqual([['rest', null]])
  })

  it('comes from those who answered it, the latest first', () => {
    expect(answeredBy(views, 'r')).toEqual(['Sam', 'Robin'])
  })
})

it('differences stand first by how wide they are, and what only one looked at is left out', () => {
  const own = levels('home', { rest: 'master', write: 'pro', teach: 'pro' })
  const lead = new Map<string, LevelOrNone>([
    ['rest', 'pro'],
    ['calls', 'pro'],
    ['teach', 'pro'],
  ])
  expect(pairsOf(own, lead, 'home', ['rest', 'write', 'calls', 'teach'])).toEqual({
    differences: [
      { skill: 'calls', own: null, lead: 'pro' },
      { skill: 'rest', own: 'master', lead: 'pro' },
    ],
    agreements: [{ skill: 'teach', own: 'pro', lead: 'pro' }],
  })
})

describe('an agreement', () => {
  const by = 'Robin'
  const both = (id: string, at: number, level: Level) => [
    rating(`${id}-own`, at, 'rest', level),
    { ...rating(id, at, 'rest', level), by },
  ]
  const ratings = [
    ...both('a', 1, 'master'),
    ...both('b', 11, 'rookie'),
    ...both('c', 12, 'pro'),
    { ...rating('d', 13, 'write', 'pro'), by: 'Sam' },
    rating('e', 14, 'calls', 'pro'),
    ...both('f', 30, 'master'),
  ]

  it('is the newest that both recorded after the review and before the next one', () => {
    const found = agreementsOf(ratings, home, { at: 10 }, by, { at: 20 })
    expect([...found]).toEqual([['rest', { level: 'pro', at: 12 }]])
  })

  it('takes both: what the lead recorded alone is none', () => {
    const alone = [{ ...rating('a', 11, 'rest', 'pro'), by }, rating('b', 11, 'rest', 'rookie')]
    expect(agreementsOf(alone, home, { at: 10 }, by).size).toBe(0)
  })
})

describe('what suits a focus next', () => {
  const own = levels('home', { rest: 'pro', write: 'rookie' })
  const agreed = [['write', { level: 'pro', at: 1 }]] as const

  it('is what was agreed to stand higher, then what is ready, begun before new; foundations are told apart', () => {
    const today = levels('home', { rest: 'rookie', write: 'pro' })
    expect(nextSteps(home, agreed, own, today, () => false)).toEqual([
      { skill: 'write', why: 'agreed', level: 'pro' },
      { skill: 'rest', why: 'foundation', level: 'rookie' },
      { skill: 'teach', why: 'ready', level: null },
    ])
  })

  it('is nothing that is ripe or left out', () => {
    const today = levels('home', { rest: 'master', write: 'pro', teach: 'master' })
    const steps = nextSteps(home, agreed, own, today, (id) => id === 'write')
    expect(steps.map((step) => step.skill)).toEqual(['calls'])
  })
})
