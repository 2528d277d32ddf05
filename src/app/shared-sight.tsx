import { useEffect, useState } from 'react'
import type { Tree } from '../domain/tree.ts'
import { withFreeId } from '../domain/tree-link.ts'
import { FlawedLink } from '../features/sharing/flawed-link.tsx'
import { SharedBanner } from '../features/sharing/shared-banner.tsx'
import { t } from '../messages/messages.ts'
import type { LinkedTree, ReadLink } from '../store/edge.ts'
import { GroveProvider, useEdge, useGetState, useGrove } from '../store/grove-context.tsx'
import type { GroveState } from '../store/grove-state.ts'
import { App } from './app.tsx'
import { VisitFrame } from './visit-frame.tsx'
import { sharedVisitOf } from './visits.ts'

interface Ways {
  /** What all addresses of the visit begin with. */
  readonly base: string
  readonly onFile: (file: File) => void
  /** Takes a tree into the person's own, under its id. */
  readonly onKeep: (tree: Tree) => void
  /** Goes to a tree of the person's own. */
  readonly onOpen: (tree: string) => void
  readonly onLeave: () => void
}

/** The tree that a link holds, in place of the person's own grove, or why there is none. */
export function SharedSight({ data, ...ways }: Ways & { readonly data: string }) {
  const edge = useEdge()
  const [read, setRead] = useState<ReadLink | 'failed'>()
  useEffect(() => {
    let isCurrent = true
    const take = (next: ReadLink | 'failed') => {
      if (isCurrent) setRead(next)
    }
    edge.readLink(data).then(take, () => {
      take('failed')
    })
    return () => {
      isCurrent = false
    }
  }, [edge, data])
  if (read === undefined) return <p className="loading">{t.app.loading}</p>
  if (read !== 'failed' && read.ok) return <SharedVisit {...ways} shared={read} />
  return (
    <VisitFrame>
      <FlawedLink
        flaw={read === 'failed' ? { kind: 'failed' } : read.flaw}
        onReload={() => {
          window.location.reload()
        }}
        onLeave={ways.onLeave}
      />
    </VisitFrame>
  )
}

function SharedVisit({ shared, base, ...ways }: Ways & { readonly shared: LinkedTree }) {
  const getState = useGetState()
  const { onFile, onKeep, onOpen, onLeave } = ways
  const isHalted = useGrove((state) => state.halt !== undefined)
  // As it was when the link was opened: what is kept of it has the id that it is seen under.
  const [tree] = useState(() => placed(shared.tree, getState()))
  const [visit] = useState(() => sharedVisitOf(tree, getState()))
  function keep() {
    if (shared.isKnown) onOpen(shared.tree.id)
    else onKeep(tree)
  }
  return (
    <GroveProvider {...visit}>
      <App
        base={base}
        notices={
          <SharedBanner
            shared={{ ...shared, tree }}
            isKnown={shared.isKnown}
            onKeep={isHalted ? undefined : keep}
            onLeave={onLeave}
          />
        }
        onFile={onFile}
      />
    </GroveProvider>
  )
}

/** The tree under an id that is free here. */
function placed(tree: Tree, { stored, headers }: GroveState): Tree {
  const builtIn = new Set(headers.map(({ id }) => id))
  // What was undone is still stored.
  const taken = new Set([...builtIn, ...stored.trees.map(({ id }) => id)])
  return withFreeId(tree, taken, builtIn)
}
