import fc from 'fast-check'
import type { Change } from '../../src/domain/edit.ts'
import { toDocument } from '../../src/domain/document.ts'
import { entriesOf, joinRecords, NO_RECORDS, type Records } from '../../src/domain/records.ts'
import { recentlyRemoved } from '../../src/domain/removed.ts'
import { sharedRecords } from '../../src/domain/shared-document.ts'
import { readDocument } from '../../src/storage/read-document.ts'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore, type GroveStore } from '../../src/store/grove-store.ts'
import { skill, tree } from '../builders.ts'

/** How many browsers one person uses beside each other. */
const REPLICAS = 5

const KINDS = [
  // Several times what can meet at one moment.
  ...[
    'rate',
    'rate',
    'rate',
    'rate',
    'confirm',
    'agree',
    'mark',
    'plant',
    'leave',
    'avoid',
    'goal',
    'change goal',
  ],
  ...[
    'look back',
    'evidence',
    'take back',
    'review',
    'see',
    'choose',
    'tree',
    'edit',
    'edit',
    'backup',
    'picture',
  ],
  ...['undo', 'undo', 'redo', 'put back', 'open'],
] as const

const index = fc.nat(REPLICAS - 1)

/** What is done in one of the browsers: at what time by its clock, and what with. */
const deed = fc.record({
  at: index,
  what: fc.constantFrom(...KINDS),
  /** Clocks differ, stand still and go back. */
  clock: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, 1) },
    { weight: 1, arbitrary: fc.integer({ min: -5, max: 1000 }) },
  ),
  skill: fc.constantFrom('chat', 'calls', 'rest'),
  level: fc.constantFrom('rookie', 'pro', 'master', null),
  yes: fc.boolean(),
  /** Picks among what is there, or the browser that a file comes from. */
  pick: fc.nat(100),
})
type Deed = typeof deed extends fc.Arbitrary<infer Each> ? Each : never

export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(deed, { maxLength: 40 })

/** The same browsers in some order, some of them more than once. */
export const order: fc.Arbitrary<readonly number[]> = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: REPLICAS }),
    fc.array(index, { maxLength: 3 }),
  )
  .map(([each, again]) => [...each, ...again])

/** Records as they arrive through a file, by the parser that every file goes through. */
async function throughFile(records: Records): Promise<Records> {
  const text = JSON.stringify(toDocument(entriesOf(records), new Date(0)))
  const read = await readDocument(new Blob([text]), () => Promise.resolve(undefined))
  if (!read.ok || read.value.kept.length > 0) throw new Error('a file of the app cannot be read')
  return read.value.records
}

/**
 * What five browsers hold after `done`, in which they also take in backups of each other and
 * pictures without private notes.
 */
export async function afterDeeds(done: readonly Deed[]): Promise<readonly Records[]> {
  let [now, count] = [0, 0]
  const stores = Array.from({ length: REPLICAS }, () =>
    createGroveStore(newGrove({ records: NO_RECORDS, headers: [], builtIn: new Map() }), {
      now: () => now,
      newId: () => `${String((count * 7919) % 1000)}-${String((count += 1))}`,
    }),
  )
  for (const each of done) {
    const store = stores[each.at]
    const from = stores[each.pick % REPLICAS]
    if (!store || !from) continue
    now = each.clock
    // A backup carries all that is stored, and a picture what counts.
    const { stored, records } = from.getState()
    if (each.what === 'backup') store.actions.join(await throughFile(stored))
    else if (each.what === 'open') store.actions.open(await throughFile(stored))
    else if (each.what === 'picture') {
      store.actions.join(await throughFile(sharedRecords(records, false)))
    } else act(store, each)
  }
  return Promise.all(stores.map((store) => throughFile(store.getState().stored)))
}

function act({ actions, getState }: GroveStore, { what, skill: id, level, yes, pick }: Deed): void {
  const { goals, evidence } = getState().records
  const removed = recentlyRemoved(getState().stored, 0)
  const goal = goals[pick % Math.max(goals.length, 1)]
  const note = evidence[pick % Math.max(evidence.length, 1)]
  const aim = { kind: 'grow', tree: 'home', skill: id, aim: 'Grow.', due: '2026-12-31' } as const
  const own = { reason: yes ? 'A secret.' : '', practice: '', weekly: '' }
  const subject = { tree: 'home', skill: id }
  if (what === 'rate') actions.rate('home', id, level)
  if (what === 'confirm') actions.confirm('home', id, level)
  if (what === 'agree') actions.agree('home', id, level, 'Sam')
  if (what === 'mark') actions.markBehaviour('home', 'whole', id, yes)
  if (what === 'plant') actions.plant(id)
  if (what === 'leave') actions.leave(id)
  if (what === 'avoid') actions.avoid('home', id, yes)
  if (what === 'goal') actions.setGoal({ ...aim, ...own })
  if (what === 'change goal' && goal) actions.setGoal({ ...aim, ...own, replaces: goal.id })
  if (what === 'look back' && goal) actions.closeGoal(goal.id, 'met', yes ? 'A secret.' : '')
  if (what === 'evidence') actions.keepEvidence({ ...subject, on: '2026-11-02', note: 'Done.' })
  if (what === 'take back' && note) {
    actions.keepEvidence({ on: note.on, note: '', replaces: note.id, withdrawn: true })
  }
  if (what === 'review') actions.finishReview({ tree: 'home', name: 'Summer', began: 0 })
  if (what === 'see') actions.see({ ...subject, review: id, level })
  if (what === 'undo') actions.undo()
  if (what === 'redo') actions.redo()
  const lost = removed[pick % Math.max(removed.length, 1)]
  if (what === 'put back' && lost) actions.putBack(lost)
  if (what === 'choose') actions.choose(id, String(level))
  if (what === 'edit') actions.edit(id, [changeOf(pick, id)])
  if (what === 'tree') {
    actions.join({ ...NO_RECORDS, trees: [tree(id, [skill('a', 'I'), skill('b', 'II', 'a')])] })
  }
}

function changeOf(pick: number, name: string): Change {
  const changes: readonly Change[] = [
    { kind: 'tree', name },
    { kind: 'add-skill', skill: skill(`new-${name}`, 'I') },
    { kind: 'connect', skill: `new-${name}`, buildsOn: 'b' },
    { kind: 'connect', skill: 'a', buildsOn: `new-${name}` },
    { kind: 'remove-skill', skill: pick % 2 === 0 ? 'a' : `new-${name}` },
    { kind: 'remove-tree' },
  ]
  return changes[pick % changes.length] ?? { kind: 'tree', name }
}

/** All of them joined one after the other, as backups are opened. */
export function joinAll(sets: readonly Records[], inOrder: readonly number[]): Records {
  return inOrder.reduce<Records>(
    (joined, each) => joinRecords(joined, sets[each] ?? NO_RECORDS),
    NO_RECORDS,
  )
}
