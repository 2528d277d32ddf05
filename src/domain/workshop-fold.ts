import { isNewer } from './event.ts'
import type { Column, Group, Note, Workshop, WorkshopChange, WorkshopEvent } from './workshop.ts'
import { partId } from './workshop.ts'
import { ringOf } from './workshop-links.ts'

/** A workshop while its events are gone through. */
interface Draft {
  readonly id: string
  readonly begunAt: number
  name: string
  changedAt: number
  isRemoved: boolean
  readonly notes: Map<string, Note>
  readonly groups: Map<string, Group>
  columns: readonly Column[]
}

/**
 * The workshops as they stand after `events`, the one that was changed last first, without those that
 * were removed. The order in which events come makes no difference. A change to what is not there, or
 * that would close a ring of links, changes nothing: another tab may have been quicker.
 */
export function workshopsOf(events: readonly WorkshopEvent[]): readonly Workshop[] {
  const drafts = new Map<string, Draft>()
  for (const event of events.toSorted((a, b) => (isNewer(a, b) ? 1 : -1))) {
    const { id, at, workshop, change } = event
    const draft = drafts.get(workshop)
    if (change.kind === 'begin') {
      if (id === workshop && !draft) drafts.set(id, begun(id, at, change))
    } else if (draft) {
      draft.changedAt = at
      apply(draft, id, change)
    }
  }
  return [...drafts.values()]
    .filter(({ isRemoved }) => !isRemoved)
    .toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1))
    .map(({ id, name, begunAt, changedAt, columns, notes, groups }) => ({
      id,
      name,
      begunAt,
      changedAt,
      notes: [...notes.values()],
      groups: [...groups.values()],
      columns,
    }))
}

function begun(id: string, at: number, { name, columns }: Of<'begin'>): Draft {
  return {
    id,
    name,
    begunAt: at,
    changedAt: at,
    isRemoved: false,
    notes: new Map(),
    groups: new Map(),
    columns: columns.map((column, index) => ({ id: partId(id, index), name: column })),
  }
}

type Of<Kind> = Extract<WorkshopChange, { readonly kind: Kind }>

function apply(draft: Draft, event: string, change: Exclude<WorkshopChange, Of<'begin'>>): void {
  const { notes, groups } = draft
  switch (change.kind) {
    case 'rename':
      draft.name = change.name
      return
    case 'remove':
      draft.isRemoved = true
      return
    case 'add-notes':
      change.texts.forEach((text, index) => {
        const id = partId(event, index)
        notes.set(id, { id, text, question: change.question })
      })
      return
    case 'reword':
      edit(notes, change.note, (note) => ({ ...note, text: change.text }))
      return
    case 'remove-notes':
      for (const note of change.notes) notes.delete(note)
      return
    case 'add-group':
      groups.set(event, { id: event, name: change.name, buildsOn: [] })
      moveNotes(draft, change.notes, event)
      return
    case 'move':
      if (change.group === undefined || groups.has(change.group)) {
        moveNotes(draft, change.notes, change.group)
      }
      return
    case 'remove-group':
      removeGroup(draft, change.group)
      return
    case 'name-group':
      edit(groups, change.group, (group) => ({ ...group, name: change.name }))
      return
    case 'add-column':
      addColumn(draft, event, change)
      return
    case 'name-column':
      draft.columns = draft.columns.map((column) =>
        column.id === change.column ? { ...column, name: change.name } : column,
      )
      return
    case 'remove-column':
      removeColumn(draft, change.column)
      return
    case 'place':
      if (change.column === undefined || draft.columns.some(({ id }) => id === change.column)) {
        edit(groups, change.group, (group) => placed(group, change.column))
      }
      return
    case 'link':
    case 'unlink':
      setLink(groups, change)
  }
}

function edit<Item>(items: Map<string, Item>, id: string, change: (item: Item) => Item): void {
  const item = items.get(id)
  if (item !== undefined) items.set(id, change(item))
}

function moveNotes({ notes }: Draft, moved: readonly string[], group: string | undefined): void {
  for (const id of moved) {
    edit(notes, id, ({ text, question }) => ({
      id,
      text,
      question,
      ...(group !== undefined && { group }),
    }))
  }
}

function removeGroup(draft: Draft, removed: string): void {
  const { notes, groups } = draft
  const own = [...notes.values()].filter(({ group }) => group === removed).map(({ id }) => id)
  moveNotes(draft, own, undefined)
  groups.delete(removed)
  for (const [id, group] of groups) {
    groups.set(id, { ...group, buildsOn: group.buildsOn.filter((each) => each !== removed) })
  }
}

function addColumn(draft: Draft, id: string, { name, before }: Of<'add-column'>): void {
  const at = draft.columns.findIndex((column) => column.id === before)
  draft.columns = draft.columns.toSpliced(at < 0 ? draft.columns.length : at, 0, { id, name })
}

function removeColumn(draft: Draft, removed: string): void {
  draft.columns = draft.columns.filter(({ id }) => id !== removed)
  for (const [id, group] of draft.groups) {
    if (group.column === removed) draft.groups.set(id, placed(group, undefined))
  }
}

function placed({ id, name, buildsOn }: Group, column: string | undefined): Group {
  return { id, name, buildsOn, ...(column !== undefined && { column }) }
}

function setLink(
  groups: Map<string, Group>,
  { kind, group, buildsOn }: Of<'link' | 'unlink'>,
): void {
  if (kind === 'link' && (!groups.has(buildsOn) || ringOf(groups, group, buildsOn))) return
  edit(groups, group, (own) => {
    const others = own.buildsOn.filter((each) => each !== buildsOn)
    return { ...own, buildsOn: kind === 'link' ? [...others, buildsOn] : others }
  })
}
