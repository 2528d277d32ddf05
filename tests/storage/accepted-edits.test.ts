import fc from 'fast-check'
import { expect, it } from 'vitest'
import { refusalOf } from '../../src/domain/apply-edits.ts'
import type { Change } from '../../src/domain/edit.ts'
import type { Guidance } from '../../src/domain/guidance.ts'
import { readEntries } from '../../src/storage/parse-record.ts'
import { skill, tree } from '../builders.ts'
import { changeArbitrary } from '../edit-arbitrary.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

const whole = { id: 'whole', name: 'Whole', description: '', home: 'home', behaviours: [] }
const home = tree('home', [skill('chat', 'I')], { overarching: whole })

const withChanges = treeArbitrary.chain((base) =>
  fc.tuple(fc.constant(base), fc.array(changeArbitrary(base), { minLength: 1, maxLength: 3 })),
)

function guidance(rookie: readonly string[], more: Partial<Guidance> = {}): Guidance {
  return {
    levels: { rookie, pro: [], master: [] },
    practise: [],
    share: [],
    questions: [],
    ...more,
  }
}

it('an edit that is possible can be read again after it was stored', () => {
  fc.assert(
    fc.property(withChanges, ([base, changes]) => {
      fc.pre(refusalOf(base, ...changes) === undefined)
      const edit = { id: 'e', by: 'self', at: 1, tree: base.id, changes }
      expect(readEntries([['edit/e', edit]]).unreadable).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it.each<readonly [string, object, readonly Guidance[]]>([
  [
    'more sentences than can be stored',
    { kind: 'too-many', limit: 100 },
    [
      guidance(Array.from({ length: 101 }, () => 'Asks.')),
      guidance([], { questions: Array.from({ length: 101 }, () => 'Why?') }),
    ],
  ],
  [
    'a sentence that is too long',
    { kind: 'too-long', limit: 20_000 },
    [
      guidance(['x'.repeat(20_001)]),
      guidance([], { onward: 'x'.repeat(20_001) }),
      guidance([], { serves: 'x'.repeat(20_001) }),
    ],
  ],
])('the words of a level are refused with %s', (_, refusal, all) => {
  for (const words of all) {
    const changes: readonly Change[] = [
      { kind: 'skill', skill: 'chat', guidance: words },
      { kind: 'skill', skill: 'whole', guidance: words },
      { kind: 'add-skill', skill: { ...skill('new', 'I'), guidance: words } },
    ]
    for (const change of changes) expect(refusalOf(home, change)).toEqual(refusal)
  }
})
