import { beforeEach, describe, expect, test } from 'vitest'
import { keepHint, readHint } from '../../src/app/first-hint.ts'
import { NO_RECORDS } from '../../src/domain/records.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore } from '../../src/store/grove-store.ts'

function store() {
  return createGroveStore(
    newGrove({
      records: NO_RECORDS,
      headers: [],
      builtIn: new Map(),
    }),
    { now: () => 1, newId: () => 'r1' },
  )
}

beforeEach(() => {
  localStorage.clear()
})

describe('the hint for the first picture', () => {
  test('is empty on a first visit', () => {
    expect(readHint()).toEqual({})
  })
  test('follows what the person chooses and rates', () => {
    const grove = store()
    keepHint(grove)
    grove.actions.choose('theme', 'dark')
    grove.actions.rate('happiness-engineer', 'self-care', 'pro')
    expect(readHint()).toEqual({ theme: 'dark', isKnown: true })
  })
  test('is empty when something else stands in its place', () => {
    localStorage.setItem('skill-grove-first', '{"theme"')
    expect(readHint()).toEqual({})
    localStorage.setItem('skill-grove-first', 'null')
    expect(readHint()).toEqual({})
  })
})
