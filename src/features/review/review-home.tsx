import { type ReactNode, useState } from 'react'
import { openReviewSetting, readOpenReview } from '../../domain/review.ts'
import { settingOf } from '../../domain/records.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useEdge, useGrove } from '../../store/grove-context.tsx'
import { headersOf, plantedOf } from '../../store/selectors.ts'
import { useLanguages } from '../../store/use-language-of.ts'
import { FormField } from '../../ui/form-field.tsx'
import { PastReviews } from './past-reviews.tsx'
import type { ShowEvidence } from './show-evidence.ts'
import { ReviewStart } from './review-start.tsx'
import { ReviewWalk } from './review-walk.tsx'
import { useGuidedTree } from './use-guided-tree.ts'

/** Where a self-evaluation is begun or gone on with, and those that were made. */
export function ReviewHome({ evidence }: { readonly evidence: ShowEvidence | undefined }) {
  const trees = useReviewedTrees()
  const records = useGrove((state) => state.records)
  const isFrozen = useGrove((state) => state.isFrozen === true)
  const { homeTree } = useEdge()
  const languageOf = useLanguages()
  const openOf = (tree: string) => readOpenReview(settingOf(records, openReviewSetting(tree)))
  const lastTree = settingOf(records, 'last-tree')
  const fitting = trees.find(({ id }) => openOf(id)) ?? trees.find(({ id }) => id === lastTree)
  const [picked, setPicked] = useState<string>()
  const [isWalking, setWalking] = useState(false)
  const [hasLeft, setLeft] = useState(false)
  // What fits can change while one walks; what was begun stays.
  const [first] = useState(fitting?.id ?? homeTree)
  const treeId = picked ?? first
  const load = useGuidedTree(treeId)
  const open = openOf(treeId)

  if (isWalking && open && load.kind === 'loaded') {
    return (
      <ReviewWalk
        tree={load.tree}
        open={open}
        evidence={evidence}
        onLeave={() => {
          setWalking(false)
          setLeft(true)
        }}
      />
    )
  }
  return (
    <div className="review-page">
      <title>{t.app.pageTitle({ page: late().review.title })}</title>
      <div className="page-title">
        <h1>{late().review.title}</h1>
        <p className="aside">{late().review.aside}</p>
      </div>
      {trees.length > 1 && (
        <FormField label={late().review.tree}>
          {(ties) => (
            <select
              {...ties}
              value={treeId}
              onChange={(event) => {
                setPicked(event.target.value)
              }}
            >
              {trees.map(({ id, name }) => (
                <option key={id} value={id} {...languageOf(id)}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      {load.kind === 'loaded' ? (
        <>
          {!isFrozen && (
            <ReviewStart
              key={treeId}
              tree={load.tree}
              open={open}
              takesFocus={hasLeft}
              onWalk={() => {
                setWalking(true)
              }}
            />
          )}
          <PastReviews tree={load.tree} />
        </>
      ) : (
        <Waiting kind={load.kind} tree={treeId}>
          {load.kind === 'failed' && (
            <button type="button" className="button" onClick={load.retry}>
              {t.app.tryAgain}
            </button>
          )}
        </Waiting>
      )}
    </div>
  )
}

function Waiting({
  kind,
  tree,
  children,
}: {
  readonly kind: 'loading' | 'unknown' | 'failed'
  readonly tree: string
  readonly children: ReactNode
}) {
  if (kind === 'loading') return <p className="hint">{late().review.loading}</p>
  return (
    <div className="notice" role="alert">
      <p>
        {kind === 'unknown' ? late().review.unknown.tree({ tree }) : t.tree.loadFailed({ tree })}
      </p>
      {children}
    </div>
  )
}

/** The trees to review: the home tree, what is planted, the person's own, what was reviewed. */
function useReviewedTrees() {
  const { homeTree } = useEdge()
  const headers = useGrove(headersOf)
  const planted = useGrove(plantedOf)
  const { trees, reviews } = useGrove((state) => state.records)
  const wanted = new Set([
    homeTree,
    ...planted,
    ...trees.map(({ id }) => id),
    ...reviews.map(({ tree }) => tree),
  ])
  return headers.filter(({ id }) => wanted.has(id))
}
