import { expect, it } from 'vitest'
import type { Level } from '../../../src/domain/level.ts'
import { changedPart } from '../../../src/features/tree-canvas/changed-part.ts'

const skill = (id: string, x: number, y: number, buildsOn: readonly string[] = []) => ({
  id,
  name: id,
  description: '',
  tier: 't',
  buildsOn,
  x,
  y,
})
const painted = {
  skills: [skill('root', 0, 0), skill('stem', 200, 100, ['root']), skill('other', 0, 900)],
}
const levels = (given: Readonly<Record<string, Level>>) =>
  new Map(Object.entries(given).map(([id, level]) => [`tree/${id}`, level]))
const all = () => true

it('a new level changes the card of its skill and of those that build on it', () => {
  const change = { before: levels({}), after: levels({ root: 'pro' }) }
  // Cards of 140 by 74 px, with room for a mark of 19 px on either side.
  expect(changedPart('tree', painted, change, all)).toEqual({
    x: -19,
    y: 0,
    width: 378,
    height: 174,
  })
  expect(changedPart('tree', painted, change, (id) => id === 'stem')).toEqual({
    x: 181,
    y: 100,
    width: 178,
    height: 74,
  })
})

it('levels of other trees, and those of cards that are not painted, change nothing', () => {
  const same = { before: levels({ root: 'pro' }), after: levels({ root: 'pro' }) }
  expect(changedPart('tree', painted, same, all)).toBeUndefined()
  const elsewhere = { before: levels({}), after: new Map([['else/root', 'pro' as const]]) }
  expect(changedPart('tree', painted, elsewhere, all)).toBeUndefined()
  const covered = { before: levels({}), after: levels({ root: 'pro' }) }
  expect(changedPart('tree', painted, covered, () => false)).toBeUndefined()
})
