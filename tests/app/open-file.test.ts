import { describe, expect, it } from 'vitest'
import { createEdge } from '../../src/app/edge.ts'
import { type Entry, NO_RECORDS, type Records } from '../../src/domain/records.ts'
import type { Tree } from '../../src/domain/tree.ts'
import type { Edge, GroveFile } from '../../src/store/edge.ts'
import { rating } from '../builders.ts'
import { newStore } from '../features/render-app.tsx'
import { fullTree } from '../full-tree.ts'

/** An edge over a store with `records`, and what it had written to the disk. */
function edgeWith(records: Partial<Records>) {
  const store = newStore()
  store.actions.join({ ...NO_RECORDS, ...records })
  const written: Entry[] = []
  const disk = { readAll: () => Promise.resolve([]), write: () => Promise.resolve() }
  const writer = {
    write: (fresh: readonly Entry[]) => written.push(...fresh),
    retry: () => undefined,
    waiting: () => [],
  }
  return { store, written, edge: createEdge(store, disk, writer) }
}

function fileOf(records: Record<string, unknown>): File {
  const document = { format: 'skill-grove', version: 1, exportedAt: '', records }
  return new File([JSON.stringify(document)], 'robin.grove.json')
}

/** Reads a file that can be read. */
async function read(edge: Edge, records: Record<string, unknown>): Promise<GroveFile> {
  const opened = await edge.readFile(fileOf(records))
  if (!opened.ok) throw new Error('refused')
  return opened.file
}

const own = rating('own', 10, 'rest', 'pro')
const theirs = rating('theirs', 20, 'rest', 'master')

describe('a file that is opened', () => {
  it('says what is new in it, kind by kind, and changes nothing by that', async () => {
    const { edge, store, written } = edgeWith({ ratings: [own] })
    const before = store.getState()
    const file = await read(edge, {
      'rating/own': own,
      'rating/theirs': theirs,
      'planting/p': { id: 'p', by: 'self', at: 3, tree: 'research', planted: true },
      'setting/theme': { name: 'theme', value: 'dark' },
    })
    expect(await edge.previewFile(file)).toEqual({
      isForeign: false,
      holds: [
        { kind: 'rating', added: 1, alreadyHere: 1 },
        { kind: 'planting', added: 1, alreadyHere: 0 },
      ],
    })
    expect(store.getState()).toBe(before)
    expect(written).toEqual([])
  })

  it('adds what it said, as one step that can be undone', async () => {
    const { edge, store } = edgeWith({ ratings: [own] })
    const file = await read(edge, { 'rating/own': own, 'rating/theirs': theirs })
    const added = await edge.addFile(file)
    expect(added).toMatchObject({ ok: true, added: 1, alreadyHere: 1 })
    expect(store.getState().records.ratings).toEqual([own, theirs])
    expect(added.step).toBe(store.getState().steps.done.at(-1))
    store.actions.undo()
    expect(store.getState().records.ratings).toEqual([own])
    expect((await edge.previewFile(file)).holds).toEqual([
      { kind: 'rating', added: 1, alreadyHere: 1 },
    ])
  })

  it('has nothing to undo where nothing was new', async () => {
    const { edge } = edgeWith({ ratings: [own] })
    expect(await edge.addFile(await read(edge, { 'rating/own': own }))).not.toHaveProperty('step')
  })

  it('gives an empty grove its choices, too', async () => {
    const { edge } = edgeWith({})
    const file = await read(edge, {
      'rating/theirs': theirs,
      'setting/theme': { name: 'theme', value: 'dark' },
    })
    expect(await edge.previewFile(file)).toMatchObject({ isForeign: false })
    expect(await edge.addFile(file)).toMatchObject({ added: 2 })
  })

  it('is known as somebody else’s where it shares nothing with what is here', async () => {
    const { edge } = edgeWith({ ratings: [own] })
    const file = await read(edge, { 'rating/theirs': theirs })
    expect(await edge.previewFile(file)).toMatchObject({ isForeign: true })
  })

  it('replaces no setting, not even by one that cannot be read', async () => {
    const { edge, written } = edgeWith({ ratings: [own] })
    const file = await read(edge, {
      'rating/own': own,
      'setting/person-name': { name: 'person-name', value: {} },
      'kind-of-later/x': { id: 'x' },
    })
    await edge.addFile(file)
    expect(written).toEqual([['kind-of-later/x', { id: 'x' }]])
  })
})

describe('a tree in a file', () => {
  const support: Tree = { ...fullTree, id: 'marketing', seeds: [] }

  it('that has the id of a built-in one is kept as a copy, once, with what is said of it', async () => {
    const { edge, store } = edgeWith({ ratings: [own] })
    const records = {
      'tree/marketing': support,
      'rating/theirs': { ...theirs, tree: 'marketing' },
      'edit/e': { id: 'e', by: 'self', at: 3, tree: 'marketing', changes: [{ kind: 'restore' }] },
    }
    await edge.addFile(await read(edge, records))
    expect(store.getState().records).toMatchObject({
      trees: [{ id: 'marketing-2', name: support.name }],
      ratings: [own, { id: 'theirs', tree: 'marketing-2' }],
      edits: [{ id: 'e', tree: 'marketing-2' }],
    })
    const again = await read(edge, { 'tree/marketing': support })
    expect((await edge.previewFile(again)).holds).toEqual([
      { kind: 'tree', added: 0, alreadyHere: 1 },
    ])
  })

  it('that differs from the one of its id here is kept beside it', async () => {
    const mine = { ...support, id: 'mine' }
    const { edge, store } = edgeWith({ trees: [mine] })
    const newer = { ...mine, name: 'Newer' }
    await edge.addFile(await read(edge, { 'tree/mine': newer }))
    expect(store.getState().records.trees).toMatchObject([
      { id: 'mine', name: support.name },
      { id: 'mine-2', name: 'Newer' },
    ])
  })

  it('is joined with what is here where the file is a backup of one’s own', async () => {
    const mine = { ...support, id: 'mine' }
    const { edge, store } = edgeWith({ trees: [mine], ratings: [own] })
    const more = { ...theirs, tree: 'mine' }
    const file = { 'tree/mine': mine, 'rating/own': own, 'rating/theirs': more }
    await edge.addFile(await read(edge, file))
    expect(store.getState().records).toMatchObject({ trees: [mine], ratings: [own, more] })
  })
})
