import { describe, expect, it } from 'vitest'
import type { Guidance } from '../../src/domain/guidance.ts'
import { withGuidance } from '../../src/domain/tree-guidance.ts'
import { skill, tree } from '../builders.ts'

const words: Guidance = {
  levels: { rookie: ['Asks.'], pro: ['Knows.'], master: ['Teaches others.'] },
  practise: ['Ask one question a day.'],
  share: ['Write one page.'],
  questions: ['What did you ask last?'],
}
const own = tree('own', [skill('ask', 'I'), skill('constructor', 'II', 'ask')], {
  overarching: {
    id: 'change',
    name: 'Change',
    description: 'Meets change.',
    home: 'own',
    behaviours: [{ id: 'brave', name: 'Brave', description: 'Dares.', showsIn: ['ask'] }],
  },
})

describe('a tree with its words', () => {
  it('has them at its skills, its overarching skill, its behaviours, and as its portrait', () => {
    const behaviour = { signs: ['Dares.'], inTheTree: 'In asking.', practise: 'Dare once a week.' }
    const portrait = { week: ['You ask.'], enjoyedBy: [], leavesOut: [], whySeeds: 'All ask.' }
    const guided = withGuidance(own, {
      tree: 'own',
      skills: { ask: words, change: words },
      behaviours: { brave: behaviour },
      portrait,
    })
    expect(guided.skills[0]?.guidance).toEqual(words)
    expect(guided.overarching?.guidance).toEqual(words)
    expect(guided.overarching?.behaviours[0]?.guidance).toEqual(behaviour)
    expect(guided.portrait).toEqual(portrait)
  })

  it('is the same tree in everything else, whatever its ids are', () => {
    expect(withGuidance(own, { tree: 'own', skills: {} })).toEqual(own)
    const { skills } = withGuidance(own, { tree: 'own', skills: { ask: words } })
    expect(skills[1]).toBe(own.skills[1])
  })
})
