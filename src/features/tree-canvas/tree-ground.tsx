import { type ComponentProps, useEffect, useState } from 'react'
import type { LargeGround } from './large-ground.tsx'
import { LinksLayer } from './links-layer.tsx'

let loaded: typeof LargeGround | undefined

/** Fetches what a large tree is drawn with: of no use to most. */
export async function loadLargeGround(): Promise<typeof LargeGround> {
  loaded ??= (await import('./large-ground.tsx')).LargeGround
  return loaded
}

type GroundProps = ComponentProps<typeof LargeGround> & { readonly isLarge: boolean }

/** What lies behind the cards: of a large tree also all those that are not in the page. */
export function TreeGround({ isLarge, ...ground }: GroundProps) {
  return isLarge ? <LoadedGround {...ground} /> : <LinksLayer {...ground} />
}

/** Without Suspense, which holds back for 300 ms what comes after a fallback, also an empty one. */
function LoadedGround(ground: ComponentProps<typeof LargeGround>) {
  const [Ground, setGround] = useState(() => loaded)
  useEffect(() => {
    let isGone = false
    loadLargeGround().then(
      (found) => {
        if (!isGone) setGround(() => found)
      },
      (error: unknown) => {
        // As what cannot be fetched anywhere else does: up to who says so.
        if (!isGone)
          setGround(() => {
            throw error
          })
      },
    )
    return () => {
      isGone = true
    }
  }, [])
  return Ground && <Ground {...ground} />
}
