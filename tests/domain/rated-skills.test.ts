import { expect, it } from 'vitest'
import { currentLevels } from '../../src/domain/rating.ts'
import { ratedSkills } from '../../src/domain/rated-skills.ts'
import { rating } from '../builders.ts'

it('counts a skill once, however often it was rated, and only while it has a level', () => {
  const ratings = [
    rating('a', 1, 'chat', 'rookie'),
    rating('b', 2, 'chat', 'pro'),
    rating('c', 3, 'mail', 'pro'),
    rating('d', 4, 'mail', null),
    rating('e', 5, 'never', null),
    { ...rating('f', 6, 'calls', 'pro'), by: 'Alex' },
    { ...rating('g', 7, 'chat', 'master'), tree: 'home-2' },
  ]
  expect(ratedSkills(currentLevels(ratings), 'home')).toEqual({ here: 1, elsewhere: 1 })
})
