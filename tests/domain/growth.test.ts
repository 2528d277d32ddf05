import { describe, expect, it } from 'vitest'
import { growth, isInHand, ripeAcorns, sproutsOf, startedBy } from '../../src/domain/growth.ts'
import { plantedTrees } from '../../src/domain/planting.ts'
import { standing } from '../../src/domain/standing.ts'
import { acorn, companion, header, levels, skill } from '../builders.ts'

const NONE = new Set<string>()
const marketing = header('marketing', acorn('home', 'writing'), companion('home', 'empathy'))

describe('a skill', () => {
  const chat = skill('chat', 'II', 'writing', 'product')

  it('is ripe at master, whatever it builds on', () => {
    expect(standing('home', chat, levels('home', { chat: 'master' }))).toBe('ripe')
  })

  it('is ready when everything it builds on is at least pro', () => {
    expect(standing('home', chat, levels('home', { writing: 'pro', product: 'master' }))).toBe(
      'ready',
    )
  })

  it('is a stretch while something it builds on is below pro or unrated', () => {
    const some = levels('home', { chat: 'pro', writing: 'rookie', product: 'pro' })
    expect(standing('home', chat, some)).toBe('stretch')
    expect(standing('home', chat, levels('home', { writing: 'pro' }))).toBe('stretch')
  })

  it('that builds on nothing is ready from the start', () => {
    expect(standing('home', skill('rest', 'I'), levels('home', {}))).toBe('ready')
  })
})

describe('a tree', () => {
  it('is dormant until an acorn is ripe', () => {
    expect(growth(marketing, levels('home', { writing: 'pro', empathy: 'master' }), NONE)).toBe(
      'dormant',
    )
  })

  it('sprouts when an acorn is ripe', () => {
    const now = levels('home', { writing: 'master' })
    expect(growth(marketing, now, NONE)).toBe('sprouting')
    expect(ripeAcorns(marketing, now)).toEqual([acorn('home', 'writing')])
  })

  it('is planted when the person chose so, ripe or not', () => {
    expect(growth(marketing, levels('home', {}), new Set(['marketing']))).toBe('planted')
  })

  it('can be left again', () => {
    const event = { by: 'self', tree: 'marketing' }
    const plantings = [
      { ...event, id: '1', at: 1, planted: true },
      { ...event, id: '2', at: 2, planted: false },
    ]
    expect(plantedTrees(plantings)).toEqual(new Set())
    expect(plantedTrees(plantings.slice(0, 1))).toEqual(new Set(['marketing']))
  })
})

describe('a companion', () => {
  it('is in hand at pro, an acorn at master', () => {
    const pro = levels('home', { writing: 'pro', empathy: 'pro' })
    expect(isInHand(companion('home', 'empathy'), pro)).toBe(true)
    expect(isInHand(acorn('home', 'writing'), pro)).toBe(false)
  })
})

describe('what sprouts beside a tree', () => {
  const now = levels('home', { writing: 'master' })

  it('is every tree that a ripe skill of it carries', () => {
    expect(
      sproutsOf('home', [marketing, header('other', acorn('home', 'chat'))], now, NONE),
    ).toEqual([{ header: marketing, growth: 'sprouting', skill: 'writing' }])
  })

  it('is not what sprouts from another tree', () => {
    const elsewhere = header('other', acorn('home', 'chat'), acorn('away', 'talk'))
    const ripe = new Map([['away/talk', 'master' as const]])
    expect(sproutsOf('home', [elsewhere], ripe, NONE)).toEqual([])
  })

  it('keeps a planted tree, even when its acorn is no longer at master', () => {
    expect(sproutsOf('home', [marketing], levels('home', {}), new Set(['marketing']))).toEqual([
      { header: marketing, growth: 'planted', skill: 'writing' },
    ])
  })
})

it('a ripe skill can start the trees whose acorn it carries, but not what is planted', () => {
  const research = header('research', acorn('home', 'writing'))
  const writing = { tree: 'home', skill: 'writing' }
  expect(startedBy([marketing, research], NONE, writing)).toEqual([marketing, research])
  expect(startedBy([marketing, research], new Set(['research']), writing)).toEqual([marketing])
  expect(startedBy([marketing, research], NONE, { tree: 'home', skill: 'empathy' })).toEqual([])
})
