import { describe, expect, it } from 'vitest'
import { bareTree, isPlaced, keepLayout, layoutOf } from '../../src/layout/layout-cache.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { largeTree } from './large-tree.ts'
import { smallTree } from './small-tree.ts'

describe('layouts that are kept', () => {
  it('are those that a tree would be given anew', () => {
    const tree = smallTree(['a b', 'c<a d<b,a'])
    expect(layoutOf(tree, 'rtl')).toEqual(layoutTree(tree, { direction: 'rtl' }))
  })

  it('serve every tree of the same content, whatever its words are', () => {
    const tree = smallTree(['k l', 'm<k,l'])
    const renamed = {
      ...tree,
      name: 'Renamed',
      skills: tree.skills.map((skill) => ({ ...skill, name: `New ${skill.name}` })),
    }
    expect(layoutOf(renamed, 'ltr')).toBe(layoutOf(tree, 'ltr'))
  })

  it('differ by what a skill builds on, by its tier and by the direction', () => {
    const layouts = [
      ['a b', 'c<a'],
      ['a b', 'c<b'],
      ['a', 'b c<a'],
    ].map((tiers) => layoutOf(smallTree(tiers), 'ltr'))
    layouts.push(layoutOf(smallTree(['a b', 'c<a']), 'rtl'))
    expect(new Set(layouts.map((layout) => JSON.stringify(layout))).size).toBe(4)
  })

  it('are eight: the one that was not used for longest goes', () => {
    const trees = Array.from({ length: 9 }, (_, index) => smallTree([`only${String(index)}`]))
    const first = trees.map((tree) => layoutOf(tree, 'ltr'))
    const again = trees.toReversed().map((tree) => layoutOf(tree, 'ltr'))
    expect(again.map((layout, index) => layout === first[8 - index])).toEqual([
      ...Array<boolean>(8).fill(true),
      false,
    ])
  })

  it('are waited for by large trees only', () => {
    const large = largeTree(251, 5, 0.25)
    expect(isPlaced(largeTree(250, 5, 0.25), 'ltr')).toBe(true)
    expect(isPlaced(large, 'ltr')).toBe(false)
    keepLayout(large, 'ltr', layoutTree(large))
    expect([isPlaced(large, 'ltr'), isPlaced(large, 'rtl')]).toEqual([true, false])
  })

  it('depend on nothing that a bare tree lacks', () => {
    const tree = largeTree(60, 4, 0.75)
    expect(layoutTree(bareTree(tree))).toEqual(layoutTree(tree))
    expect(JSON.stringify(bareTree(tree))).not.toContain('Skill')
  })
})
