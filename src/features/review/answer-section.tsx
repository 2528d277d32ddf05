import { useId } from 'react'
import { levelsAt, levelsIn, type Review, walkOf } from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import { agreementsOf, nextReview, type Pair, pairsOf, viewsOf } from '../../domain/view.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { useFold } from '../../store/use-fold.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { Fold } from '../../ui/fold.tsx'
import { DifferenceCard } from './difference-card.tsx'
import type { ShowEvidence } from './show-evidence.ts'

/** What one lead answered: differences to talk about, and what both see alike, folded away. */
export function AnswerSection({
  review,
  tree,
  lead,
  evidence,
}: {
  readonly review: Review
  readonly tree: Tree
  readonly lead: string
  readonly evidence: ShowEvidence | undefined
}) {
  const { ratings, reviews, views } = useGrove((state) => state.records)
  const id = useId()
  const words = late().review.talk
  const skills = walkOf(tree)
  const { differences, agreements } = pairsOf(
    levelsIn(levelsAt(ratings, review.at), tree),
    viewsOf(views, review.id, lead),
    tree.id,
    skills.map((skill) => skill.id),
  )
  const later = nextReview(reviews, review)
  const agreed = agreementsOf(ratings, tree, review, lead, later)
  return (
    <section aria-labelledby={id} className="answer">
      <h2 id={id}>{words.title({ lead })}</h2>
      <h3>{words.about}</h3>
      <p className="hint">
        {differences.length === 0
          ? words.noDifference
          : later
            ? words.past({ review: later.name })
            : words.aboutHint({ lead })}
      </p>
      <ul className="differences">
        {differences.map((pair) => {
          const skill = skills.find((each) => each.id === pair.skill)
          return (
            skill && (
              <li key={pair.skill}>
                <DifferenceCard
                  tree={tree}
                  skill={skill}
                  pair={pair}
                  lead={lead}
                  agreed={agreed.get(pair.skill)}
                  isPast={later !== undefined}
                  evidence={evidence}
                />
              </li>
            )
          )
        })}
      </ul>
      {agreements.length > 0 && <Agreements tree={tree} pairs={agreements} />}
    </section>
  )
}

function Agreements({ tree, pairs }: { readonly tree: Tree; readonly pairs: readonly Pair[] }) {
  const fold = useFold('agreements', false)
  const language = useLanguageOf(tree.id)
  const names = new Map(walkOf(tree).map(({ id, name }) => [id, name]))
  return (
    <Fold title={late().review.talk.agreements({ count: pairs.length })} {...fold}>
      <ul className="review-skills">
        {pairs.map(({ skill, own }) => (
          <li key={skill}>
            <Icon shape={levelMark(own)} size={26} reach={20} />
            <span {...language}>{names.get(skill)}</span>
            <span className="hint">{levelName(own)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
