import { useId } from 'react'
import { Link } from 'wouter'
import { FOCUS_ADDRESS } from '../../domain/address.ts'
import { skillKey } from '../../domain/rating.ts'
import { levelsAt, levelsIn, ratedIn, type Review } from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import { agreementsOf, nextReview, nextSteps } from '../../domain/view.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { avoidedOf, focusOf, levelsOf } from '../../store/selectors.ts'
import { NextSteps } from './next-steps.tsx'
import { OtherSkill } from './other-skill.tsx'
import type { ShowFocus } from './show-focus.ts'

/** As many as one can weigh up at a glance. */
const MOST = 6

/** The end of a talk: skills to choose as focus, what suits best first, and what is in focus. */
export function CloseTalk({
  review,
  tree,
  leads,
  focus,
}: {
  readonly review: Review
  readonly tree: Tree
  readonly leads: readonly string[]
  readonly focus: ShowFocus
}) {
  const { ratings, reviews } = useGrove((state) => state.records)
  const today = levelsIn(useGrove(levelsOf), tree)
  const avoided = useGrove(avoidedOf)
  const goals = useGrove(focusOf)
  const id = useId()
  const words = late().review.close
  const focused = new Set(goals.map((goal) => skillKey(goal.tree, goal.skill)))
  const keyOf = (skill: string) => skillKey(ratedIn(tree, skill), skill)
  const steps = nextSteps(
    tree,
    leads.flatMap((lead) => [
      ...agreementsOf(ratings, tree, review, lead, nextReview(reviews, review)),
    ]),
    levelsIn(levelsAt(ratings, review.at), tree),
    today,
    (skill) => avoided.has(keyOf(skill)) || focused.has(keyOf(skill)),
  ).slice(0, MOST)
  const suggested = new Set(steps.map(({ skill }) => skill))
  return (
    <section aria-labelledby={id} className="close-talk">
      <h2 id={id}>{words.title}</h2>
      <p className="hint">{words.hint}</p>
      {focus(({ choose, goals: cards, headingId }) => {
        const chooseHere =
          choose &&
          ((skill: string) => {
            choose({ tree: ratedIn(tree, skill), skill })
          })
        return (
          <>
            <NextSteps tree={tree} steps={steps} onChoose={chooseHere} />
            {chooseHere && (
              <OtherSkill
                tree={tree}
                levels={today}
                isOut={(skill) => suggested.has(skill) || focused.has(keyOf(skill))}
                onChoose={chooseHere}
              />
            )}
            <h3 id={headingId} tabIndex={-1}>
              {words.inFocus}
            </h3>
            {cards ?? <p className="hint">{words.noFocus}</p>}
            {choose && <Link href={FOCUS_ADDRESS}>{words.more}</Link>}
          </>
        )
      })}
    </section>
  )
}
