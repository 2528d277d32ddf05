import type { Tree } from '../domain/tree.ts'
import { bareTree, isPlaced, keepLayout, layoutOf } from './layout-cache.ts'
import type { LayoutAnswer, LayoutRequest } from './layout-worker/layout-messages.ts'
import type { Direction } from './tree-layout.ts'

/** Starts a worker that runs `layout-worker/layout-worker.ts`. */
export type StartWorker = () => Promise<Worker>

/**
 * Resolves as soon as `layoutOf` has the layout at hand, or would make it in no time. A large tree
 * is placed by a worker of its own, which ends with the work or with `signal`; where there are no
 * workers to be had, the page does it. Rejects when the tree cannot be placed, or when aborted.
 */
export async function placeAside(
  tree: Tree,
  direction: Direction,
  start: StartWorker | undefined,
  signal?: AbortSignal,
): Promise<void> {
  if (isPlaced(tree, direction)) return
  const worker = await start?.().catch(() => undefined)
  const answer = worker && (await answerOf(worker, { tree: bareTree(tree), direction }, signal))
  signal?.throwIfAborted()
  if (answer === undefined) layoutOf(tree, direction)
  else if ('reason' in answer) throw new Error(answer.reason)
  else keepLayout(tree, direction, answer.layout)
}

/** What the worker answers; nothing where it is ended, or does not run at all. */
async function answerOf(
  worker: Worker,
  request: LayoutRequest,
  signal: AbortSignal | undefined,
): Promise<LayoutAnswer | undefined> {
  // A listener left on `signal` would keep the tree in memory for as long as the signal lives.
  const answered = new AbortController()
  try {
    return await new Promise((resolve) => {
      const end = () => {
        resolve(undefined)
      }
      if (signal?.aborted) end()
      signal?.addEventListener('abort', end, { signal: answered.signal })
      worker.addEventListener('error', end)
      worker.addEventListener('messageerror', end)
      worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
        resolve(data)
      })
      worker.postMessage(request)
    })
  } finally {
    answered.abort()
    worker.terminate()
  }
}
