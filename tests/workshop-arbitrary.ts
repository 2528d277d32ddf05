import fc from 'fast-check'
import {
  partId,
  QUESTIONS,
  type WorkshopChange,
  type WorkshopEvent,
} from '../src/domain/workshop.ts'

/** `done(3, 'w', change)`: what was done third, by the id `e3`, in the workshop `w`. */
export function done(at: number, workshop: string, change: WorkshopChange): WorkshopEvent {
  return { id: `e${String(at)}`, by: 'self', at, workshop, change }
}

const MOST = 24
const number = fc.integer({ min: 0, max: MOST - 1 })
/** Ids of events, of which some are groups and columns and some are not there at all. */
const event = number.map((at) => `e${String(at)}`)
const part = fc.tuple(event, fc.integer({ min: 0, max: 2 })).map(([id, at]) => partId(id, at))
const column = fc.oneof(event, part, fc.constantFrom('e0.0', 'e0.1', 'e0.2'))
const words = fc.constantFrom('Listens', 'Plans', ' ', '', '__proto__', 'زميل', 'x'.repeat(300))
const name = words.map((text) => text.slice(0, 120))
const notes = fc.array(fc.oneof(part, event), { maxLength: 5 })

const change: fc.Arbitrary<WorkshopChange> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), name }),
  fc.record({
    kind: fc.constant('add-notes' as const),
    question: fc.constantFrom(...QUESTIONS),
    texts: fc.array(words, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('reword' as const), note: part, text: words }),
  fc.record({ kind: fc.constant('remove-notes' as const), notes }),
  fc.record({ kind: fc.constant('add-group' as const), name, notes }),
  fc.record({ kind: fc.constant('add-group' as const), name, notes }),
  fc.record({ kind: fc.constant('name-group' as const), group: event, name }),
  fc.record({ kind: fc.constant('remove-group' as const), group: event }),
  fc.record({ kind: fc.constant('move' as const), notes, group: event }),
  fc.record({ kind: fc.constant('move' as const), notes }),
  fc.record({ kind: fc.constant('add-column' as const), name, before: column }),
  fc.record({ kind: fc.constant('name-column' as const), column, name }),
  fc.record({ kind: fc.constant('remove-column' as const), column }),
  fc.record({ kind: fc.constant('place' as const), group: event, column }),
  fc.record({ kind: fc.constantFrom('link' as const, 'unlink'), group: event, buildsOn: event }),
  fc.record({ kind: fc.constant('link' as const), group: event, buildsOn: event }),
)

/** Anything that can be done in one workshop, `e0`, in the order in which it was done. */
export const workshopEvents: fc.Arbitrary<readonly WorkshopEvent[]> = fc
  .array(change, { minLength: 1, maxLength: MOST - 1 })
  .map((changes) => [
    done(0, 'e0', { kind: 'begin', name: 'Ours', columns: ['First', '', 'Last'] }),
    ...changes.map((each, index) => done(index + 1, 'e0', each)),
  ])
