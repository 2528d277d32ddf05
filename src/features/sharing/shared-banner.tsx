import { late } from '../../messages/late.ts'
import type { TreeAndSeeds } from '../../store/edge.ts'
import '../../ui/page-banner.css'

/** Stands over a tree that came in a link: what it is, and the ways on. */
export function SharedBanner({
  shared: { tree, lostSeeds },
  isKnown,
  onKeep,
  onLeave,
}: {
  readonly shared: TreeAndSeeds
  /** Whether the very tree is one of the person's already, which then is opened. */
  readonly isKnown: boolean
  /** Absent where nothing can be kept just now. */
  readonly onKeep: (() => void) | undefined
  readonly onLeave: () => void
}) {
  const words = late().sharing.visit
  return (
    <section className="page-banner" aria-label={words.name}>
      <p>
        {words.looking({ tree: tree.name })} {isKnown && words.has}{' '}
        {lostSeeds > 0 && words.lostSeeds({ count: lostSeeds })}
      </p>
      <div className="button-row">
        {onKeep && (
          <button type="button" className="button button-main" onClick={onKeep}>
            {isKnown ? words.open : words.keep}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </section>
  )
}
