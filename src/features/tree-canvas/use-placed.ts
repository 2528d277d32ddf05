import { useEffect, useState } from 'react'
import type { Tree } from '../../domain/tree.ts'
import { isPlaced } from '../../layout/layout-cache.ts'
import { placeAside } from '../../layout/place-aside.ts'
import { spoken } from '../../messages/messages.ts'
import { useEdge } from '../../store/grove-context.tsx'

/** How far a tree is on its way to the picture. */
export interface Placing {
  /** The tree itself once it is placed; until then as it was before, if that was on the screen. */
  readonly shown: Tree | undefined
  /** Why it is not being placed any more: in the browser's words, or `null` if that was wished. */
  readonly stopped: string | null | undefined
  stop(): void
  retry(): void
}

/** Has a large tree placed apart from the page. A small one is shown at once. */
export function usePlaced(tree: Tree): Placing {
  const { direction } = spoken
  const { layoutWorker } = useEdge()
  const [last, setLast] = useState<Tree>()
  const [ended, setEnded] = useState<{ readonly tree: Tree; readonly reason: string | null }>()
  const isReady = isPlaced(tree, direction)
  if (isReady && last !== tree) setLast(tree)
  const stopped = ended?.tree === tree ? ended.reason : undefined
  const isWaiting = !isReady && stopped === undefined

  useEffect(() => {
    if (!isWaiting) return
    const controller = new AbortController()
    void (async () => {
      try {
        await placeAside(tree, direction, layoutWorker, controller.signal)
        if (!controller.signal.aborted) setLast(tree)
      } catch (error) {
        if (controller.signal.aborted) return
        setEnded({ tree, reason: error instanceof Error ? error.message : String(error) })
      }
    })()
    return () => {
      controller.abort()
    }
  }, [tree, direction, layoutWorker, isWaiting])

  return {
    shown: isReady ? tree : last?.id === tree.id ? last : undefined,
    stopped,
    stop() {
      setEnded({ tree, reason: null })
    },
    retry() {
      setEnded(undefined)
    },
  }
}
