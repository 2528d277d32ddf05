import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSeeds, checkTree, findCycle } from '../../src/domain/check-tree.ts'
import { acorn, skill, tree } from '../builders.ts'

describe('a malformed tree is refused with the place', () => {
  it('when skills build on each other in a ring', () => {
    const ring = tree('t', [skill('a', 'I', 'c'), skill('b', 'I', 'a'), skill('c', 'II', 'b')])
    expect(checkTree(ring)).toEqual([
      { kind: 'cycle', place: 'skills[0].buildsOn', skills: ['a', 'c', 'b'] },
    ])
  })

  it('when a skill builds on itself', () => {
    expect(checkTree(tree('t', [skill('a', 'I', 'a')]))).toEqual([
      { kind: 'cycle', place: 'skills[0].buildsOn', skills: ['a'] },
    ])
  })

  it('when a skill builds on one that is not there', () => {
    expect(checkTree(tree('t', [skill('a', 'I'), skill('b', 'II', 'a', 'x')]))).toEqual([
      { kind: 'unknown', place: 'skills[1].buildsOn[1]', id: 'x', within: 't' },
    ])
  })

  it('when a skill stands in a tier that is not there', () => {
    const stray = tree('t', [skill('a', 'I')], { tiers: [] })
    expect(checkTree(stray)).toEqual([
      { kind: 'unknown', place: 'skills[0].tier', id: 'I', within: 't' },
    ])
  })

  it('when an id is used twice', () => {
    expect(checkTree(tree('t', [skill('a', 'I'), skill('a', 'I')]))).toEqual([
      { kind: 'duplicate', place: 'skills[1].id', id: 'a' },
    ])
  })

  it('when a skill builds on the same one twice', () => {
    expect(checkTree(tree('t', [skill('a', 'I'), skill('b', 'II', 'a', 'a')]))).toEqual([
      { kind: 'duplicate', place: 'skills[1].buildsOn[1]', id: 'a' },
    ])
  })

  it('when a skill has the id of the overarching skill', () => {
    const overarching = { id: 'a', name: 'A', description: '', home: 't', behaviours: [] }
    expect(checkTree(tree('t', [skill('a', 'I')], { overarching }))).toEqual([
      { kind: 'duplicate', place: 'overarching.id', id: 'a' },
    ])
  })

  it('when a skill builds on one that does not stand to its left', () => {
    expect(checkTree(tree('t', [skill('a', 'I'), skill('b', 'I', 'a')]))).toEqual([
      { kind: 'tier-order', place: 'skills[1].buildsOn[0]', skill: 'b', buildsOn: 'a' },
    ])
  })

  it('when a seed leads from a tree or skill that is not there', () => {
    const skillsOf = (id: string) => (id === 'home' ? new Set(['chat']) : undefined)
    const seeds = [acorn('home', 'chat'), acorn('home', 'x'), acorn('nowhere', 'chat')]
    expect(checkSeeds({ seeds }, skillsOf)).toEqual([
      { kind: 'unknown', place: 'seeds[1].skill', id: 'x', within: 'home' },
      { kind: 'unknown', place: 'seeds[2].tree', id: 'nowhere', within: 'grove' },
    ])
  })
})

describe('a sound tree', () => {
  it('has nothing to report', () => {
    const sound = tree('t', [skill('a', 'I'), skill('b', 'II', 'a'), skill('c', 'III', 'a', 'b')])
    expect(checkTree(sound)).toEqual([])
  })

  it('may hold a chain of 20,000 skills', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      skill(String(i), String(i), ...(i > 0 ? [String(i - 1)] : [])),
    )
    expect(findCycle(chain)).toBeUndefined()
    expect(findCycle([skill('0', '0', '19999'), ...chain.slice(1)])).toHaveLength(20_000)
  })
})

describe('the ring that is found', () => {
  it('is one: each skill builds on the next and the last on the first', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', '__proto__']
    const links = fc.tuple(...ids.map(() => fc.subarray(ids)))
    fc.assert(
      fc.property(links, (buildsOn) => {
        const skills = ids.map((id, i) => skill(id, 'I', ...(buildsOn[i] ?? [])))
        const ring = findCycle(skills)
        if (ring === undefined) expect(hasOrder(skills)).toBe(true)
        else {
          ring.forEach((id, i) => {
            const next = ring[(i + 1) % ring.length]
            expect(skills.find((each) => each.id === id)?.buildsOn).toContain(next)
          })
        }
      }),
    )
  })
})

/** Whether skills without open ground can be taken away until none is left. */
function hasOrder(skills: readonly ReturnType<typeof skill>[]): boolean {
  let rest = [...skills]
  for (;;) {
    const open = new Set(rest.map(({ id }) => id))
    const next = rest.filter(({ buildsOn }) => buildsOn.some((id) => open.has(id)))
    if (next.length === 0) return true
    if (next.length === rest.length) return false
    rest = next
  }
}
