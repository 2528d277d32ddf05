import { describe, expect, it } from 'vitest'
import { randomTree, withOneMore } from '../../bench/trees/random-tree.ts'
import { checkTree } from '../../src/domain/check-tree.ts'

describe('a random tree of the bench', () => {
  it.each([40, 180, 500, 2_000, 5_000])('of %i skills is sound and has as many', (size) => {
    const { tree } = randomTree(size)
    expect(checkTree(tree)).toEqual([])
    expect(tree.skills).toHaveLength(size)
  })

  it('is the same for the same size', () => {
    expect(randomTree(180)).toEqual(randomTree(180))
  })

  it('stays sound, and as it was, when one skill is added', () => {
    const { tree } = randomTree(40)
    const more = withOneMore(tree, 1)
    expect(checkTree(more)).toEqual([])
    expect(more.skills.slice(0, 40)).toEqual(tree.skills)
    expect(more.skills[40]?.buildsOn).toHaveLength(2)
  })
})
