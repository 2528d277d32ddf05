import { useMemo, useState } from 'react'
import type { Change } from '../../domain/change.ts'
import { dateStamp } from '../../domain/document.ts'
import { skillKey } from '../../domain/rating.ts'
import type { Tree } from '../../domain/tree.ts'
import { useGrove } from '../../store/grove-context.tsx'
import {
  changesSince,
  type Comparison,
  comparisonKey,
  comparisonsOf,
  fittingComparison,
  type Stop,
  type SubjectChange,
  type TreeHistory,
  treeHistory,
} from './tree-history.ts'

/** What the time bar shows, and what it does. */
export interface Past {
  readonly history: TreeHistory
  /** The shown moment, and its place among the stops. */
  readonly stop: Stop
  readonly index: number
  readonly isToday: boolean
  readonly comparisons: readonly Comparison[]
  readonly comparison: Comparison
  readonly changes: readonly SubjectChange[]
  /** Shows the moment at a place among the stops. */
  show(index: number): void
  /** Compares with what has this `comparisonKey`. */
  compare(key: string): void
}

/**
 * Looking back at a tree: nothing while it is not `isOpen`. `at` is the shown moment, in ms since
 * 1970, or `undefined` for now; `changes` is what to mark in the tree, by `skillKey`.
 */
export function usePast(tree: Tree, today: Date) {
  const [isOpen, setOpen] = useState(false)
  // Not by its place: another tab may add stops before it.
  const [shown, setShown] = useState<number>()
  const [compared, setCompared] = useState<string>()
  // Nothing while nobody looks back: each rating would render the whole page around the tree.
  const ratings = useGrove((state) => (isOpen ? state.records.ratings : undefined))
  const reviews = useGrove((state) => (isOpen ? state.records.reviews : undefined))
  const past = useMemo((): Past | undefined => {
    if (!ratings || !reviews) return undefined
    const history = treeHistory(tree, ratings, reviews, dateStamp(today))
    const last = history.stops.length - 1
    const found = history.stops.findLastIndex(({ end }) => shown !== undefined && end <= shown)
    const index = found < 0 ? last : found
    const stop = history.stops[index]
    if (!stop) return undefined
    const comparisons = comparisonsOf(history, index)
    const comparison =
      comparisons.find((each) => comparisonKey(each) === compared) ??
      fittingComparison(history, index)
    return {
      history,
      stop,
      index,
      isToday: index === last,
      comparisons,
      comparison,
      changes: changesSince(history, index, comparison),
      show: (next) => {
        setShown(next < last ? history.stops[next]?.end : undefined)
      },
      compare: setCompared,
    }
  }, [tree, ratings, reviews, today, shown, compared])
  const changes = useMemo(() => changesByKey(past?.changes ?? []), [past])
  return {
    past,
    at: past?.isToday === false ? past.stop.end : undefined,
    changes,
    toggle: () => {
      setOpen(!isOpen)
      setShown(undefined)
    },
  }
}

function changesByKey(changes: readonly SubjectChange[]): ReadonlyMap<string, Change> {
  return new Map(changes.map(({ subject, change }) => [skillKey(subject.tree, subject.id), change]))
}
