import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tree } from '../../src/domain/tree.ts'
import { headerIn, treeIn } from '../../src/domain/translation.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

const tree: Tree = {
  id: 'bakery',
  name: 'Bakery',
  description: 'Bread.',
  seeds: [{ tree: 'home', skill: 'rest', role: 'acorn', why: 'Dough rests, too.' }],
  tiers: [{ id: 'first', name: 'First', description: '' }],
  skills: [
    { id: 'knead', name: 'Kneading', description: 'By hand.', tier: 'first', buildsOn: [] },
    { id: 'bake', name: 'Baking', description: 'Hot.', tier: 'first', buildsOn: ['knead'] },
  ],
  translations: {
    de: {
      name: 'Backstube',
      tiers: { first: { name: 'Zuerst' } },
      skills: { knead: { name: 'Kneten' } },
      seeds: { 'home/rest': 'Auch Teig ruht.' },
    },
  },
}

describe('a tree in another language', () => {
  it('has the texts that are translated, and its own where there is none', () => {
    const german = treeIn(tree, 'de')
    expect([german.name, german.description, german.tiers[0]?.name]).toEqual([
      'Backstube',
      'Bread.',
      'Zuerst',
    ])
    expect(german.skills.map(({ name, description }) => [name, description])).toEqual([
      ['Kneten', 'By hand.'],
      ['Baking', 'Hot.'],
    ])
    expect(german.seeds[0]?.why).toBe('Auch Teig ruht.')
  })

  it('is the very same tree where it has no translation', () => {
    expect(treeIn(tree, 'es')).toBe(tree)
    expect(headerIn(tree, 'constructor')).toBe(tree)
  })

  it('keeps every id and link, whatever is translated', () => {
    fc.assert(
      fc.property(
        treeArbitrary,
        fc.dictionary(fc.string(), fc.record({ name: fc.string() })),
        (any, skills) => {
          const links = ({ skills: all }: Tree) =>
            all.map(({ id, tier, buildsOn }) => [id, tier, buildsOn])
          const translated = treeIn({ ...any, translations: { de: { skills } } }, 'de')
          expect(links(translated)).toEqual(links(any))
        },
      ),
    )
  })
})
