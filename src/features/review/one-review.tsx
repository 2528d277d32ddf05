import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { reviewAddress } from '../../domain/address.ts'
import type { Review } from '../../domain/review.ts'
import { lookedAtIn } from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import { answeredBy } from '../../domain/view.ts'
import { late } from '../../messages/late.ts'
import { dateOf, t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { MessagePage } from '../../ui/message-page.tsx'
import { AnswerSection } from './answer-section.tsx'
import { ChangesSection } from './changes-section.tsx'
import { CloseTalk } from './close-talk.tsx'
import type { ShowEvidence } from './show-evidence.ts'
import type { ShowFocus } from './show-focus.ts'
import { SendSection } from './send-section.tsx'
import { useGuidedTree } from './use-guided-tree.ts'
import './talk.css'

/** One review: what changed, what leads answered, and what comes of it. */
export function OneReview({
  id,
  evidence,
  focus,
}: {
  readonly id: string
  readonly evidence: ShowEvidence | undefined
  readonly focus: ShowFocus
}) {
  const review = useGrove((state) => state.records.reviews.find((each) => each.id === id))
  if (!review) {
    return (
      <MessagePage title={late().review.unknown.title} text={late().review.unknown.text}>
        <AllReviews />
      </MessagePage>
    )
  }
  return <KnownReview review={review} evidence={evidence} focus={focus} />
}

function KnownReview({
  review,
  evidence,
  focus,
}: {
  readonly review: Review
  readonly evidence: ShowEvidence | undefined
  readonly focus: ShowFocus
}) {
  const load = useGuidedTree(review.tree)
  switch (load.kind) {
    case 'loading':
      return <p className="loading">{late().review.loading}</p>
    case 'unknown':
      return (
        <MessagePage title={review.name} text={late().review.unknown.tree({ tree: review.tree })}>
          <AllReviews />
        </MessagePage>
      )
    case 'failed':
      return (
        <MessagePage title={t.tree.loadFailed({ tree: review.tree })} text={t.tree.loadFailedHint}>
          <button type="button" className="button button-main" onClick={load.retry}>
            {t.app.tryAgain}
          </button>
        </MessagePage>
      )
    case 'loaded':
      return <LoadedReview review={review} tree={load.tree} evidence={evidence} focus={focus} />
  }
}

function LoadedReview({
  review,
  tree,
  evidence,
  focus,
}: {
  readonly review: Review
  readonly tree: Tree
  readonly evidence: ShowEvidence | undefined
  readonly focus: ShowFocus
}) {
  const { ratings, views } = useGrove((state) => state.records)
  const isFrozen = useGrove((state) => state.isFrozen === true)
  const language = useLanguageOf(tree.id)
  const leads = answeredBy(views, review.id)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A walk that was finished leaves the focus on nothing.
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  const looked = lookedAtIn(ratings, tree, review.began, review.at).size
  return (
    <div className="review-page">
      <title>{t.app.pageTitle({ page: review.name })}</title>
      <div className="page-title">
        <AllReviews />
        <h1 ref={heading} tabIndex={-1}>
          {review.name}
        </h1>
        <ul className="aside review-facts">
          <li {...language}>{tree.name}</li>
          <li>{late().review.past.finished({ date: dateOf(new Date(review.at)) })}</li>
          <li>{late().review.past.looked({ count: looked })}</li>
        </ul>
      </div>
      <ChangesSection review={review} tree={tree} />
      {leads.map((lead) => (
        <AnswerSection key={lead} review={review} tree={tree} lead={lead} evidence={evidence} />
      ))}
      {!isFrozen && <SendSection isAnswered={leads.length > 0} />}
      <CloseTalk review={review} tree={tree} leads={leads} focus={focus} />
    </div>
  )
}

function AllReviews() {
  return <Link href={reviewAddress()}>{late().review.unknown.all}</Link>
}
