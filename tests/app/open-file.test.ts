import { describe, expect, it } from 'vitest'
import { createEdge } from '../../src/app/edge.ts'
import { type Entry, NO_RECORDS, type Records } from '../../src/domain/records.ts'
import { rating } from '../builders.ts'
import { newStore } from '../features/render-app.tsx'

/** An edge over a store with `records`, and what it had written to the disk. */
function edgeWith(records: Partial<Records>) {
  const store = newStore()
  store.actions.join({ ...NO_RECORDS, ...records })
  const written: Entry[] = []
  const disk = { readAll: () => Promise.resolve([]), write: () => Promise.resolve() }
  const writer = {
    write: (fresh: readonly Entry[]) => written.push(...fresh),
    retry: () => undefined,
  }
  return { store, written, edge: createEdge(store, disk, writer) }
}

function fileOf(records: Record<string, unknown>): File {
  const document = { format: 'skill-grove', version: 1, exportedAt: '', records }
  return new File([JSON.stringify(document)], 'robin.grove.json')
}

const own = rating('own', 10, 'rest', 'pro')
const theirs = rating('theirs', 20, 'rest', 'master')

describe('a file that is opened', () => {
  it('is taken in where it is the person’s own', async () => {
    const { edge, store } = edgeWith({ ratings: [own] })
    const opened = await edge.openFile(fileOf({ 'rating/own': own, 'rating/theirs': theirs }))
    expect(opened).toMatchObject({ ok: true, added: 1, alreadyHere: 1 })
    expect(store.getState().records.ratings).toEqual([own, theirs])
  })

  it('is taken in by a grove that is still empty', async () => {
    const { edge } = edgeWith({})
    expect(await edge.openFile(fileOf({ 'rating/theirs': theirs }))).toMatchObject({ added: 1 })
  })

  it('is not taken in unasked where it is somebody else’s', async () => {
    const { edge, store } = edgeWith({ ratings: [own] })
    expect(await edge.openFile(fileOf({ 'rating/theirs': theirs }))).toBe('foreign')
    expect(store.getState().records.ratings).toEqual([own])
  })

  it('replaces no setting, not even by one that cannot be read', async () => {
    const { edge, written } = edgeWith({ ratings: [own] })
    await edge.openFile(
      fileOf({
        'rating/own': own,
        'setting/person-name': { name: 'person-name', value: {} },
        'kind-of-later/x': { id: 'x' },
      }),
    )
    expect(written).toEqual([['kind-of-later/x', { id: 'x' }]])
  })
})
