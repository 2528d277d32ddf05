import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedRecords } from '../../src/domain/counted-records.ts'
import { joinRecords, NO_RECORDS } from '../../src/domain/records.ts'
import type { WorkshopChange } from '../../src/domain/workshop.ts'
import { workshopsOf } from '../../src/domain/workshop-fold.ts'
import { done, workshopEvents } from '../workshop-arbitrary.ts'

const begun: WorkshopChange = { kind: 'begin', name: 'Support', columns: ['First', 'Then'] }

/** The workshop `e0` after these changes. */
function after(...changes: readonly WorkshopChange[]) {
  const events = [begun, ...changes].map((change, at) => done(at, 'e0', change))
  return workshopsOf(events)[0]
}

const written: WorkshopChange = {
  kind: 'add-notes',
  question: 'day',
  texts: ['Listened.', 'Slept.'],
}

describe('a workshop', () => {
  it('begins with a name and columns, and nothing on the wall', () => {
    expect(after()).toEqual({
      id: 'e0',
      name: 'Support',
      begunAt: 0,
      changedAt: 0,
      notes: [],
      groups: [],
      columns: [
        { id: 'e0.0', name: 'First' },
        { id: 'e0.1', name: 'Then' },
      ],
    })
  })

  it('keeps notes with their question, reworded and removed as one wants', () => {
    const workshop = after(
      written,
      { kind: 'reword', note: 'e1.1', text: 'Slept well.' },
      { kind: 'remove-notes', notes: ['e1.0'] },
    )
    expect(workshop?.notes).toEqual([{ id: 'e1.1', text: 'Slept well.', question: 'day' }])
  })

  it('has notes in groups, moved from one to another and out again', () => {
    const group: WorkshopChange = { kind: 'add-group', name: 'Rest', notes: ['e1.0', 'e1.1'] }
    const groupsOf = (...more: readonly WorkshopChange[]) =>
      after(written, group, ...more)?.notes.map((note) => note.group)
    expect(groupsOf()).toEqual(['e2', 'e2'])
    expect(groupsOf({ kind: 'move', notes: ['e1.0'] })).toEqual([undefined, 'e2'])
    expect(groupsOf({ kind: 'add-group', name: '', notes: ['e1.1'] })).toEqual(['e2', 'e3'])
    expect(groupsOf({ kind: 'move', notes: ['e1.0'], group: 'gone' })).toEqual(['e2', 'e2'])
  })

  it('keeps the notes of a group that is dissolved, and drops the links to it', () => {
    const workshop = after(
      written,
      { kind: 'add-group', name: 'Rest', notes: ['e1.1'] },
      { kind: 'add-group', name: 'Empathy', notes: ['e1.0'] },
      { kind: 'link', group: 'e3', buildsOn: 'e2' },
      { kind: 'remove-group', group: 'e2' },
    )
    expect(workshop?.notes.map((note) => note.group)).toEqual(['e3', undefined])
    expect(workshop?.groups).toEqual([{ id: 'e3', name: 'Empathy', buildsOn: [] }])
  })

  it('has columns in the order in which they were put, and leaves skills without one that went', () => {
    const workshop = after(
      { kind: 'add-group', name: 'Rest', notes: [] },
      { kind: 'add-column', name: 'Before all', before: 'e0.0' },
      { kind: 'add-column', name: 'At the end' },
      { kind: 'name-column', column: 'e0.0', name: 'Core' },
      { kind: 'place', group: 'e1', column: 'e0.1' },
      { kind: 'remove-column', column: 'e0.1' },
    )
    expect(workshop?.columns.map(({ name }) => name)).toEqual(['Before all', 'Core', 'At the end'])
    expect(workshop?.groups[0]).toEqual({ id: 'e1', name: 'Rest', buildsOn: [] })
  })

  it('never holds a ring of links, even where two tabs made one half each', () => {
    const group: WorkshopChange = { kind: 'add-group', name: '', notes: [] }
    const link = (from: string, to: string): WorkshopChange => {
      return { kind: 'link', group: from, buildsOn: to }
    }
    const workshop = after(group, group, link('e1', 'e2'), link('e2', 'e1'), link('e1', 'e1'))
    expect(workshop?.groups.map(({ buildsOn }) => buildsOn)).toEqual([['e2'], []])
  })

  it('is not there once it was removed, and there again when that is undone', () => {
    const workshops = [done(0, 'e0', begun), done(1, 'e0', { kind: 'remove' })]
    expect(workshopsOf(workshops)).toEqual([])
    const undo = { id: 'u', by: 'self', at: 2, of: ['workshop/e1'], undone: true }
    const { workshops: counted } = countedRecords({ ...NO_RECORDS, workshops, undos: [undo] })
    expect(workshopsOf(counted).map(({ name }) => name)).toEqual(['Support'])
  })

  it('stays where its beginning was undone in one tab and a note was written in another', () => {
    const workshops = [done(0, 'e0', begun), done(1, 'e0', written)]
    const undo = { id: 'u', by: 'self', at: 2, of: ['workshop/e0'], undone: true }
    const { workshops: counted } = countedRecords({ ...NO_RECORDS, workshops, undos: [undo] })
    expect(workshopsOf(counted)[0]?.notes).toHaveLength(2)
  })

  it('stands with the others, the one changed last first', () => {
    const events = [
      done(0, 'e0', begun),
      done(1, 'e1', { ...begun, name: 'Sales' }),
      done(2, 'e0', written),
    ]
    expect(workshopsOf(events).map(({ name }) => name)).toEqual(['Support', 'Sales'])
  })

  it('begins with its own event only', () => {
    expect(workshopsOf([done(1, 'e0', written), done(2, 'e9', begun)])).toEqual([])
  })
})

