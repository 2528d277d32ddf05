import { describe, expect, it } from 'vitest'
import {
  homeOfSkill,
  nameOfSkill,
  skillGroups,
  skillOfKey,
} from '../../src/domain/evidence-skills.ts'
import { header, skill, tree } from '../builders.ts'

const overarching = {
  id: 'change',
  name: 'Meets change',
  description: 'Meets it.',
  home: 'home',
  behaviours: [],
}
const home = tree('home', [skill('chat', 'Ground'), skill('calls', 'Ground')], { overarching })
const craft = tree('craft', [skill('ask', 'Start')], { overarching })
const headers = [home, craft, header('far')]
const trees = new Map([
  ['home', home],
  ['craft', craft],
])
const listed = (ids: readonly string[], chosen?: { tree: string; skill: string }) =>
  skillGroups(headers, trees, new Set(ids), chosen).map((group) => [
    group.tree,
    ...group.skills.map((each) => each.skill),
  ])

describe('the skills that evidence can show', () => {
  it('are those of the given trees, the overarching one in the tree it is at home in', () => {
    expect(listed(['craft', 'home', 'far'])).toEqual([
      ['home', 'chat', 'calls', 'change'],
      ['craft', 'ask'],
    ])
  })

  it('have the chosen one among them, whatever tree it is of', () => {
    expect(listed(['home'], { tree: 'craft', skill: 'ask' })).toContainEqual(['craft', 'ask'])
    expect(listed(['home'], { tree: 'far', skill: 'x' })).toContainEqual(['far', 'x'])
    expect(listed(['home'], { tree: 'gone', skill: 'x' })).toContainEqual(['gone', 'x'])
    expect(listed(['home'], { tree: 'home', skill: 'old' })).toEqual([
      ['home', 'chat', 'calls', 'change', 'old'],
    ])
  })

  it('are named by the tree that has them', () => {
    expect(nameOfSkill(trees, { tree: 'home', skill: 'change' })).toBe('Meets change')
    expect(nameOfSkill(trees, { tree: 'home', skill: 'old' })).toBeUndefined()
    expect(nameOfSkill(trees, { tree: 'far', skill: 'x' })).toBeUndefined()
  })

  it('are read back from their key', () => {
    expect(skillOfKey('home/chat')).toEqual({ tree: 'home', skill: 'chat' })
    for (const none of ['', 'home', 'home/', '/chat', 'a/b/c']) {
      expect(skillOfKey(none)).toBeUndefined()
    }
  })

  it('belong where they are rated: the overarching one at its home', () => {
    expect(homeOfSkill(craft, 'change')).toEqual({ tree: 'home', skill: 'change' })
    expect(homeOfSkill(craft, 'ask')).toEqual({ tree: 'craft', skill: 'ask' })
    expect(homeOfSkill(craft, 'old')).toBeUndefined()
    expect(homeOfSkill(undefined, 'ask')).toBeUndefined()
  })
})
