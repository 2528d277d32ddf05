import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leverageOf } from '../../src/domain/leverage.ts'
import { nextLevel } from '../../src/domain/level.ts'
import { levelOf, skillKey } from '../../src/domain/rating.ts'
import { bestRoutes, isOpenToday, type Outlook } from '../../src/domain/seed-path.ts'
import { acorn, companion, header, levels, skill, tree } from '../builders.ts'
import { smallGrove } from './grove-arbitrary.ts'

const home = tree('home', [
  skill('rest', 'I'),
  skill('focus', 'I'),
  skill('empathy', 'II', 'rest'),
  skill('calls', 'III', 'empathy', 'focus'),
])
const research = header('research', acorn('home', 'empathy'), companion('home', 'calls'))

function opens(skillId: string, now: Outlook['levels'], avoided: readonly string[] = []) {
  const outlook: Outlook = {
    headers: [home, research],
    trees: new Map([['home', home]]),
    levels: now,
    planted: new Set(),
    avoided: new Set(avoided),
  }
  return leverageOf(outlook).find((each) => each.skill === skillId)
}

describe('what the next level-up of a skill opens', () => {
  it('are the skills that become ready', () => {
    const now = levels('home', { empathy: 'rookie', focus: 'pro' })
    expect(opens('empathy', now)).toMatchObject({ to: 'pro', readies: ['calls'] })
    expect(opens('empathy', levels('home', { empathy: 'rookie' }))).toMatchObject({ readies: [] })
  })

  it('are the seeds that come in hand', () => {
    const now = levels('home', { rest: 'pro', empathy: 'pro' })
    expect(opens('empathy', now)?.ripens).toEqual([
      { into: 'research', seed: acorn('home', 'empathy') },
    ])
    expect(opens('calls', levels('home', { calls: 'rookie' }))?.ripens).toEqual([
      { into: 'research', seed: companion('home', 'calls') },
    ])
  })

  it('are the trees that come nearer', () => {
    expect(opens('rest', new Map())?.nearer).toEqual(['research'])
    expect(opens('focus', new Map())?.nearer).toEqual([])
  })

  it('counts what lies behind, and says when a skill is a stretch', () => {
    expect(opens('rest', new Map())).toMatchObject({ behind: 2, isReady: true })
    expect(opens('calls', new Map())).toMatchObject({ behind: 0, isReady: false })
  })

  it('is not asked of a skill at master, and brings nothing nearer by one that is not for me', () => {
    expect(opens('rest', levels('home', { rest: 'master' }))).toBeUndefined()
    expect(opens('rest', new Map(), ['home/rest'])).toMatchObject({ isAvoided: true, nearer: [] })
  })

  it('on any grove: a tree is nearer exactly when its shortest way gets shorter', () => {
    const free = smallGrove.map((grove) => ({ ...grove, avoided: new Set<string>() }))
    fc.assert(
      fc.property(free, (grove) => {
        const before = bestRoutes(grove, 'firm')
        for (const { tree: treeId, skill: skillId, nearer } of leverageOf(grove)) {
          const to = nextLevel(levelOf(grove.levels, treeId, skillId))
          if (to === null) throw new Error('a skill at master')
          const raised = new Map([...grove.levels, [skillKey(treeId, skillId), to] as const])
          const after = bestRoutes({ ...grove, levels: raised }, 'firm')
          const shorter = grove.headers.filter((each) => {
            if (isOpenToday(each, grove)) return false
            const [was, is] = [before.get(each.id)?.levelUps, after.get(each.id)?.levelUps]
            return is !== undefined && (was === undefined || is < was)
          })
          expect(nearer.toSorted()).toEqual(shorter.map(({ id }) => id).toSorted())
        }
      }),
    )
  })
})
