import { describe, expect, it } from 'vitest'
import type { Command, CommandGroup } from '../../src/features/commands/command.ts'
import { commandFinder } from '../../src/features/commands/find-commands.ts'

const command = (group: CommandGroup, name: string, hint?: string): Command => ({
  id: `${group}/${name}`,
  group,
  name,
  ...(hint !== undefined && { hint }),
  run: () => undefined,
})

const ALL: readonly Command[] = [
  { ...command('actions', 'Begin a review'), isOffered: true },
  { ...command('pages', 'Focus'), isOffered: true },
  command('skills', 'Empathy', 'Happiness Engineer'),
  command('skills', 'Naïve questions', 'Customer research'),
  command('skills', 'Focus & follow-through', 'Happiness Engineer'),
  command('trees', 'Customer research'),
]

const found = (query: string) =>
  commandFinder(ALL)(query).map(({ group, commands }) => [group, ...commands.map((c) => c.name)])

describe('finding a command', () => {
  it('offers pages and actions before anything is typed, pages first', () => {
    expect(found('')).toEqual([
      ['pages', 'Focus'],
      ['actions', 'Begin a review'],
    ])
    expect(found('  ')).toEqual(found(''))
  })

  it('finds by the beginning of a word, whatever its case', () => {
    expect(found('empa')).toEqual([['skills', 'Empathy']])
    expect(found('QUEST')).toEqual([['skills', 'Naïve questions']])
  })

  it('finds without accents, and with them', () => {
    expect(found('naive')).toEqual([['skills', 'Naïve questions']])
    expect(found('naïve')).toEqual([['skills', 'Naïve questions']])
  })

  it('finds in any script', () => {
    const all = [command('actions', 'اختصارات لوحة المفاتيح'), command('trees', 'Поддержка')]
    expect(commandFinder(all)('لوحة')).toEqual([{ group: 'actions', commands: [all[0]] }])
    expect(commandFinder(all)('اختصارات لوحة المفاتيح')).toHaveLength(1)
    expect(commandFinder(all)('поддер')).toEqual([{ group: 'trees', commands: [all[1]] }])
  })

  it('forgives a slip of the finger', () => {
    expect(found('emapthy')).toEqual([['skills', 'Empathy']])
    expect(found('empathhy')).toEqual([['skills', 'Empathy']])
  })

  it('takes words in any order, those of the tree with them', () => {
    expect(found('happiness empathy')).toEqual([['skills', 'Empathy']])
  })

  it('shows the group of the best one first', () => {
    expect(found('customer research').map(([group]) => group)).toEqual(['trees', 'skills'])
    expect(found('focus').map(([group]) => group)).toEqual(['pages', 'skills'])
  })

  it('finds nothing where nothing fits', () => {
    expect(found('zzz')).toEqual([])
    expect(found('&')).toEqual([])
  })
})
