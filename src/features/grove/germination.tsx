import { X } from 'lucide-react'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Link } from 'wouter'
import { groveAddress } from '../../domain/address.ts'
import { SELF } from '../../domain/event.ts'
import { startedBy } from '../../domain/growth.ts'
import type { TreeHeader } from '../../domain/tree.ts'
import { acorn } from '../../layout/acorn.ts'
import { late } from '../../messages/late.ts'
import { listOf, t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { headersOf, plantedOf, treesOf } from '../../store/selectors.ts'
import { Icon } from '../../ui/drawing.tsx'
import { skillNameOf } from './skill-name.ts'
import './germination.css'

/** How many trees are linked before the rest is only named. */
const LINKED = 3

interface Ripened {
  /** Tells two ripenings of the same skill apart. */
  readonly id: string
  readonly name: string
  readonly trees: readonly TreeHeader[]
}

/**
 * When a skill is rated master, its acorn drops: which trees it can start, with the ways there. The
 * region is always there, so that screen readers hear what comes into it. `since` is how many ratings
 * there were when the page was opened: what is rated before this is loaded is news, too.
 */
export function Germination({ since }: { readonly since: number }) {
  const ratings = useGrove((state) => state.records.ratings)
  const headers = useGrove(headersOf)
  const planted = useGrove(plantedOf)
  const trees = useGrove(treesOf)
  const seen = useRef(since)
  const [dropped, setRipened] = useState<Ripened>()
  // A rating that was undone does not count any more.
  const ripened = ratings.some(({ id }) => id === dropped?.id) ? dropped : undefined

  const look = useEffectEvent(() => {
    const added = ratings.slice(seen.current)
    seen.current = ratings.length
    // Many at once came from a file and are no news to the person.
    const [rating] = added
    if (added.length !== 1 || rating?.by !== SELF) return
    if (rating.level !== 'master') {
      setRipened(undefined)
      return
    }
    const seeded = startedBy(headers, planted, rating)
    if (seeded.length === 0) return
    setRipened({ id: rating.id, name: skillNameOf(trees, rating), trees: seeded })
  })
  useEffect(() => {
    look()
  }, [ratings])
  const dismiss = useCallback(() => {
    setRipened(undefined)
  }, [])

  return (
    <div className="toast-region germination-region" aria-live="polite">
      {ripened && (
        <div className="germination" key={ripened.id}>
          <Icon shape={acorn('master', 'raised')} size={30} reach={13} />
          <p>
            {late().germination.ripe({
              skill: ripened.name,
              trees: listOf(ripened.trees.map(({ name }) => name)),
            })}{' '}
            {ripened.trees.slice(0, LINKED).map(({ id, name }) => (
              <Link key={id} href={groveAddress(id)} onClick={dismiss}>
                {t.tree.toPath({ tree: name })}
              </Link>
            ))}
          </p>
          <button type="button" className="round-button" aria-label={t.app.close} onClick={dismiss}>
            <X aria-hidden="true" size={16} />
          </button>
        </div>
      )}
    </div>
  )
}
