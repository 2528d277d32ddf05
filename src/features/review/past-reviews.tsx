import { useId } from 'react'
import { Link } from 'wouter'
import { reviewAddress } from '../../domain/address.ts'
import { lookedAtIn, reviewsOf } from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import { answeredBy } from '../../domain/view.ts'
import { late } from '../../messages/late.ts'
import { dateOf, listOf } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'

/** The reviews that were made of a tree, the latest first. */
export function PastReviews({ tree }: { readonly tree: Tree }) {
  const { ratings, reviews, views } = useGrove((state) => state.records)
  const past = reviewsOf(reviews, tree.id)
  const id = useId()
  const words = late().review.past
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {past.length === 0 && <p className="hint">{words.none}</p>}
      <ul className="past-reviews">
        {past.map((review) => {
          const leads = answeredBy(views, review.id)
          return (
            <li key={review.id}>
              <Link className="past-review" href={reviewAddress(review.id)}>
                {review.name}
              </Link>
              <span className="hint">{words.finished({ date: dateOf(new Date(review.at)) })}</span>
              <span className="hint">
                {words.looked({ count: lookedAtIn(ratings, tree, review.began, review.at).size })}
              </span>
              {leads.length > 0 && (
                <Link href={reviewAddress(review.id)}>
                  {words.answered({ leads: listOf(leads) })}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
