import { type ReactNode, useEffect, useMemo } from 'react'
import { GroveProvider, useEdge, useGroveStore } from './grove-context.tsx'
import { createPastStore, followLive } from './past.ts'

/** Gives all components below the grove as it stood at `at`, in ms since 1970; `undefined`: now. */
export function AsOf({
  at,
  children,
}: {
  readonly at: number | undefined
  readonly children: ReactNode
}) {
  const live = useGroveStore()
  const edge = useEdge()
  const past = useMemo(() => (at === undefined ? undefined : createPastStore(live, at)), [live, at])
  useEffect(
    () => (past && at !== undefined ? followLive(past, live, at) : undefined),
    [past, live, at],
  )
  return (
    <GroveProvider store={past ?? live} edge={edge}>
      {children}
    </GroveProvider>
  )
}
