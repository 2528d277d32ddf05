import { entriesOf, NO_RECORDS, type Entry, type Records } from '../../src/domain/records.ts'
import { acorn, rating, skill, tree } from '../builders.ts'

const by = 'self'

/** One record of each kind, and more where records speak of each other. */
const everyKind: Records = {
  ...NO_RECORDS,
  ratings: [rating('a', 1, 'chat', 'pro'), rating('b', 2, 'chat', null)],
  marks: [{ id: 'm', by, at: 3, tree: 'home', skill: 'whole', behaviour: 'brave', shown: true }],
  plantings: [{ id: 'p', by, at: 4, tree: 'own', planted: true }],
  notForMe: [{ id: 'n', by, at: 5, tree: 'home', skill: 'calls', avoided: true }],
  goals: [
    {
      id: 'g',
      by,
      at: 6,
      kind: 'grow',
      tree: 'home',
      skill: 'chat',
      aim: 'Master chat.',
      due: '2026-12-31',
      reason: 'It is fun.',
      practice: 'One a day.',
      weekly: 'Look back on Fridays.',
    },
  ],
  outcomes: [{ id: 'o', by, at: 7, goal: 'g', result: 'partly', note: 'Half of it.' }],
  evidence: [
    {
      id: 'e',
      by,
      at: 8,
      tree: 'home',
      skill: 'chat',
      on: '2026-11-02',
      note: 'Zoë said thank you 🌳',
      link: 'https://example.com/thanks',
      from: 'Zoë',
    },
    { id: 'f', by, at: 9, on: '2026-11-03', note: '', replaces: 'e', withdrawn: true },
  ],
  reviews: [{ id: 'r', by, at: 10, tree: 'home', name: 'Summer', began: 1 }],
  views: [
    { id: 'v', by: 'Sam', at: 11, review: 'r', tree: 'home', skill: 'chat', level: 'rookie' },
  ],
  trees: [
    tree('own', [skill('one', 'I'), skill('two', 'II', 'one')], {
      seeds: [acorn('own', 'one')],
      overarching: {
        id: 'whole',
        name: 'Whole',
        description: '',
        home: 'own',
        behaviours: [{ id: 'brave', name: 'Brave', description: '', showsIn: ['one'] }],
      },
      translations: { de: { name: 'Eigener', skills: { one: { name: 'Eins' } } } },
    }),
  ],
  edits: [
    {
      id: 'c',
      by,
      at: 12,
      tree: 'own',
      changes: [
        { kind: 'add-skill', skill: skill('three', 'II', 'one') },
        { kind: 'skill', skill: 'two', name: 'Zwei', was: { name: 'two' } },
        { kind: 'connect', skill: 'three', buildsOn: 'two' },
      ],
    },
  ],
  settings: [{ name: 'person-name', value: 'Ash' }],
}

/** The same by key, with one of a kind that this version does not know. */
export const everyEntry: readonly Entry[] = [...entriesOf(everyKind), ['wish/1', { text: 'rain' }]]
