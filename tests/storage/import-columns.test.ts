import { expect, it } from 'vitest'
import { meaningOf, meaningsOf } from '../../src/storage/import/columns.ts'

it.each([
  ['Builds on', 'builds-on'],
  ['baut_auf', 'builds-on'],
  ['leadsTo', 'leads-to'],
  ['Kompetenz', 'name'],
  ['competency', 'name'],
  ['Ebene', 'tier'],
  ['Ask early', undefined],
  ['', undefined],
])(
  'a title of its own, such as “%s”, means the same as in a table of one column',
  (title, meaning) => {
    expect(meaningOf(title)).toBe(meaning)
    expect([...meaningsOf([title]).keys()].at(0)).toBe(meaning)
  },
)
