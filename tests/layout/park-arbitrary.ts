import fc from 'fast-check'
import type { Seed } from '../../src/domain/tree.ts'
import type { layoutPark } from '../../src/layout/park.ts'

type Headers = Parameters<typeof layoutPark>[0]

const HOME = 'home'
const WORDS = [
  'Support',
  'of',
  'interdepartmental',
  'Marketing',
  '&',
  'tools',
  'Überprüfung',
  '顧客',
]

const nameArbitrary = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '))

/** Home and 0 to 60 lands, seeded by home or not and by one another at random, in any order. */
export const parkArbitrary: fc.Arbitrary<Headers> = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,6}$/), { maxLength: 60, size: '+1' })
  .map((ids) => ids.filter((id) => id !== HOME))
  .chain((ids) => {
    const seed = fc.record({
      tree: fc.constantFrom(HOME, HOME, 'nowhere', ...ids),
      role: fc.constantFrom<Seed['role']>('acorn', 'companion'),
    })
    const header = (id: string) =>
      fc.record({
        id: fc.constant(id),
        name: nameArbitrary,
        seeds: fc
          .array(seed, { maxLength: 4 })
          .map((seeds) => seeds.map((each) => ({ ...each, skill: 's', why: '' }))),
      })
    return fc.tuple(
      fc.record({ id: fc.constant(HOME), name: nameArbitrary, seeds: fc.constant([]) }),
      ...ids.map(header),
    )
  })