describe('whatever is done in a workshop', () => {
  it('comes to the same in any order in which it is read', () => {
    fc.assert(
      fc.property(
        workshopEvents.chain((events) =>
          fc.record({
            events: fc.constant(events),
            shuffled: fc.shuffledSubarray([...events], { minLength: events.length }),
          }),
        ),
        ({ events, shuffled }) => {
          expect(workshopsOf(shuffled)).toEqual(workshopsOf(events))
        },
      ),
    )
  })

  it('comes to the same on two devices that hold different parts, whichever joins the other', () => {
    fc.assert(
      fc.property(
        workshopEvents.chain((events) =>
          fc.record({ one: fc.subarray([...events]), other: fc.subarray([...events]) }),
        ),
        ({ one, other }) => {
          const [a, b] = [one, other].map((workshops) => ({ ...NO_RECORDS, workshops }))
          if (!a || !b) return
          expect(workshopsOf(joinRecords(a, b).workshops)).toEqual(
            workshopsOf(joinRecords(b, a).workshops),
          )
        },
      ),
    )
  })

  it('leaves every note in a group that is there or in none, and every link between groups', () => {
    fc.assert(
      fc.property(workshopEvents, (events) => {
        for (const { notes, groups, columns } of workshopsOf(events)) {
          const known = new Set(groups.map(({ id }) => id))
          expect(notes.every(({ group }) => group === undefined || known.has(group))).toBe(true)
          expect(groups.every(({ buildsOn }) => buildsOn.every((id) => known.has(id)))).toBe(true)
          const places = new Set(columns.map(({ id }) => id))
          expect(groups.every(({ column = '' }) => column === '' || places.has(column))).toBe(true)
        }
      }),
    )
  })

  it('is gone when all of it is undone', () => {
    fc.assert(
      fc.property(workshopEvents, (workshops) => {
        const of = workshops.map(({ id }) => `workshop/${id}`)
        const undo = { id: 'u', by: 'self', at: 100, of, undone: true }
        const counted = countedRecords({ ...NO_RECORDS, workshops, undos: [undo] })
        expect(counted).toEqual({ ...NO_RECORDS, undos: [undo] })
      }),
    )
  })
})
