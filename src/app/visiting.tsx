import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Router } from 'wouter'
import { navigate, useHashLocation } from 'wouter/use-hash-location'
import { answerableReview } from '../domain/answer.ts'
import { ownerOf } from '../domain/comparison.ts'
import { avoidedSkills } from '../domain/not-for-me.ts'
import { FileDrop } from '../features/visit/file-drop.tsx'
import { VisitBanner } from '../features/visit/visit-banner.tsx'
import type { GroveFile } from '../store/edge.ts'
import { GroveProvider, useEdge, useGetState } from '../store/grove-context.tsx'
import { App } from './app.tsx'
import type { FileWays, Opening } from './opening.tsx'
import { VisitFrame } from './visit-frame.tsx'
import { blindVisitOf, type Visit, visitOf } from './visits.ts'

// What only a file brings up comes with the file.
const OpeningDialog = lazy(() =>
  import('./opening.tsx').then((module) => ({ default: module.OpeningDialog })),
)
const Compared = lazy(() =>
  import('./compared.tsx').then((module) => ({ default: module.Compared })),
)
const LeadPage = lazy(() =>
  import('../features/review/lead-page.tsx').then((module) => ({ default: module.LeadPage })),
)

/** What is in sight: the person's own grove, or something of a file in its place. */
type Sight =
  | { readonly kind: 'own' }
  | { readonly kind: 'compare'; readonly file: GroveFile }
  | {
      readonly kind: 'visit' | 'lead'
      readonly file: GroveFile
      readonly visit: Visit
      /** Differs each time, so that nothing of one file stays in sight with the next. */
      readonly turn: number
    }

/**
 * The app, and the files that are dropped on it or chosen to be looked at. What is in sight is part
 * of the page, not of the address: a visit ends when the page is loaded anew.
 */
export function Visiting({ children }: { readonly children: ReactNode }) {
  const edge = useEdge()
  const getState = useGetState()
  const [sight, setSight] = useState<Sight>({ kind: 'own' })
  const [opening, setOpening] = useState<Opening>()
  const [ownAddress, setOwnAddress] = useState('/')
  const [turn, setTurn] = useState(0)

  async function read(chosen: File) {
    const file = chosen.name
    try {
      const opened = await edge.readFile(chosen)
      setOpening(
        opened.ok
          ? { kind: 'opened', file: opened.file }
          : { kind: 'outcome', outcome: { file, opened } },
      )
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      setOpening({ kind: 'outcome', outcome: { file, failure } })
    }
  }
  function show(next: Sight) {
    if (sight.kind === 'own') setOwnAddress(window.location.hash.slice(1))
    // The visitor walked about in somebody else's grove, and comes back to where they were.
    if (sight.kind === 'visit') navigate(ownAddress, { replace: true })
    if (next.kind === 'visit') navigate('/')
    setOpening(undefined)
    setTurn(turn + 1)
    setSight(next)
  }
  function leave() {
    show({ kind: 'own' })
  }
  const ways: FileWays = {
    ask(file) {
      setOpening({ kind: 'opened', file })
    },
    look(file) {
      show({ kind: 'visit', file, visit: visitOf(file, getState()), turn })
    },
    compare(file) {
      show({ kind: 'compare', file })
    },
    answer(file) {
      show({ kind: 'lead', file, visit: blindVisitOf(file, getState()), turn })
    },
    add(file) {
      const opened = edge.addFile(file)
      leave()
      setOpening({ kind: 'outcome', outcome: { file: file.name, opened } })
    },
  }
  const onFile = (file: File) => void read(file)

  return (
    <Router hook={useHashLocation}>
      <InSight sight={sight} ways={ways} onFile={onFile} onLeave={leave}>
        {children}
      </InSight>
      {opening && (
        <Suspense>
          <OpeningDialog
            opening={opening}
            ways={ways}
            onClose={() => {
              setOpening(undefined)
            }}
          />
        </Suspense>
      )}
      <FileDrop onFile={onFile} />
    </Router>
  )
}

function InSight({
  sight,
  ways,
  onFile,
  onLeave,
  children,
}: {
  readonly sight: Sight
  readonly ways: FileWays
  readonly onFile: (file: File) => void
  readonly onLeave: () => void
  readonly children: ReactNode
}) {
  switch (sight.kind) {
    case 'own':
      return <App key="own" notices={children} onFile={onFile} />
    case 'visit':
      return (
        <GroveProvider {...sight.visit}>
          <App
            key={sight.turn}
            notices={<Banner file={sight.file} ways={ways} onLeave={onLeave} />}
            onFile={onFile}
          />
        </GroveProvider>
      )
    case 'compare':
      return (
        <VisitFrame>
          <Compared
            file={sight.file}
            onAdd={() => {
              ways.ask(sight.file)
            }}
            onLeave={onLeave}
          />
        </VisitFrame>
      )
    case 'lead':
      return <Lead key={sight.turn} {...sight} onLeave={onLeave} />
  }
}

function Banner({
  file,
  ways,
  onLeave,
}: {
  readonly file: GroveFile
  readonly ways: FileWays
  readonly onLeave: () => void
}) {
  function answer() {
    ways.answer(file)
  }
  return (
    <VisitBanner
      file={file}
      onLeave={onLeave}
      onCompare={() => {
        ways.compare(file)
      }}
      onAdd={() => {
        ways.ask(file)
      }}
      onAnswer={answerableReview(file.records) && answer}
    />
  )
}

function Lead({
  file,
  visit,
  onLeave,
}: {
  readonly file: GroveFile
  readonly visit: Visit
  readonly onLeave: () => void
}) {
  const review = answerableReview(file.records)
  return (
    <VisitFrame>
      {review && (
        <LeadPage
          review={review}
          owner={ownerOf(file.records)}
          avoided={avoidedSkills(file.records.notForMe)}
          blind={visit}
          onLeave={onLeave}
        />
      )}
    </VisitFrame>
  )
}
