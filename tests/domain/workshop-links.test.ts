import { describe, expect, it } from 'vitest'
import type { Group, Workshop } from '../../src/domain/workshop.ts'
import { columnIndexes, ringOf, suggestedGrounds } from '../../src/domain/workshop-links.ts'

function group(id: string, column: string | undefined, ...buildsOn: readonly string[]): Group {
  return { id, name: id, buildsOn, ...(column !== undefined && { column }) }
}

function workshop(...groups: readonly Group[]): Workshop {
  const columns = ['I', 'II', 'III'].map((id) => ({ id, name: id }))
  return { id: 'w', name: 'W', begunAt: 0, changedAt: 0, notes: [], groups, columns }
}

const chain = [group('rest', 'I'), group('empathy', 'I', 'rest'), group('calls', 'I', 'empathy')]

describe('a link that would close a ring', () => {
  it('is told with all that stand in the ring, each building on the next', () => {
    const byId = new Map(chain.map((each) => [each.id, each]))
    expect(ringOf(byId, 'rest', 'calls')).toEqual(['rest', 'calls', 'empathy'])
    expect(ringOf(byId, 'rest', 'rest')).toEqual(['rest'])
    expect(ringOf(byId, 'calls', 'rest')).toBeUndefined()
  })
})

describe('a group', () => {
  it('stands in its column, or as far on as what it builds on needs', () => {
    const given = workshop(
      group('late', 'III'),
      ...chain,
      group('nowhere', undefined),
      group('beyond', 'II', 'late', 'rest'),
    )
    expect(Object.fromEntries(columnIndexes(given))).toEqual({
      late: 2,
      rest: 0,
      empathy: 1,
      calls: 2,
      nowhere: 0,
      beyond: 3,
    })
  })

  it('is likely to build on the nearest column before it that holds something', () => {
    const given = workshop(
      group('a', 'I'),
      group('b', 'I'),
      group('c', 'III'),
      group('d', undefined),
    )
    expect(Object.fromEntries(suggestedGrounds(given))).toEqual({ a: [], b: [], c: ['a', 'b'] })
  })

  it('finds its place in a chain of thousands', () => {
    const long = Array.from({ length: 5_000 }, (_, at) =>
      group(`g${String(at)}`, undefined, ...(at > 0 ? [`g${String(at - 1)}`] : [])),
    )
    expect(columnIndexes(workshop(...long)).get('g4999')).toBe(4_999)
  })
})
