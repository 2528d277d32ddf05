import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { type Scroller, scrollerOf, scrollerRoom } from './scroller.ts'

interface RowsInSight {
  readonly rows: Virtualizer<HTMLElement, Element>
  /** How far below the upper end of the list a row begins, in px, of whose `start` this is asked. */
  readonly offset: (start: number) => number
  /** Scrolls to a row that is not in sight. */
  readonly reveal: (place: number | undefined) => void
}

/**
 * Which rows of a long list are in the page: those in sight, `beyond` more on either side, and those
 * at the `pinned` places. The list may stand anywhere in what scrolls it, `around` tells when that
 * may have changed.
 */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  {
    keys,
    heightOf,
    pinned,
    beyond,
    around,
  }: {
    /** One a row, always the same for the same row. */
    readonly keys: readonly string[]
    /** What is taken for granted until the row was seen, in px. */
    readonly heightOf: (place: number) => number
    readonly pinned: readonly number[]
    readonly beyond: number
    readonly around: string
  },
): RowsInSight {
  const [room, setRoom] = useState<Scroller>({ above: 0, covered: 0 })
  const lookAround = useCallback(() => {
    const { above, covered } = scrollerRoom(list.current)
    setRoom((old) => (old.above === above && old.covered === covered ? old : { above, covered }))
  }, [list])
  useLayoutEffect(lookAround, [lookAround, around])
  const rows = useVirtualizer<HTMLElement, Element>({
    count: keys.length,
    getScrollElement: () => scrollerOf(list.current),
    // Another function would have all heights summed up anew.
    getItemKey: useCallback((place: number) => keys[place] ?? place, [keys]),
    estimateSize: heightOf,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...pinned])].sort((a, b) => a - b),
    overscan: beyond,
    scrollMargin: room.above,
    scrollPaddingEnd: room.covered,
    onChange: lookAround,
  })
  return {
    rows,
    offset: (start) => start - room.above,
    reveal(place) {
      if (place !== undefined) rows.scrollToIndex(place, { align: 'auto' })
    },
  }
}
