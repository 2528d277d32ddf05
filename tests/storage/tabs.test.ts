import { describe, expect, test } from 'vitest'
import { STORED_FORM } from '../../src/storage/browser-records.ts'
import { wordOf, writtenIn } from '../../src/storage/tabs.ts'

const rating = { id: 'a', tree: 't', skill: 'empathy', level: 'pro', at: 1 }

describe('what a tab says to others', () => {
  test('carries events, and of settings and trees the keys alone', () => {
    const word = wordOf([
      ['rating/a', rating],
      ['setting/theme', { name: 'theme', value: 'dark' }],
      ['tree/own', { id: 'own' }],
    ])
    expect(word).toEqual({
      version: STORED_FORM,
      keys: ['rating/a', 'setting/theme', 'tree/own'],
      events: [['rating/a', rating]],
    })
    expect(writtenIn(word)).toEqual({
      version: STORED_FORM,
      keys: ['setting/theme', 'tree/own'],
      events: [['rating/a', rating]],
    })
  })

  test('of a version that sent keys alone is read by those', () => {
    expect(writtenIn({ version: 1, keys: ['rating/a', 'setting/theme'] })).toEqual({
      version: 1,
      keys: ['rating/a', 'setting/theme'],
      events: [],
    })
  })

  test.each([undefined, null, 'begun', 7, { keys: 'all', events: [7, [1, 2], {}] }])(
    'that is something else, such as %j, says nothing',
    (data) => {
      const { keys, events } = writtenIn(data)
      expect(keys).toEqual([])
      expect(events).toEqual([])
    },
  )
})
