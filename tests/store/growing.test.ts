import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growing } from '../../src/store/growing.ts'

const joined = (items: readonly string[], before = '') => before + items.join('')

test('what is added to a list is folded in without a look at the rest', () => {
  const seen: (readonly string[])[] = []
  const text = growing<string, string>((items, before) => {
    seen.push(items)
    return joined(items, before)
  })
  expect(text(['a', 'b'])).toBe('ab')
  expect(text(['a', 'b', 'c'])).toBe('abc')
  expect(seen).toEqual([['a', 'b'], ['c']])
})

test('a list that is not the last one with more at its end is folded anew', () => {
  const lists = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }))
  fc.assert(
    fc.property(lists, (all) => {
      const text = growing<string, string>(joined)
      for (const items of all) expect(text(items)).toBe(items.join(''))
    }),
  )
})
