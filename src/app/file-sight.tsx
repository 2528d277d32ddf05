import { useState } from 'react'
import { answerableReviews } from '../domain/answer.ts'
import { isOwnFile, ownerOf } from '../domain/comparison.ts'
import { avoidedSkills } from '../domain/not-for-me.ts'
import type { Review } from '../domain/review.ts'
import { VisitBanner } from '../features/visit/visit-banner.tsx'
import type { GroveFile } from '../store/edge.ts'
import { GroveProvider, useGetState } from '../store/grove-context.tsx'
import { later } from '../ui/later.tsx'
import { Loading } from './loading.tsx'
import { App } from './app.tsx'
import type { FileWays } from './opening.tsx'
import { VisitFrame } from './visit-frame.tsx'
import { blindVisitOf, visitOf } from './visits.ts'

const Compared = later(() => import('./compared.tsx').then((module) => module.Compared), Loading)
const LeadPage = later(
  () => import('../features/review/lead-page.tsx').then((module) => module.LeadPage),
  Loading,
)

/** What of a file is in sight, in place of the person's own grove. */
export type FileSightKind =
  | { readonly kind: 'visit' | 'compare'; readonly file: GroveFile }
  | { readonly kind: 'lead'; readonly file: GroveFile; readonly review: Review }

interface SightProps {
  readonly file: GroveFile
  readonly ways: FileWays
  readonly onFile: (file: File) => void
  readonly onLeave: () => void
}

/** Something of a file, in place of the person's own grove. Nothing of it is stored. */
export function FileSight({
  sight,
  ...props
}: Omit<SightProps, 'file'> & { readonly sight: FileSightKind }) {
  const { file } = sight
  switch (sight.kind) {
    case 'visit':
      return <VisitSight {...props} file={file} />
    case 'compare':
      return (
        <VisitFrame>
          <Compared
            file={file}
            onAdd={() => {
              props.ways.ask(file)
            }}
            onLeave={props.onLeave}
          />
        </VisitFrame>
      )
    case 'lead':
      return <LeadSight file={file} review={sight.review} onLeave={props.onLeave} />
  }
}

function VisitSight({ file, ways, onFile, onLeave }: SightProps) {
  const getState = useGetState()
  const [visit] = useState(() => visitOf(file, getState()))
  const [reviews] = useState(() =>
    isOwnFile(file.records, getState().records) ? [] : answerableReviews(file.records),
  )
  const [review, ...others] = reviews
  function ask() {
    ways.ask(file)
  }
  function answer() {
    // Where there are several, it asks which.
    if (others.length > 0) ask()
    else if (review) ways.answer(file, review)
  }
  const banner = (
    <VisitBanner
      file={file}
      onLeave={onLeave}
      onCompare={() => {
        ways.compare(file)
      }}
      onAdd={ask}
      onAnswer={review && answer}
    />
  )
  return (
    <GroveProvider {...visit}>
      <App notices={banner} onFile={onFile} />
    </GroveProvider>
  )
}

function LeadSight({
  file,
  review,
  onLeave,
}: {
  readonly file: GroveFile
  readonly review: Review
  readonly onLeave: () => void
}) {
  const getState = useGetState()
  const [blind] = useState(() => blindVisitOf(file, getState()))
  return (
    <VisitFrame>
      <LeadPage
        review={review}
        owner={ownerOf(file.records)}
        avoided={avoidedSkills(file.records.notForMe)}
        blind={blind}
        onLeave={onLeave}
      />
    </VisitFrame>
  )
}
