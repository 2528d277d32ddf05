import { describe, expect, expectTypeOf, it } from 'vitest'
import { translate } from '../../src/messages/translate.ts'
import { oddText } from '../../src/messages/pseudo.ts'

const words = {
  plain: 'Open',
  list: ['one', 'two'],
  at: { home: '{skill} of {tree}' },
  goals: '{count, plural, =0 {no goals} one {# goal of {who}} other {# goals of {who}}}',
  level: '{name}, {level, select, pro {pro} other {unrated}}',
} as const

describe('the words of a language', () => {
  const t = translate<typeof words>(words, 'en-GB')

  it('are plain text where nothing is asked for', () => {
    expect(t.plain).toBe('Open')
    expect(t.list).toEqual(['one', 'two'])
  })

  it('take values by name', () => {
    expect(t.at.home({ tree: 'Marketing', skill: 'Clear writing' })).toBe(
      'Clear writing of Marketing',
    )
  })

  it('choose the form of a number and group its digits', () => {
    expect(t.goals({ count: 0, who: 'Ada' })).toBe('no goals')
    expect(t.goals({ count: 1, who: 'Ada' })).toBe('1 goal of Ada')
    expect(t.goals({ count: 2400, who: 'Ada' })).toBe('2,400 goals of Ada')
  })

  it('choose a case, and the other one for all that has none', () => {
    expect(t.level({ name: 'Empathy', level: 'pro' })).toBe('Empathy, pro')
    expect(t.level({ name: 'Empathy', level: 'none' })).toBe('Empathy, unrated')
  })

  it('take a value as it is, whatever signs it has', () => {
    expect(t.at.home({ skill: '{x} <b>’', tree: '#' })).toBe('{x} <b>’ of #')
  })

  it('know by their type what they ask for', () => {
    expectTypeOf(t.plain).toEqualTypeOf<string>()
    expectTypeOf(t.goals).parameter(0).toEqualTypeOf<{
      readonly count: number
      readonly who: string | number
    }>()
    expectTypeOf(t.level).parameter(0).toEqualTypeOf<{
      readonly name: string | number
      readonly level: string
    }>()
  })

  it('set a name off from an Arabic sentence, so that neither turns the other around', () => {
    const arabic = translate<{ of: '{skill}' }>({ of: 'مهارة {skill}' }, 'ar')
    expect(arabic.of({ skill: 'Empathy (1)' })).toBe('مهارة \u2068Empathy (1)\u2069')
  })
})

describe('an Arabic message', () => {
  it('chooses among its cases by a value as it is', () => {
    const text = '{name}، {level, select, pro {محترف} other {PNG}}'
    const arabic = translate<{ of: typeof text }>({ of: text }, 'ar')
    expect(arabic.of({ name: 'Chat', level: 'pro' })).toBe('\u2068Chat\u2069، محترف')
    expect(arabic.of({ name: 'Chat', level: 'x' })).toBe('\u2068Chat\u2069، PNG')
  })
})

describe('the pseudo language', () => {
  it('makes a text longer and leaves its values alone', () => {
    expect(oddText('Open {tree}')).toBe('[Ópén {tree} ··]')
  })

  it('changes the texts of cases, and not what chooses among them', () => {
    expect(oddText('{count, plural, one {# goal} other {# goals}}')).toMatch(
      /^\[\{count, plural, one \{# góál\} other \{# góáls\}\} ·+\]$/,
    )
  })
})
