import { useEffect, useState } from 'react'

/** How the loading of something goes that is not there yet, or that nobody knows. */
export type Waiting =
  { readonly kind: 'loading' | 'unknown' } | { readonly kind: 'failed'; readonly retry: () => void }

/**
 * Calls `load` for `key` while it is not there. `load` tells whether there is such a thing; what it
 * brings goes into the store.
 */
export function useLoad(
  key: string,
  isThere: boolean,
  load: (key: string) => Promise<boolean>,
): Waiting {
  const [outcome, setOutcome] = useState<{ key: string; kind: 'unknown' | 'failed' }>()
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (isThere) return
    let isCurrent = true
    load(key).then(
      (isKnown) => {
        if (isCurrent && !isKnown) setOutcome({ key, kind: 'unknown' })
      },
      () => {
        if (isCurrent) setOutcome({ key, kind: 'failed' })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [load, key, isThere, attempt])

  if (outcome?.key !== key) return { kind: 'loading' }
  if (outcome.kind === 'unknown') return { kind: 'unknown' }
  return {
    kind: 'failed',
    retry: () => {
      setOutcome(undefined)
      setAttempt(attempt + 1)
    },
  }
}
