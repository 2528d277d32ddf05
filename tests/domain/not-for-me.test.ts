import { expect, it } from 'vitest'
import { avoidedSkills } from '../../src/domain/not-for-me.ts'

it('a skill is not for me from the newest mark on, and can be again', () => {
  const mark = { by: 'self', tree: 'home', skill: 'calls' }
  const marks = [
    { ...mark, id: 'b', at: 2, avoided: false },
    { ...mark, id: 'a', at: 1, avoided: true },
    { ...mark, id: 'c', at: 3, skill: 'chat', avoided: true },
  ]
  expect(avoidedSkills(marks)).toEqual(new Set(['home/chat']))
})
