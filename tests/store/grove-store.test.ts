import { describe, expect, it } from 'vitest'
import { NO_RECORDS, settingOf } from '../../src/domain/records.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore } from '../../src/store/grove-store.ts'
import {
  evidenceOf,
  guidedTreesOf,
  headersOf,
  levelsOf,
  plantedOf,
  treesOf,
} from '../../src/store/selectors.ts'
import { header, rating, skill, tree } from '../builders.ts'

function setUp() {
  let ticks = 0
  return createGroveStore(
    newGrove({
      records: NO_RECORDS,
      headers: [header('home'), header('marketing')],
      builtIn: new Map([['home', tree('home', [skill('chat', 'I')])]]),
    }),
    { now: () => (ticks += 1), newId: () => `id-${String(ticks)}` },
  )
}

describe('rating', () => {
  it('adds an event with a new id and the time, and changes none', () => {
    const { actions, getState } = setUp()
    actions.rate('home', 'chat', 'rookie')
    const [first] = getState().records.ratings
    actions.rate('home', 'chat', 'master')
    expect(getState().records.ratings[0]).toBe(first)
    expect(getState().records.ratings).toEqual([
      { id: 'id-0', by: 'self', at: 1, tree: 'home', skill: 'chat', level: 'rookie' },
      { id: 'id-1', by: 'self', at: 2, tree: 'home', skill: 'chat', level: 'master' },
    ])
    expect(levelsOf(getState())).toEqual(new Map([['home/chat', 'master']]))
  })

  it('with the level that is there already adds nothing', () => {
    const { actions, getState } = setUp()
    actions.rate('home', 'chat', null)
    actions.rate('home', 'chat', 'pro')
    actions.rate('home', 'chat', 'pro')
    expect(getState().records.ratings).toHaveLength(1)
  })

  it('counts from now on, even when an older rating bears a later time', () => {
    const { actions, getState } = setUp()
    actions.join({ ...NO_RECORDS, ratings: [rating('ahead', 1_000_000, 'chat', 'rookie')] })
    actions.rate('home', 'chat', 'master')
    expect(levelsOf(getState()).get('home/chat')).toBe('master')
    expect(getState().records.ratings.at(-1)?.at).toBe(1_000_001)
  })

  it('never bears a time that no date can hold', () => {
    const { actions, getState } = setUp()
    actions.join({ ...NO_RECORDS, ratings: [rating('last', 8.64e15, 'chat', 'rookie')] })
    actions.rate('home', 'chat', 'pro')
    expect(getState().records.ratings.at(-1)?.at).toBe(8.64e15)
  })

  it('can be taken back', () => {
    const { actions, getState } = setUp()
    actions.rate('home', 'chat', 'pro')
    actions.rate('home', 'chat', null)
    expect(levelsOf(getState())).toEqual(new Map())
  })
})

describe('planting', () => {
  it('adds a tree to the planted ones, and leaving keeps its ratings', () => {
    const { actions, getState } = setUp()
    actions.rate('marketing', 'copy', 'pro')
    actions.plant('marketing')
    actions.plant('marketing')
    expect(plantedOf(getState())).toEqual(new Set(['marketing']))
    expect(getState().records.plantings).toHaveLength(1)
    actions.leave('marketing')
    expect(plantedOf(getState())).toEqual(new Set())
    expect(levelsOf(getState()).get('marketing/copy')).toBe('pro')
  })
})

describe('settings', () => {
  it('keep the newest choice', () => {
    const { actions, getState } = setUp()
    actions.choose('theme', 'dark')
    actions.choose('theme', 'light')
    expect(settingOf(getState().records, 'theme')).toBe('light')
    expect(getState().records.settings).toHaveLength(1)
  })
})

