import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groveAddress, parseAddress, treeAddress } from '../../src/domain/address.ts'

describe('addresses', () => {
  it('name a page, and what is open on it', () => {
    expect(parseAddress('/')).toEqual({ page: 'start' })
    expect(parseAddress('/tree/marketing')).toEqual({ page: 'tree', tree: 'marketing' })
    expect(parseAddress('/tree/marketing/mkt-copy')).toEqual({
      page: 'tree',
      tree: 'marketing',
      skill: 'mkt-copy',
    })
    expect(parseAddress('/grove')).toEqual({ page: 'grove' })
    expect(parseAddress('/grove/marketing')).toEqual({ page: 'grove', tree: 'marketing' })
    expect(parseAddress('/guide')).toEqual({ page: 'guide' })
    expect(parseAddress('/guide/keyboard')).toEqual({ page: 'guide', section: 'keyboard' })
    expect(parseAddress('/data')).toEqual({ page: 'data' })
    expect(parseAddress('/data/x')).toEqual({ page: 'nowhere' })
    expect(parseAddress('/elsewhere')).toEqual({ page: 'nowhere' })
  })

  it('may be mistyped, and then name what is not there', () => {
    expect(parseAddress('/tree/%E0%A4%A')).toEqual({ page: 'tree', tree: '%E0%A4%A' })
  })

  it('are not read when they are longer than any of the app’s', () => {
    expect(parseAddress(`/tree/${'a'.repeat(16_000 - 6)}`)).toMatchObject({ page: 'tree' })
    expect(parseAddress(`/tree/${'a'.repeat(16_000 - 5)}`)).toEqual({ page: 'nowhere' })
  })

  it('hold any id that has no slash', () => {
    const id = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[/\p{Surrogate}]/u.test(text))
    fc.assert(
      fc.property(id, id, (tree, skill) => {
        expect(parseAddress(treeAddress(tree, skill))).toEqual({ page: 'tree', tree, skill })
        expect(parseAddress(groveAddress(tree))).toEqual({ page: 'grove', tree })
      }),
    )
    expect(parseAddress(treeAddress('R&D', 'c++ #1?'))).toEqual({
      page: 'tree',
      tree: 'R&D',
      skill: 'c++ #1?',
    })
  })
})
