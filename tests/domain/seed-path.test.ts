import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from '../../src/domain/level.ts'
import { type LevelUp, levelsAfter } from '../../src/domain/level-ups.ts'
import { levelOf, type Levels } from '../../src/domain/rating.ts'
import {
  bestRoutes,
  isOpenToday,
  type Outlook,
  type Route,
  routesInto,
  strongerStart,
} from '../../src/domain/seed-path.ts'
import { standing } from '../../src/domain/standing.ts'
import type { Tree } from '../../src/domain/tree.ts'
import { acorn, companion, header, levels, skill, tree } from '../builders.ts'
import { fewestLevelUps } from './fewest-level-ups.ts'
import { smallGrove } from './grove-arbitrary.ts'

const home = tree('home', [
  skill('focus', 'I'),
  skill('rest', 'I'),
  skill('writing', 'II', 'focus'),
  skill('empathy', 'II', 'rest'),
  skill('framing', 'III', 'writing', 'empathy'),
])
const marketing = header('marketing', acorn('home', 'writing'), companion('home', 'empathy'))

function outlook(
  now: Levels,
  trees: readonly Tree[] = [home],
  more: Partial<Outlook> = {},
): Outlook {
  return {
    headers: [...trees, marketing],
    trees: new Map(trees.map((each) => [each.id, each])),
    levels: now,
    planted: new Set(),
    avoided: new Set(),
    ...more,
  }
}

function words(steps: readonly LevelUp[]) {
  return steps.map(({ skill: id, from, to }) => `${id}: ${from ?? 'unrated'} to ${to}`)
}

function stepsOf(route: Route | undefined): readonly LevelUp[] {
  return route?.hops.flatMap((hop) => hop.steps) ?? []
}

describe('the seed path', () => {
  it('lists every level-up from today to a ripe acorn, in builds-on order', () => {
    const [best] = routesInto(marketing, outlook(levels('home', { focus: 'rookie' })), 'firm')
    expect(words(stepsOf(best))).toEqual([
      'focus: rookie to pro',
      'writing: unrated to rookie',
      'writing: rookie to pro',
      'writing: pro to master',
    ])
  })

  it('can be read straight: only the acorn itself rises, since links are advice', () => {
    const [best] = routesInto(marketing, outlook(new Map()), 'straight')
    expect(words(stepsOf(best))).toEqual([
      'writing: unrated to rookie',
      'writing: rookie to pro',
      'writing: pro to master',
    ])
  })

  it('gives each step its reason', () => {
    const [best] = routesInto(marketing, outlook(levels('home', { writing: 'pro' })), 'firm')
    expect(stepsOf(best).map(({ reason }) => reason)).toEqual([
      { kind: 'ground', carries: ['writing'] },
      { kind: 'ground', carries: ['writing'] },
      { kind: 'seed', seed: acorn('home', 'writing') },
    ])
  })

  it('has no steps when an acorn is ripe already', () => {
    const [best] = routesInto(marketing, outlook(levels('home', { writing: 'master' })), 'firm')
    expect(best).toMatchObject({ levelUps: 0 })
  })

  it('leaves alone what carries a skill that is at its level already', () => {
    const two = header('two', acorn('home', 'framing'))
    const now = levels('home', { writing: 'pro', empathy: 'pro', framing: 'pro' })
    expect(words(stepsOf(routesInto(two, outlook(now), 'firm')[0]))).toEqual([
      'framing: pro to master',
    ])
  })

  it('shows all acorns, the nearest first', () => {
    const several = header(
      's',
      acorn('home', 'framing'),
      acorn('home', 'rest'),
      acorn('home', 'writing'),
    )
    const routes = routesInto(several, outlook(new Map()), 'firm')
    expect(routes.map(({ hops, levelUps }) => [hops[0]?.seed.skill, levelUps])).toEqual([
      ['rest', 3],
      ['writing', 5],
      ['framing', 11],
    ])
  })

  it('tells what the companions add, and raises what they share once', () => {
    const two = header(
      'two',
      acorn('home', 'focus'),
      companion('home', 'writing'),
      companion('home', 'framing'),
    )
    const now = outlook(levels('home', { empathy: 'pro' }))
    const [best] = routesInto(two, now, 'firm')
    if (!best) throw new Error('no way')
    expect(words(strongerStart(two, best, now))).toEqual([
      'writing: unrated to rookie',
      'writing: rookie to pro',
      'framing: unrated to rookie',
      'framing: rookie to pro',
    ])
  })

  it('is none for a tree that no known skill seeds', () => {
    const now = outlook(new Map())
    expect(routesInto(header('x', acorn('away', 'talk')), now, 'firm')).toEqual([])
    expect(routesInto(header('x', acorn('home', 'talk')), now, 'firm')).toEqual([])
  })
})

