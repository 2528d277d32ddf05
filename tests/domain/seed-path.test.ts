import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from '../../src/domain/level.ts'
import type { Levels } from '../../src/domain/rating.ts'
import { levelOf } from '../../src/domain/rating.ts'
import { levelsAfter, seedPath } from '../../src/domain/seed-path.ts'
import { standing } from '../../src/domain/standing.ts'
import type { Tree, TreeHeader } from '../../src/domain/tree.ts'
import { acorn, companion, header, levels, skill, tree } from '../builders.ts'
import { fewestLevelUps } from './fewest-level-ups.ts'

const home = tree('home', [
  skill('focus', 'I'),
  skill('rest', 'I'),
  skill('writing', 'II', 'focus'),
  skill('empathy', 'II', 'rest'),
  skill('framing', 'III', 'writing', 'empathy'),
])
const trees = new Map([[home.id, home]])
const marketing = header('marketing', acorn('home', 'writing'), companion('home', 'empathy'))

function path(to: TreeHeader, now: Levels) {
  const found = seedPath(to, trees, now)
  if (!found) throw new Error('no path')
  return found
}

function words(steps: ReturnType<typeof path>['best']['steps']) {
  return steps.map(({ skill: id, from, to }) => `${id}: ${from ?? 'unrated'} to ${to}`)
}

describe('the seed path', () => {
  it('lists every level-up from today to a ripe acorn, in builds-on order', () => {
    expect(words(path(marketing, levels('home', { focus: 'rookie' })).best.steps)).toEqual([
      'focus: rookie to pro',
      'writing: unrated to rookie',
      'writing: rookie to pro',
      'writing: pro to master',
    ])
  })

  it('gives each step its reason', () => {
    const { steps } = path(marketing, levels('home', { writing: 'pro' })).best
    expect(steps.map(({ reason }) => reason)).toEqual([
      { kind: 'ground', carries: ['writing'] },
      { kind: 'ground', carries: ['writing'] },
      { kind: 'seed', seed: acorn('home', 'writing') },
    ])
  })

  it('is empty when an acorn is ripe already', () => {
    expect(path(marketing, levels('home', { writing: 'master' })).best.steps).toEqual([])
  })

  it('leaves alone what carries a skill that is at its level already', () => {
    const two = header('two', acorn('home', 'framing'))
    const now = levels('home', { writing: 'pro', empathy: 'pro', framing: 'pro' })
    expect(words(path(two, now).best.steps)).toEqual(['framing: pro to master'])
  })

  it('takes the nearest acorn and keeps the others beside it, nearest first', () => {
    const several = header(
      's',
      acorn('home', 'framing'),
      acorn('home', 'rest'),
      acorn('home', 'writing'),
    )
    const { best, others } = path(several, levels('home', {}))
    expect(best.seed.skill).toBe('rest')
    expect(others.map(({ seed, steps }) => [seed.skill, steps.length])).toEqual([
      ['writing', 5],
      ['framing', 11],
    ])
  })

  it('tells what the companions add to what is planted', () => {
    const { stronger } = path(marketing, levels('home', { empathy: 'rookie' }))
    expect(stronger.flatMap(({ steps }) => words(steps))).toEqual([
      'rest: unrated to rookie',
      'rest: rookie to pro',
      'empathy: rookie to pro',
    ])
  })

  it('is none for a tree that no known skill seeds', () => {
    expect(seedPath(header('home'), trees, new Map())).toBeUndefined()
    expect(seedPath(header('x', acorn('away', 'talk')), trees, new Map())).toBeUndefined()
    expect(seedPath(header('x', acorn('home', 'talk')), trees, new Map())).toBeUndefined()
  })
})

const LEVEL = fc.constantFrom('rookie' as const, 'pro' as const, 'master' as const, null)

/** A tree of six skills in three tiers with random links and ratings, and two of its skills as acorns. */
const smallGrove = fc
  .record({
    links: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    ratings: fc.array(LEVEL, { minLength: 6, maxLength: 6 }),
    acorns: fc.uniqueArray(fc.constantFrom('2', '3', '4', '5'), { minLength: 1, maxLength: 2 }),
  })
  .map(({ links, ratings, acorns }) => {
    let next = 0
    const pick = (...ids: string[]) => ids.filter(() => links[next++ % links.length])
    const grown: Tree = tree('home', [
      skill('0', 'I'),
      skill('1', 'I'),
      skill('2', 'II', ...pick('0', '1')),
      skill('3', 'II', ...pick('0', '1')),
      skill('4', 'III', ...pick('0', '1', '2', '3')),
      skill('5', 'III', ...pick('0', '1', '2', '3')),
    ])
    const now: Levels = new Map(
      ratings.flatMap((level, i) =>
        level === null ? [] : [[`home/${String(i)}`, level] as const],
      ),
    )
    return { grown, now, to: header('to', ...acorns.map((id) => acorn('home', id))) }
  })

describe('on any small grove', () => {
  it('the path has the fewest level-ups that there can be', () => {
    fc.assert(
      fc.property(smallGrove, ({ grown, now, to }) => {
        const found = seedPath(to, new Map([['home', grown]]), now)
        const goals = to.seeds.map((seed) => seed.skill)
        expect(found?.best.steps.length).toBe(fewestLevelUps(grown, goals, now))
      }),
      { numRuns: 60 },
    )
  })

  it('each step starts where the skill stands, rises by one, and is ready when it comes', () => {
    fc.assert(
      fc.property(smallGrove, ({ grown, now, to }) => {
        let levelsNow = now
        for (const step of seedPath(to, new Map([['home', grown]]), now)?.best.steps ?? []) {
          const own = grown.skills.find(({ id }) => id === step.skill)
          if (!own) throw new Error(step.skill)
          expect(levelOf(levelsNow, 'home', step.skill)).toBe(step.from)
          expect(rank(step.to)).toBe(rank(step.from) + 1)
          expect(standing('home', own, levelsNow)).toBe('ready')
          levelsNow = levelsAfter(levelsNow, [step])
        }
        expect(to.seeds.some((seed) => levelOf(levelsNow, 'home', seed.skill) === 'master')).toBe(
          true,
        )
      }),
    )
  })

  it('a level-up never makes the path longer', () => {
    fc.assert(
      fc.property(smallGrove, fc.nat(5), ({ grown, now, to }, index) => {
        const key = `home/${String(index)}`
        const up = ({ rookie: 'pro', pro: 'master', master: 'master' } as const)[
          now.get(key) ?? 'rookie'
        ]
        const raised = new Map([...now, [key, now.has(key) ? up : 'rookie'] as const])
        const length = (at: Levels) =>
          seedPath(to, new Map([['home', grown]]), at)?.best.steps.length ?? 0
        expect(length(raised)).toBeLessThanOrEqual(length(now))
      }),
    )
  })
})
