import { useId } from 'react'
import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { type Change, changeKind, type ChangeKind, changesBetween } from '../../domain/change.ts'
import { levelsAt, levelsIn, type Review, reviewsOf, walkOf } from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

const KINDS: readonly ChangeKind[] = ['risen', 'new', 'lowered', 'cleared']

/** What changed from the review before this one, skill by skill. */
export function ChangesSection({ review, tree }: { readonly review: Review; readonly tree: Tree }) {
  const { ratings, reviews } = useGrove((state) => state.records)
  const id = useId()
  const words = late().review.changes
  const before = reviewsOf(reviews, tree.id).find(({ at }) => at < review.at)
  if (!before) return <p className="hint">{words.first}</p>
  const changes = changesBetween(
    levelsIn(levelsAt(ratings, before.at), tree),
    levelsIn(levelsAt(ratings, review.at), tree),
    tree.id,
    walkOf(tree).map((skill) => skill.id),
  )
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.title({ before: before.name })}</h2>
      {changes.length === 0 && <p className="hint">{words.none}</p>}
      <div className="changes">
        {KINDS.map((kind) => (
          <Changes
            key={kind}
            title={words.kinds[kind]}
            tree={tree}
            changes={changes.filter((change) => changeKind(change) === kind)}
          />
        ))}
      </div>
    </section>
  )
}

function Changes({
  title,
  tree,
  changes,
}: {
  readonly title: string
  readonly tree: Tree
  readonly changes: readonly Change[]
}) {
  const id = useId()
  const language = useLanguageOf(tree.id)
  if (changes.length === 0) return null
  const skills = walkOf(tree)
  return (
    <div>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id} className="review-skills">
        {changes.map(({ skill, from, to }) => (
          <li key={skill}>
            <Icon shape={levelMark(to)} size={26} reach={20} />
            <Link href={treeAddress(tree.id, skill)} {...language}>
              {skills.find((each) => each.id === skill)?.name ?? skill}
            </Link>
            <span className="hint">
              {late().review.changes.rise({ from: levelName(from), to: levelName(to) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
