import { type Event, isNewer } from './event.ts'
import { partId, type WorkshopEvent } from './workshop.ts'

/** Something that was taken out of a workshop, or a whole one, with the words to know it by. */
export interface WorkshopRemoval {
  readonly event: Event
  readonly of: 'workshop' | 'group' | 'column'
  readonly words: string
}

/** All that was removed by `events`, with the words as they were last. */
export function workshopRemovals(events: readonly WorkshopEvent[]): readonly WorkshopRemoval[] {
  const names = new Map<string, string>()
  const texts = new Map<string, string>()
  const parts = new Map<string, string>()
  return events
    .toSorted((a, b) => (isNewer(a, b) ? 1 : -1))
    .flatMap((event): readonly WorkshopRemoval[] => {
      const { change, workshop, id } = event
      if (change.kind === 'begin' || change.kind === 'rename') names.set(workshop, change.name)
      if (change.kind === 'begin') {
        change.columns.forEach((name, index) => parts.set(partId(id, index), name))
      } else if (change.kind === 'add-group' || change.kind === 'add-column') {
        parts.set(id, change.name)
      } else if (change.kind === 'name-group') parts.set(change.group, change.name)
      else if (change.kind === 'name-column') parts.set(change.column, change.name)
      else if (change.kind === 'remove-group') {
        return [{ event, of: 'group', words: parts.get(change.group) ?? '' }]
      } else if (change.kind === 'remove-column') {
        return [{ event, of: 'column', words: parts.get(change.column) ?? '' }]
      } else if (change.kind === 'reword') texts.set(change.note, change.text)
      else if (change.kind === 'add-notes') {
        change.texts.forEach((text, index) => texts.set(partId(id, index), text))
      } else if (change.kind === 'remove') {
        return [{ event, of: 'workshop', words: names.get(workshop) ?? workshop }]
      } else if (change.kind === 'remove-notes') {
        const words = change.notes.flatMap((note) => texts.get(note) ?? []).join('\n')
        return [{ event, of: 'workshop', words }]
      }
      return []
    })
}

/** The words by which a person knows what an event added: a name, or notes. */
export function addedWords({ change }: WorkshopEvent): string {
  switch (change.kind) {
    case 'begin':
    case 'add-group':
    case 'add-column':
      return change.name
    case 'add-notes':
      return change.texts.join('\n')
    default:
      return ''
  }
}