describe('behaviours', () => {
  it('are marked and unmarked by events', () => {
    const { actions, getState } = setUp()
    actions.markBehaviour('home', 'adaptability', 'brave', true)
    actions.markBehaviour('home', 'adaptability', 'brave', true)
    actions.markBehaviour('home', 'adaptability', 'brave', false)
    expect(getState().records.marks.map(({ shown }) => shown)).toEqual([true, false])
  })
})

describe('taking a file in', () => {
  it('adds its ratings, and its trees to all trees', () => {
    const { actions, getState } = setUp()
    const own = tree('own', [skill('a', 'I')])
    actions.join({ ...NO_RECORDS, ratings: [rating('x', 1, 'chat', 'pro')], trees: [own] })
    expect(levelsOf(getState()).get('home/chat')).toBe('pro')
    expect(headersOf(getState()).map(({ id }) => id)).toEqual(['home', 'marketing', 'own'])
    expect([...treesOf(getState()).keys()]).toEqual(['home', 'own'])
  })
})

describe('selectors', () => {
  it('put own trees in the same order, whichever was read first', () => {
    const [a, b] = [tree('a', []), tree('b', [])]
    const idsAfter = (...trees: (typeof a)[]) => {
      const { actions, getState } = setUp()
      for (const each of trees) actions.join({ ...NO_RECORDS, trees: [each] })
      return headersOf(getState()).map(({ id }) => id)
    }
    expect(idsAfter(b, a)).toEqual(idsAfter(a, b))
  })

  it('give the very same result until what they look at changes', () => {
    const { actions, getState } = setUp()
    const levels = levelsOf(getState())
    actions.choose('theme', 'dark')
    expect(levelsOf(getState())).toBe(levels)
    actions.rate('home', 'chat', 'pro')
    expect(levelsOf(getState())).not.toBe(levels)
  })
})

describe('the words of a tree', () => {
  const words = {
    tree: 'home',
    skills: {
      chat: {
        levels: { rookie: ['Asks.'], pro: ['Answers.'], master: ['Teaches others.'] },
        practise: [],
        share: [],
        questions: [],
      },
    },
  }

  it('come to the tree for reading, and leave the one that is drawn as it was', () => {
    const { actions, getState } = setUp()
    const drawn = treesOf(getState()).get('home')
    actions.addGuidance(words)
    expect(guidedTreesOf(getState()).get('home')?.skills[0]?.guidance).toBe(words.skills.chat)
    expect(treesOf(getState()).get('home')).toBe(drawn)
  })

  it('change no rating, whatever they say and whether they are there or not', () => {
    const { actions, getState } = setUp()
    actions.rate('home', 'chat', 'pro')
    const before = levelsOf(getState())
    actions.addGuidance(words)
    actions.addGuidance({ ...words, skills: {} })
    expect(levelsOf(getState())).toBe(before)
  })
})

describe('evidence', () => {
  it('is kept as a new event, and so is every change to it', () => {
    const { actions, getState } = setUp()
    const note = { tree: 'home', skill: 'chat', on: '2026-11-02', note: 'Solved it.' }
    const kept = actions.keepEvidence(note)
    actions.keepEvidence({ ...note, note: 'Solved it in one round.', replaces: kept.id })
    expect(getState().records.evidence.map((each) => each.note)).toEqual([
      'Solved it.',
      'Solved it in one round.',
    ])
    expect(evidenceOf(getState()).map((each) => each.note)).toEqual(['Solved it in one round.'])
  })
})

describe('a finished review', () => {
  it('goes on saying what it said, also where a rating came from a clock that ran ahead', () => {
    const { actions, getState } = setUp()
    actions.join({ ...NO_RECORDS, ratings: [rating('fast', 5_000, 'calls', 'pro')] })
    const review = actions.finishReview({ tree: 'home', name: 'Autumn', began: 1 })
    actions.rate('home', 'chat', 'master')
    actions.agree('home', 'rest', 'pro', 'Robin')
    const later = getState().records.ratings.slice(1)
    expect(later.map(({ at }) => at > review.at)).toEqual([true, true, true])
  })
})