describe('through another tree', () => {
  const research = tree('research', [skill('ask', 'I'), skill('share', 'II', 'ask')], {
    seeds: [acorn('home', 'rest')],
  })
  const liaison = header('liaison', acorn('home', 'framing'), acorn('research', 'share'))
  const grown = (now: Levels, more: Partial<Outlook> = {}) => ({
    ...outlook(now, [home, research], more),
    headers: [home, research, liaison],
  })

  it('the path plants that tree on the way, where that is shorter', () => {
    const [best, other] = routesInto(liaison, grown(new Map()), 'firm')
    expect(best?.hops.map(({ into, steps }) => [into, steps.length])).toEqual([
      ['research', 3],
      ['liaison', 5],
    ])
    expect(other).toMatchObject({ levelUps: 11 })
  })

  it('the path starts there when it is planted already', () => {
    const now = grown(new Map(), { planted: new Set(['research']) })
    expect(routesInto(liaison, now, 'firm')[0]).toMatchObject({ levelUps: 5 })
  })

  it('skills that are not for the person are avoided if there is any other way', () => {
    const against = grown(new Map(), { avoided: new Set(['research/ask']) })
    expect(routesInto(liaison, against, 'firm')[0]).toMatchObject({ avoided: 0, levelUps: 11 })
    const both = grown(new Map(), { avoided: new Set(['research/ask', 'home/rest']) })
    expect(routesInto(liaison, both, 'firm')[0]).toMatchObject({ avoided: 1, levelUps: 11 })
  })

  it('trees that only seed each other are never reached, and the search ends', () => {
    const a = tree('a', [skill('0', 'I')], { seeds: [acorn('b', '0')] })
    const b = tree('b', [skill('0', 'I')], { seeds: [acorn('a', '0')] })
    const island = { ...outlook(new Map(), [home, a, b]), headers: [home, a, b] }
    expect([...bestRoutes(island, 'firm').keys()]).toEqual(['home'])
    expect(routesInto(a, island, 'firm')).toEqual([])
  })
})

describe('on any small grove', () => {
  const goalOf = ({ headers }: Outlook) => headers.find(({ id }) => id === 'goal') ?? marketing

  it.each(['firm', 'straight'] as const)('the %s path is the shortest there is', (reading) => {
    fc.assert(
      fc.property(smallGrove, (grove) => {
        const [best] = routesInto(goalOf(grove), { ...grove, planted: grove.planted }, reading)
        const cost = best ? best.avoided * 1000 + best.levelUps : Infinity
        expect(cost).toBe(fewestLevelUps(goalOf(grove), grove, reading))
      }),
      { numRuns: 150 },
    )
  })

  it('the best route into a tree is the first of all routes into it', () => {
    fc.assert(
      fc.property(smallGrove, (grove) => {
        const goal = goalOf(grove)
        const best = bestRoutes(grove, 'firm').get('goal')
        const [first] = routesInto(goal, grove, 'firm')
        if (isOpenToday(goal, grove)) expect(best?.levelUps).toBe(0)
        else {
          expect([best?.avoided, best?.levelUps]).toEqual([first?.avoided, first?.levelUps])
        }
      }),
    )
  })

  it('every step starts where the skill stands, rises by one, and is ready when it comes', () => {
    fc.assert(
      fc.property(smallGrove, (grove) => {
        for (const route of routesInto(goalOf(grove), grove, 'firm')) {
          let now = grove.levels
          for (const step of stepsOf(route)) {
            const own = grove.trees.get(step.tree)?.skills.find(({ id }) => id === step.skill)
            if (!own) throw new Error(step.skill)
            expect(levelOf(now, step.tree, step.skill)).toBe(step.from)
            expect(rank(step.to)).toBe(rank(step.from) + 1)
            expect(standing(step.tree, own, now)).toBe('ready')
            now = levelsAfter(now, [step])
          }
          const last = route.hops.at(-1)?.seed
          expect(last && levelOf(now, last.tree, last.skill)).toBe('master')
        }
      }),
    )
  })

  it('alternatives differ in their last acorn', () => {
    fc.assert(
      fc.property(smallGrove, (grove) => {
        const ends = routesInto(goalOf(grove), grove, 'firm').map(({ hops }) => {
          const seed = hops.at(-1)?.seed
          return `${seed?.tree ?? ''}/${seed?.skill ?? ''}`
        })
        expect(new Set(ends).size).toBe(ends.length)
      }),
    )
  })

  it('a level-up never makes the path longer', () => {
    const free = smallGrove.map((grove) => ({ ...grove, avoided: new Set<string>() }))
    fc.assert(
      fc.property(free, fc.nat(7), (grove, index) => {
        const key =
          ['home/0', 'home/1', 'a/0', 'a/1', 'b/0', 'b/1', 'goal/0', 'goal/1'][index] ?? ''
        const up = { rookie: 'pro', pro: 'master', master: 'master' } as const
        const current = grove.levels.get(key)
        const raised = new Map([...grove.levels, [key, current ? up[current] : 'rookie'] as const])
        const length = (now: Outlook) =>
          routesInto(goalOf(now), now, 'firm')[0]?.levelUps ?? Infinity
        expect(length({ ...grove, levels: raised })).toBeLessThanOrEqual(length(grove))
      }),
    )
  })
})
