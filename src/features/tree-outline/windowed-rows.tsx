import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Leverage } from '../../domain/leverage.ts'
import type { Tree } from '../../domain/tree.ts'
import { CanopyRow } from './canopy-row.tsx'
import { type Scroller, scrollerOf, scrollerRoom } from '../../ui/scroller.ts'
import { SkillRow } from './skill-row.tsx'
import type { useOutline } from './use-outline.ts'
import './windowed-rows.css'

/** The height of most rows, in px, and of one that also names what builds on it elsewhere. */
const HEIGHT = 57
const WITH_ELSEWHERE = 85
/** So many rows beyond those in sight are in the page, for whoever reads on from row to row. */
const BEYOND = 12

interface WindowedRowsProps extends Pick<
  ReturnType<typeof useOutline>,
  'rows' | 'tabStop' | 'aim' | 'handlers'
> {
  readonly tree: Tree
  readonly selected: string | undefined
  readonly lens: ReadonlyMap<string, Leverage> | undefined
}

/**
 * The rows of a large tree: in the page are those in sight, with some before and after, the one
 * where Tab stops and the one whose panel is open. Each says its place among all, as ever.
 */
export function WindowedRows({
  tree,
  rows,
  lens,
  tabStop,
  aim,
  selected,
  handlers,
}: WindowedRowsProps) {
  const list = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<Scroller>({ above: 0, covered: 0 })
  const lookAround = useCallback(() => {
    const { above, covered } = scrollerRoom(list.current)
    setRoom((old) => (old.above === above && old.covered === covered ? old : { above, covered }))
  }, [])
  useLayoutEffect(lookAround, [lookAround, selected, lens])
  const places = useMemo(() => new Map(rows.map(({ id }, place) => [id, place])), [rows])
  const pinned = [tabStop, selected].flatMap((id) => places.get(id ?? '') ?? [])
  const rowsInPage = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollerOf(list.current),
    // Another function would have all heights summed up anew.
    getItemKey: useCallback((place: number) => rows[place]?.id ?? place, [rows]),
    estimateSize: (place) => (rows[place]?.item?.elsewhere.length ? WITH_ELSEWHERE : HEIGHT),
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...pinned])].sort((a, b) => a - b),
    overscan: BEYOND,
    scrollMargin: room.above,
    scrollPaddingEnd: room.covered,
    onChange: lookAround,
  })

  const reveal = useEffectEvent((skill: string | undefined) => {
    const place = places.get(skill ?? '')
    if (place !== undefined) rowsInPage.scrollToIndex(place, { align: 'auto' })
  })
  useEffect(() => {
    reveal(selected)
  }, [selected])
  useEffect(() => {
    reveal(aim?.skill)
  }, [aim])

  const levels = useMemo(
    () => rows.reduce((most, { item }) => Math.max(most, item?.level ?? 1), 1),
    [rows],
  )
  return (
    <div
      ref={list}
      className="outline-window"
      style={withLengths({ levels }, { blockSize: rowsInPage.getTotalSize() })}
    >
      {rowsInPage.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index]
        if (!row) return null
        const { item } = row
        const level = item?.level ?? 1
        const place = {
          position: row.position,
          size: row.size,
          isStop: tabStop === row.id,
          isSelected: selected === row.id,
          handlers,
        }
        return (
          <div
            key={key}
            ref={rowsInPage.measureElement}
            data-index={index}
            className={`outline-node at-level-${String(Math.min(level, 7))}`}
            style={withLengths({ level }, { insetBlockStart: start - room.above })}
          >
            {row.passing.map((from) => (
              <span key={from} className="outline-passing" style={withLengths({ from })} />
            ))}
            {level > 1 && <span className="outline-twig" />}
            {item ? (
              <SkillRow
                tree={tree}
                item={item}
                isOpen={row.isOpen}
                leverage={lens?.get(row.id)}
                {...place}
              />
            ) : (
              tree.overarching && <CanopyRow skill={tree.overarching} {...place} />
            )}
          </div>
        )
      })}
    </div>
  )
}

/** Numbers that the style sheet reckons with, beside other styles. */
function withLengths(
  numbers: Readonly<Record<string, number>>,
  styles: CSSProperties = {},
): CSSProperties {
  return {
    ...styles,
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`--${name}`, value])),
  }
}
