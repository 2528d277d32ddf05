import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import { type Scroller, scrollerOf, scrollerRoom } from '../../ui/scroller.ts'
import { type EditItem, editItems, editKey } from './edit-items.ts'
import type { EditOutlineProps } from './edit-outline.tsx'
import './windowed-edit-rows.css'

/** Heights that are taken for granted until a row was seen, in px. */
const HEIGHTS = { heading: 66, skill: 68, foot: 64 } as const
/** So many rows beyond those in sight are in the page, for whoever tabs on from row to row. */
const BEYOND = 8

/**
 * The lists of a large tree as one: in the page are the rows in sight, with some before and after,
 * the one that has the focus and those that are being worked on. Each says its place among all.
 */
export function WindowedEditRows({
  tree,
  selected,
  openTier,
  adding,
  newTier,
  aim,
  heading,
  foot,
  row,
}: Pick<
  EditOutlineProps,
  'selected' | 'openTier' | 'adding' | 'newTier' | 'aim' | 'heading' | 'foot'
> & {
  readonly tree: Tree
  readonly row: (skill: Skill | Overarching) => ReactNode
}) {
  const list = useRef<HTMLUListElement>(null)
  const [room, setRoom] = useState<Scroller>({ above: 0, covered: 0 })
  const lookAround = useCallback(() => {
    const { above, covered } = scrollerRoom(list.current)
    setRoom((old) => (old.above === above && old.covered === covered ? old : { above, covered }))
  }, [])
  useLayoutEffect(lookAround, [lookAround, selected, openTier])
  const [focused, setFocused] = useState<string>()
  const items = useMemo(() => editItems(tree), [tree])
  const places = useMemo(() => new Map(items.map(({ key }, place) => [key, place])), [items])
  const placeOf = (kind: EditItem['kind'], id: string | undefined) =>
    id === undefined ? undefined : places.get(editKey(kind, id))
  const pinned = [
    places.get(focused ?? ''),
    placeOf('skill', selected),
    placeOf('skill', aim?.skill),
    placeOf('heading', openTier),
    placeOf('heading', newTier),
    placeOf('foot', adding),
  ].filter((place) => place !== undefined)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollerOf(list.current),
    getItemKey: useCallback((place: number) => items[place]?.key ?? place, [items]),
    estimateSize: (place) => HEIGHTS[items[place]?.kind ?? 'skill'],
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...pinned])].sort((a, b) => a - b),
    overscan: BEYOND,
    scrollMargin: room.above,
    scrollPaddingEnd: room.covered,
    onChange: lookAround,
  })

  const reveal = useEffectEvent((kind: EditItem['kind'], id: string | undefined) => {
    const place = placeOf(kind, id)
    if (place !== undefined) rows.scrollToIndex(place, { align: 'auto' })
  })
  useEffect(() => {
    reveal('skill', selected)
  }, [selected])
  useEffect(() => {
    reveal('skill', aim?.skill)
  }, [aim])
  useEffect(() => {
    reveal('heading', newTier)
  }, [newTier])
  useEffect(() => {
    reveal('foot', adding)
  }, [adding])

  return (
    <ul
      ref={list}
      aria-label={tree.name}
      className="edit-window"
      style={{ blockSize: rows.getTotalSize() }}
      onBlur={() => {
        setFocused(undefined)
      }}
    >
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const item = items[index]
        if (!item) return null
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={items.length}
            className={item.kind === 'skill' ? 'edit-row' : undefined}
            style={{ insetBlockStart: start - room.above }}
            onFocus={() => {
              setFocused(item.key)
            }}
          >
            {item.kind === 'skill' && row(item.skill)}
            {item.kind === 'heading' && heading(item.tier, item.place)}
            {item.kind === 'foot' && foot(item.tier)}
          </li>
        )
      })}
    </ul>
  )
}
