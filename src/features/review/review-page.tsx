import { ReviewHome } from './review-home.tsx'
import { OneReview } from './one-review.tsx'
import type { ShowEvidence } from './show-evidence.ts'
import type { ShowFocus } from './show-focus.ts'
import './review.css'

/** Self-evaluations of a tree: one to make, and those that were made. */
export function ReviewPage({
  chosen,
  evidence,
  focus,
}: {
  /** Id of the review that the address names. */
  readonly chosen: string | undefined
  readonly evidence?: ShowEvidence
  readonly focus: ShowFocus
}) {
  if (chosen === undefined) return <ReviewHome evidence={evidence} />
  return <OneReview key={chosen} id={chosen} evidence={evidence} focus={focus} />
}
