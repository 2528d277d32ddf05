import type { LevelOrNone } from '../../domain/level.ts'
import { skillKey } from '../../domain/rating.ts'
import { ratedIn, type Review, walkOf } from '../../domain/review.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useGuidedTree } from './use-guided-tree.ts'
import { Walk } from './walk.tsx'

/**
 * The walk of a lead through the skills of a review. It stands in a grove that has the trees of the
 * file and nothing else of it, so nothing of the person's can show.
 */
export function LeadWalk({
  review,
  avoided,
  chosen,
  note,
  onChoose,
  onFinish,
  onLeave,
}: {
  readonly review: Review
  /** The skills that are not for the person, by `skillKey`. */
  readonly avoided: ReadonlySet<string>
  readonly chosen: ReadonlyMap<string, LevelOrNone>
  /** What is to be said at the end, such as why nothing was saved. */
  readonly note: string | undefined
  readonly onChoose: (skill: string, level: LevelOrNone) => void
  readonly onFinish: () => void
  readonly onLeave: () => void
}) {
  const load = useGuidedTree(review.tree)
  if (load.kind === 'unknown')
    return <p className="notice">{t.tree.unknownTree({ id: review.tree })}</p>
  if (load.kind === 'failed') {
    return (
      <div className="notice" role="alert">
        <p>{t.tree.loadFailed({ tree: review.tree })}</p>
        <button type="button" className="button" onClick={load.retry}>
          {t.app.tryAgain}
        </button>
      </div>
    )
  }
  if (load.kind !== 'loaded') return <p className="loading">{t.app.loading}</p>
  const { tree } = load
  const skills = walkOf(tree).filter(({ id }) => !avoided.has(skillKey(ratedIn(tree, id), id)))
  return (
    <Walk
      tree={tree}
      skills={skills}
      chosen={(skill) => chosen.get(skill)}
      question={late().lead.level}
      someLeft={late().lead.someLeft}
      atEnd={note !== undefined && <p role="alert">{note}</p>}
      finishLabel={late().lead.save}
      onChoose={onChoose}
      onFinish={onFinish}
      onLeave={onLeave}
    />
  )
}
