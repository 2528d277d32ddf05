import { type ReactNode, useState } from 'react'
import type { Canary } from '../storage/canary.ts'
import type { Loaded } from '../storage/load.ts'
import { LossPage } from './loss-page.tsx'

/**
 * Stands before the app where records that were here are in no place any more: a loss must not look
 * like a first visit. `onAccept` hears that the person goes on with what there is.
 */
export function Recovery({
  loaded,
  canary,
  onAccept,
  children,
}: {
  readonly loaded: Loaded
  readonly canary: Canary | undefined
  readonly onAccept: () => void
  readonly children: ReactNode
}) {
  const [isAccepted, setAccepted] = useState(loaded.missing === 0)
  if (isAccepted || !canary) return children
  return (
    <LossPage
      loaded={loaded}
      canary={canary}
      onAccept={() => {
        onAccept()
        setAccepted(true)
      }}
    />
  )
}
