import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { reviewAddress } from '../../domain/address.ts'
import { startedBy } from '../../domain/growth.ts'
import type { LevelOrNone } from '../../domain/level.ts'
import { levelOf } from '../../domain/rating.ts'
import {
  historyOf,
  levelsAt,
  levelsIn,
  lookedAtIn,
  type OpenReview,
  ratedIn,
} from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { dateOf, listOf, t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { headersOf, levelsOf, plantedOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
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
  const { confirm, finishReview } = useActions()
  const [, navigate] = useLocation()
  const headers = useGrove(headersOf)
  const planted = useGrove(plantedOf)
  /** The skill that the last choice made ripe. */
  const [ripened, setRipened] = useState<string>()
  const words = late().review.walking
  const looked = useMemo(() => lookedAtIn(ratings, tree, began), [ratings, tree, began])
  const before = useMemo(() => levelsIn(levelsAt(ratings, began - 1), tree), [ratings, tree, began])

  function chosen(skill: string): LevelOrNone | undefined {
    return looked.has(skill) ? levelOf(now, ratedIn(tree, skill), skill) : undefined
  }
  function lastTime(skill: string): string {
    const earlier = historyOf(ratings, ratedIn(tree, skill), skill).filter(({ at }) => at < began)
    const rating = earlier.at(-1)
    if (!rating) return words.never
    return words.lastTime({ level: levelName(rating.level), date: dateOf(new Date(rating.at)) })
  }
  const language = useLanguageOf(tree.id)
  function take(skill: string, level: LevelOrNone) {
    const home = ratedIn(tree, skill)
    setRipened(level === 'master' && levelOf(now, home, skill) !== 'master' ? skill : undefined)
    confirm(home, skill, level)
  }
  function news(skill: string): string {
    const name = skills.find(({ id }) => id === skill)?.name ?? skill
    const started = startedBy(headers, planted, { tree: ratedIn(tree, skill), skill })
    if (started.length === 0) return words.ripe({ skill: name })
    return words.ripeStarts({ skill: name, trees: listOf(started.map((each) => each.name)) })
  }
  function finish() {
    const review = finishReview({ tree: tree.id, name, began })
    navigate(reviewAddress(review.id))
  }

  return (
    <div className="review-page is-walking">
      <title>{t.app.pageTitle({ page: name })}</title>
      <div className="page-title">
        <h1>{name}</h1>
        <p className="aside" {...language}>
          {tree.name}
        </p>
        <p aria-live="polite" className="walk-news">
          {ripened !== undefined && news(ripened)}
        </p>
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
            <p className="hint">
              {words.skipped({ skills: listOf(skipped.map((skill) => skill.name)) })}
            </p>
          )
        }
        onChoose={take}
        finishLabel={words.finish}
        onFinish={finish}
        onLeave={onLeave}
      />
    </div>
  )
}
