import { describe, expect, it } from 'vitest'
import { walk } from '../../src/features/tree-canvas/walk.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { skill, tree } from '../builders.ts'

const overarching = { id: 'top', name: 'Top', description: '', home: 't', behaviours: [] }
const walked = tree(
  't',
  [
    skill('a', 'I'),
    skill('b', 'I'),
    skill('c', 'II', 'a'),
    skill('d', 'II', 'a', 'b'),
    skill('e', 'III', 'd'),
  ],
  { overarching },
)
const layout = layoutTree(walked)
const go = (from: string, key: Parameters<typeof walk>[3], cameFrom?: string) =>
  walk(walked, layout, from, key, cameFrom)

describe('walking the graph by keys', () => {
  it('goes forward to what builds on the skill, the nearest first', () => {
    expect(go('a', 'ArrowRight')).toBe('c')
    expect(go('d', 'ArrowRight')).toBe('e')
    expect(go('e', 'ArrowRight')).toBeUndefined()
  })

  it('goes back to where it came from, if the skill builds on that', () => {
    expect(go('d', 'ArrowLeft', 'b')).toBe('b')
    expect(go('d', 'ArrowLeft', 'a')).toBe('a')
    expect(go('d', 'ArrowLeft', 'e')).toBe('b')
    expect(go('a', 'ArrowLeft')).toBeUndefined()
  })

  it('goes up and down within the tier, and up from its top to the overarching skill', () => {
    expect(go('a', 'ArrowDown')).toBe('b')
    expect(go('b', 'ArrowUp')).toBe('a')
    expect(go('a', 'ArrowUp')).toBe('top')
    expect(go('top', 'ArrowDown')).toBe('a')
    expect(go('b', 'ArrowDown')).toBeUndefined()
  })

  it('goes to the first and the last skill', () => {
    expect(go('d', 'Home')).toBe('a')
    expect(go('a', 'End')).toBe('e')
  })
})
