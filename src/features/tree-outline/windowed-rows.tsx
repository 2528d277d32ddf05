import { type CSSProperties, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import type { Leverage } from '../../domain/leverage.ts'
import type { Tree } from '../../domain/tree.ts'
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts'
import { CanopyRow } from './canopy-row.tsx'
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
  const keys = useMemo(() => rows.map(({ id }) => id), [rows])
  const places = useMemo(() => new Map(keys.map((id, place) => [id, place])), [keys])
  const inPage = useRowsInSight(list, {
    keys,
    heightOf: (place) => (rows[place]?.item?.elsewhere.length ? WITH_ELSEWHERE : HEIGHT),
    pinned: [tabStop, selected].flatMap((id) => places.get(id ?? '') ?? []),
    beyond: BEYOND,
    around: `${selected ?? ''} ${String(lens !== undefined)}`,
  })
  const reveal = useEffectEvent((skill: string | undefined) => {
    inPage.reveal(places.get(skill ?? ''))
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
      style={withLengths({ levels }, { blockSize: inPage.rows.getTotalSize() })}
    >
      {inPage.rows.getVirtualItems().map(({ key, index, start }) => {
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
            ref={inPage.rows.measureElement}
            data-index={index}
            className={`outline-node at-level-${String(Math.min(level, 7))}`}
            style={withLengths({ level }, { insetBlockStart: inPage.offset(start) })}
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
