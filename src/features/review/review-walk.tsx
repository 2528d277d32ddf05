import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { reviewAddress } from '../../domain/address.ts'
import type { LevelOrNone } from '../../domain/level.ts'
import { levelOf } from '../../domain/rating.ts'
import {
  historyOf,
  levelsAt,
  levelsIn,
  lookedAtIn,
  type OpenReview,
  openReviewSetting,
  ratedIn,
} from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import { levelName } from '../../messages/level-words.ts'
import { dateOf, listOf, t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import type { ShowEvidence } from './show-evidence.ts'
import { useWalked } from './use-walked.ts'
import { Walk } from './walk.tsx'

/** The self-evaluation under way, skill by skill. Each choice is stored at once. */
export function ReviewWalk({
  tree,
  open,
  evidence,
  onLeave,
}: {
  readonly tree: Tree
  readonly open: OpenReview
  readonly evidence: ShowEvidence | undefined
  readonly onLeave: () => void
}) {
  const { began, name } = open
  const ratings = useGrove((state) => state.records.ratings)
  const now = useGrove(levelsOf)
  const { skills, skipped } = useWalked(tree)
  const { confirm, finishReview, choose } = useActions()
  const [, navigate] = useLocation()
  const words = t.review.walking
  const looked = useMemo(() => lookedAtIn(ratings, tree, began), [ratings, tree, began])
  const before = useMemo(() => levelsIn(levelsAt(ratings, began - 1), tree), [ratings, tree, began])

  function chosen(skill: string): LevelOrNone | undefined {
    return looked.has(skill) ? levelOf(now, ratedIn(tree, skill), skill) : undefined
  }
  function lastTime(skill: string): string {
    const earlier = historyOf(ratings, ratedIn(tree, skill), skill).filter(({ at }) => at < began)
    const rating = earlier.at(-1)
    if (!rating) return words.never
    return words.lastTime(levelName(rating.level), dateOf(new Date(rating.at)))
  }
  function finish() {
    const review = finishReview({ tree: tree.id, name, began })
    choose(openReviewSetting(tree.id), '')
    navigate(reviewAddress(review.id))
  }

  return (
    <div className="review-page is-walking">
      <title>{t.app.pageTitle(name)}</title>
      <div className="page-title">
        <h1>{name}</h1>
        <p className="aside">{tree.name}</p>
      </div>
      <Walk
        tree={tree}
        skills={skills}
        chosen={chosen}
        before={lastTime}
        last={(skill) => levelOf(before, tree.id, skill)}
        {...(evidence && {
          beside: (skill) =>
            evidence({ tree: ratedIn(tree, skill.id), skill: skill.id, name: skill.name }),
        })}
        atEnd={
          skipped.length > 0 && (
            <p className="hint">{words.skipped(listOf(skipped.map((skill) => skill.name)))}</p>
          )
        }
        onChoose={(skill, level) => {
          confirm(ratedIn(tree, skill), skill, level)
        }}
        finishLabel={words.finish}
        onFinish={finish}
        onLeave={onLeave}
      />
    </div>
  )
}
