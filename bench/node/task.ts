/** Something that is measured in a process of its own, at a size of tree. */
export interface Task {
  /** Prepared once a size: what comes back is called once a round and gives its numbers by name. */
  readonly prepare: (size: number) => Run | Promise<Run>
}

export type Run = () => Numbers | Promise<Numbers>

export type Numbers = Readonly<Record<string, number>>

/** Quick work is repeated until this many ms are filled. */
const FILL_MS = 12
/** Work that takes longer than this, in ms, needs no second look. */
const SLOW_MS = 2_000

/** Ms of one run of `work`, after one that warms up where there is time for it. */
export async function timed(work: () => unknown): Promise<number> {
  const first = await once(work, 1)
  if (first > SLOW_MS) return first
  return once(work, Math.max(1, Math.min(2_000, Math.ceil(FILL_MS / Math.max(first, 0.001)))))
}

async function once(work: () => unknown, repeats: number): Promise<number> {
  let result: unknown
  const start = performance.now()
  for (let count = 0; count < repeats; count += 1) {
    result = work()
    if (result instanceof Promise) result = await result
  }
  const time = performance.now() - start
  // Looked at, so that no work can be left out as unused.
  if (result === undefined) throw new Error('it gave nothing')
  return time / repeats
}
