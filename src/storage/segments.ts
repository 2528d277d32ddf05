import { promisifyRequest, type UseStore } from 'idb-keyval'
import { DEVICE, type Entry, splitKey } from '../domain/records.ts'

/** How many records a segment holds. */
const SIZE = 500

/** As many are left outside of segments: so few are read as fast singly. */
const LEFT = 500

/** As a segment is of this browser alone, none can come in with a file. */
const SEGMENT = `${DEVICE}/segment/`

/**
 * The entries, with those that the segments among them hold instead of these; each key once. What is
 * no segment although its key says so is given back as a record of a kind that nobody knows.
 */
export function unsealed(entries: readonly Entry[]): readonly Entry[] {
  const known = new Map<string, unknown>()
  for (const [key, value] of entries) {
    const held = isSegment(key) ? heldIn(value) : undefined
    const name = isSegment(key) ? key.slice(DEVICE.length + 1) : key
    for (const [each, own] of held ?? [[name, value] as const]) {
      if (!known.has(each)) known.set(each, own)
    }
  }
  return [...known]
}

/** Whether this is the key of a segment. */
export function isSegment(key: string): boolean {
  return key.startsWith(SEGMENT)
}

/** What all segments hold. */
export async function readSealed(records: UseStore): Promise<readonly Entry[]> {
  const values = await records('readonly', (store) =>
    promisifyRequest<unknown[]>(store.getAll(IDBKeyRange.bound(SEGMENT, `${SEGMENT}\uffff`))),
  )
  return values.flatMap((value) => heldIn(value) ?? [])
}

/**
 * Puts many records under one key each into segments, which a browser reads several times as fast.
 * Every record is whole at any moment, on its own or in a segment: each segment is written, and what
 * it holds removed, in one transaction, or neither. Resolves with how many segments were made.
 */
export async function seal(records: UseStore, newId: () => string): Promise<number> {
  const keys = await records('readonly', (store) => promisifyRequest(store.getAllKeys()))
  const single = keys.filter((key) => typeof key === 'string').filter(isSealable)
  let made = 0
  for (; single.length - made * SIZE >= SIZE + LEFT; made += 1) {
    const chosen = single.slice(made * SIZE, (made + 1) * SIZE)
    await records('readwrite', (store) => sealThese(store, chosen, `${SEGMENT}${newId()}`))
  }
  return made
}

async function sealThese(
  store: IDBObjectStore,
  chosen: readonly string[],
  name: string,
): Promise<void> {
  const values = await Promise.all(chosen.map((key) => promisifyRequest<unknown>(store.get(key))))
  // Another tab may have sealed some of them by now.
  const held = chosen
    .map((key, index): Entry => [key, values[index]])
    .filter(([, value]) => value !== undefined)
  if (held.length === 0) return
  // Never over another segment.
  store.add(held, name)
  for (const [key] of held) store.delete(key)
  await promisifyRequest(store.transaction)
}

/** Settings are written anew, trees are large, and what is of the device is no record. */
function isSealable(key: string): boolean {
  return ![DEVICE, 'setting', 'tree'].includes(splitKey(key).kind)
}

function heldIn(value: unknown): readonly Entry[] | undefined {
  if (!Array.isArray(value)) return undefined
  const all: readonly unknown[] = value
  return all.every(isEntry) ? all : undefined
}

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string'
}
