import fc from 'fast-check'
import type { Levels } from '../../src/domain/rating.ts'
import type { Outlook } from '../../src/domain/seed-path.ts'
import type { Tree } from '../../src/domain/tree.ts'
import { acorn, companion, skill, tree } from '../builders.ts'

const LEVEL = fc.constantFrom('rookie' as const, 'pro' as const, 'master' as const, null, null)

/**
 * A home tree, two lands and a goal, of two skills each: random links, ratings, plantings, skills
 * to avoid, and acorns between any of them, round trips and dead ends included.
 */
export const smallGrove: fc.Arbitrary<Outlook> = fc
  .record({
    links: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    ratings: fc.array(LEVEL, { minLength: 8, maxLength: 8 }),
    avoided: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    planted: fc.subarray(['a', 'b'], { maxLength: 1 }),
    into: fc.record({
      a: fc.subarray(['home/1', 'b/1', 'b/0', 'goal/1']),
      b: fc.subarray(['home/0', 'a/1', 'a/0', 'goal/0']),
      goal: fc.subarray(['home/1', 'a/1', 'b/1', 'goal/1', 'nowhere/1', 'home/9']),
    }),
    companions: fc.subarray(['home/0', 'a/0']),
  })
  .map(({ links, ratings, avoided, planted, into, companions }) => {
    const seedsOf = (keys: readonly string[], make: typeof acorn) =>
      keys.map((key) => make(key.slice(0, -2), key.slice(-1)))
    const grow = (id: string, index: number, seeds: Tree['seeds']) =>
      tree(id, [skill('0', 'I'), skill('1', 'II', ...(links[index] ? ['0'] : []))], { seeds })
    const trees = [
      grow('home', 0, []),
      // A land without any seed would be open from the start; one from nowhere keeps it closed.
      grow('a', 1, [...seedsOf(into.a, acorn), acorn('nowhere', '0')]),
      grow('b', 2, [...seedsOf(into.b, acorn), acorn('nowhere', '0')]),
      grow('goal', 3, [
        ...seedsOf(into.goal, acorn),
        ...seedsOf(companions, companion),
        acorn('nowhere', '0'),
      ]),
    ]
    const keys = trees.flatMap(({ id }) => [`${id}/0`, `${id}/1`])
    const levels: Levels = new Map(
      ratings.flatMap((level, i) => (level === null ? [] : [[keys[i] ?? '', level] as const])),
    )
    return {
      headers: trees,
      trees: new Map(trees.map((each) => [each.id, each])),
      levels,
      planted: new Set(planted),
      avoided: new Set(keys.filter((_, i) => avoided[i] && i % 3 === 0)),
    }
  })
