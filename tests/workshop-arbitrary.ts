import fc from 'fast-check'
import { partId, type WorkshopChange, type WorkshopEvent } from '../src/domain/workshop.ts'

/** `done(3, 'w', change)`: what was done third, by the id `e3`, in the workshop `w`. */
export function done(at: number, workshop: string, change: WorkshopChange): WorkshopEvent {
  return { id: `e${String(at)}`, by: 'self', at, workshop, change }
}

const KINDS = [
  'rename',
  'add-notes',
  'add-notes',
  'reword',
  'remove-notes',
  'add-group',
  'add-group',
  'name-group',
  'remove-group',
  'move',
  'add-column',
  'name-column',
  'remove-column',
  'place',
  'place',
  'link',
  'link',
  'link',
  'unlink',
] as const

/** What a change is about: numbers choose among what was made so far, and now and then nothing. */
const choice = fc.record({
  kind: fc.constantFrom(...KINDS),
  some: fc.array(fc.nat(40), { minLength: 4, maxLength: 4 }),
  text: fc.constantFrom('Listens', 'Plans', ' ', '', '__proto__', 'زميل', 'x'.repeat(300)),
  isOff: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
})

type Choice = typeof choice extends fc.Arbitrary<infer Value> ? Value : never

/** What was made so far, removed or not. */
interface Made {
  readonly notes: string[]
  readonly groups: string[]
  readonly columns: string[]
}

function changeOf({ kind, some, text, isOff }: Choice, made: Made): WorkshopChange {
  const [first = 0, second = 0, third = 0] = some
  const pick = (ids: readonly string[], number: number) =>
    (isOff ? undefined : ids[number % Math.max(1, ids.length)]) ?? 'nothing'
  const name = text.slice(0, 120)
  const notes = some.map((number) => pick(made.notes, number))
  const group = pick(made.groups, first)
  const column = pick(made.columns, second)
  switch (kind) {
    case 'rename':
      return { kind, name }
    case 'add-notes':
      return { kind, question: first % 2 === 0 ? 'day' : 'models', texts: [text, 'Sleeps'] }
    case 'reword':
      return { kind, note: pick(made.notes, first), text }
    case 'remove-notes':
      return { kind, notes }
    case 'add-group':
      return { kind, name, notes }
    case 'name-group':
      return { kind, group, name }
    case 'remove-group':
      return { kind, group }
    case 'move':
      return third % 3 === 0 ? { kind, notes } : { kind, notes, group }
    case 'add-column':
      return third % 2 === 0 ? { kind, name } : { kind, name, before: column }
    case 'name-column':
      return { kind, column, name }
    case 'remove-column':
      return { kind, column }
    case 'place':
      return third % 4 === 0 ? { kind, group } : { kind, group, column }
    case 'link':
    case 'unlink':
      return { kind, group, buildsOn: pick(made.groups, second) }
  }
}

/** Anything that can be done in one workshop, `e0`, in the order in which it was done. */
export const workshopEvents: fc.Arbitrary<readonly WorkshopEvent[]> = fc
  .array(choice, { minLength: 1, maxLength: 50 })
  .map((choices) => {
    const columns = ['First', '', 'Last']
    const made: Made = { notes: [], groups: [], columns: columns.map((_, at) => partId('e0', at)) }
    const events = [done(0, 'e0', { kind: 'begin', name: 'Ours', columns })]
    for (const each of choices) {
      const event = done(events.length, 'e0', changeOf(each, made))
      const { id, change } = event
      events.push(event)
      if (change.kind === 'add-group') made.groups.push(id)
      if (change.kind === 'add-column') made.columns.push(id)
      if (change.kind === 'add-notes') {
        made.notes.push(...change.texts.map((_, at) => partId(id, at)))
      }
    }
    return events
  })
