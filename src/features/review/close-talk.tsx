import { useId } from 'react'
import { Link } from 'wouter'
import { FOCUS_ADDRESS, treeAddress } from '../../domain/address.ts'
import { dayOf } from '../../domain/day-of.ts'
import { skillKey } from '../../domain/rating.ts'
import { levelsAt, levelsIn, ratedIn, type Review, walkOf } from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import { agreementsOf, nextReview, nextSteps } from '../../domain/view.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { dateOf, t } from '../../messages/messages.ts'
import { useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { avoidedOf, focusOf, levelsOf, treesOf } from '../../store/selectors.ts'
import { Icon } from '../../ui/drawing.tsx'

/** As many as one can weigh up at a glance. */
const MOST = 6

/** The end of a talk: what suits a focus next, and what is in focus. */
export function CloseTalk({
  review,
  tree,
  leads,
}: {
  readonly review: Review
  readonly tree: Tree
  readonly leads: readonly string[]
}) {
  const { ratings } = useGrove((state) => state.records)
  const today = levelsIn(useGrove(levelsOf), tree)
  const avoided = useGrove(avoidedOf)
  const goals = useGrove(focusOf)
  const isFrozen = useIsFrozen()
  const reviews = useGrove((state) => state.records.reviews)
  const id = useId()
  const words = t.review.close
  const focused = new Set(goals.map((goal) => skillKey(goal.tree, goal.skill)))
  const steps = nextSteps(
    tree,
    leads.flatMap((lead) => [
      ...agreementsOf(ratings, tree, review, lead, nextReview(reviews, review)),
    ]),
    levelsIn(levelsAt(ratings, review.at), tree),
    today,
    (skill) => {
      const key = skillKey(ratedIn(tree, skill), skill)
      return avoided.has(key) || focused.has(key)
    },
  ).slice(0, MOST)
  const names = new Map(walkOf(tree).map((skill) => [skill.id, skill.name]))
  return (
    <section aria-labelledby={id} className="close-talk">
      <h2 id={id}>{words.title}</h2>
      <p className="hint">{words.hint}</p>
      <h3 id={`${id}-suits`}>{words.suits}</h3>
      {steps.length === 0 && <p className="hint">{words.none}</p>}
      <ul aria-labelledby={`${id}-suits`} className="review-skills">
        {steps.map(({ skill, why, level }) => (
          <li key={skill}>
            <Icon shape={levelMark(level)} size={26} reach={20} />
            <Link href={treeAddress(tree.id, skill)}>{names.get(skill)}</Link>
            <span className="hint">{words[why]}</span>
          </li>
        ))}
      </ul>
      <h3 id={`${id}-focus`}>{words.inFocus}</h3>
      <CurrentFocus labelledBy={`${id}-focus`} />
      {!isFrozen && (
        <Link className="button button-main" href={FOCUS_ADDRESS}>
          {words.choose}
        </Link>
      )}
    </section>
  )
}

function CurrentFocus({ labelledBy }: { readonly labelledBy: string }) {
  const goals = useGrove(focusOf)
  const trees = useGrove(treesOf)
  const words = t.review.close
  if (goals.length === 0) return <p className="hint">{words.noFocus}</p>
  return (
    <ul aria-labelledby={labelledBy} className="review-skills">
      {goals.map(({ id, tree, skill, aim, due }) => {
        const at = trees.get(tree)
        const name = at && walkOf(at).find((each) => each.id === skill)?.name
        return (
          <li key={id}>
            <Link href={treeAddress(tree, skill)}>{name ?? skill}</Link>
            <span className="hint">{words.goal(aim, dateOf(dayOf(due)))}</span>
          </li>
        )
      })}
    </ul>
  )
}
