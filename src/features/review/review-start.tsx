import { useEffect, useId, useRef, useState } from 'react'
import {
  lookedAtIn,
  type OpenReview,
  openReviewSetting,
  reviewsOf,
  seasonOf,
} from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { FormField } from '../../ui/form-field.tsx'
import { useWalked } from './use-walked.ts'

/** Begins a self-evaluation of a tree, or goes on with the one under way. */
export function ReviewStart({
  tree,
  open,
  takesFocus,
  onWalk,
}: {
  readonly tree: Tree
  readonly open: OpenReview | undefined
  /** Whether the way on takes the focus, as when a walk was left. */
  readonly takesFocus: boolean
  readonly onWalk: () => void
}) {
  const isFirst = useGrove((state) => reviewsOf(state.records.reviews, tree.id).length === 0)
  const { choose } = useActions()
  const [dropped, setDropped] = useState<string>()
  return (
    <>
      {isFirst && !open && <Teaching />}
      {open ? (
        <UnderWay
          tree={tree}
          open={open}
          takesFocus={takesFocus}
          onWalk={onWalk}
          onDrop={() => {
            choose(openReviewSetting(tree.id), '')
            setDropped(open.name)
          }}
        />
      ) : (
        <Beginning tree={tree} takesFocus={dropped !== undefined} onWalk={onWalk} />
      )}
      <p aria-live="polite" className="hint">
        {dropped !== undefined && !open && late().review.begin.dropped({ name: dropped })}
      </p>
    </>
  )
}

function Teaching() {
  const id = useId()
  return (
    <section aria-labelledby={id} className="review-teaching">
      <h2 id={id}>{late().review.teach.title}</h2>
      <ul>
        {late().review.teach.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}

function UnderWay({
  tree,
  open,
  takesFocus,
  onWalk,
  onDrop,
}: {
  readonly tree: Tree
  readonly open: OpenReview
  readonly takesFocus: boolean
  readonly onWalk: () => void
  readonly onDrop: () => void
}) {
  const ratings = useGrove((state) => state.records.ratings)
  const { skills } = useWalked(tree)
  const looked = lookedAtIn(ratings, tree, open.began)
  const count = skills.filter(({ id }) => looked.has(id)).length
  const goOn = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) goOn.current?.focus()
  }, [takesFocus])
  return (
    <section aria-label={open.name} className="review-start">
      <h2>{open.name}</h2>
      <p>{late().review.begin.underWay({ looked: count, all: skills.length })}</p>
      <div className="button-row">
        <button ref={goOn} type="button" className="button button-main" onClick={onWalk}>
          {late().review.begin.goOn({ name: open.name })}
        </button>
        <button type="button" className="text-button" onClick={onDrop}>
          {late().review.begin.drop}
        </button>
      </div>
    </section>
  )
}

function Beginning({
  tree,
  takesFocus,
  onWalk,
}: {
  readonly tree: Tree
  /** Whether the button that had the focus went when this came. */
  readonly takesFocus: boolean
  readonly onWalk: () => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const words = late().review.begin
  const [name, setName] = useState(() => {
    const { season, year } = seasonOf(new Date())
    return words.preset({ season: words.seasons[season], year })
  })
  const [isRefused, setRefused] = useState(false)
  const { choose } = useActions()
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  return (
    <section aria-labelledby={id} className="review-start">
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') {
            setRefused(true)
            field.current?.focus()
            return
          }
          const begun: OpenReview = { began: Date.now(), name: name.trim() }
          choose(openReviewSetting(tree.id), JSON.stringify(begun))
          onWalk()
        }}
      >
        <FormField
          label={words.name}
          hint={words.nameHint}
          error={isRefused && name.trim() === '' ? words.nameMissing : undefined}
        >
          {(ties) => (
            <input
              {...ties}
              ref={field}
              type="text"
              required
              maxLength={80}
              value={name}
              onChange={(event) => {
                setName(event.target.value)
              }}
            />
          )}
        </FormField>
        <button type="submit" className="button button-main">
          {words.begin}
        </button>
      </form>
    </section>
  )
}
