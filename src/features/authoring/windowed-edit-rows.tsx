import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Overarching, Skill, Tier, Tree } from '../../domain/tree.ts'
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts'
import { type EditItem, editItems, editKey } from './edit-items.ts'
import './windowed-edit-rows.css'

/** Heights that are taken for granted until a row was seen, in px. */
const HEIGHTS = { heading: 66, skill: 68, foot: 64 } as const
/** So many rows beyond those in sight are in the page, for whoever tabs on from row to row. */
const BEYOND = 8

/** What is shown of a tree that is edited as lists. */
export interface EditListProps {
  /** The skill, and the tier, whose form is open. */
  readonly selected: string | undefined
  readonly openTier: string | undefined
  /** The tier to which skills are being added, and the one that waits for its name. */
  readonly adding: string | undefined
  readonly newTier: string | undefined
  /** The skill that was last gone to. */
  readonly aim: { readonly skill: string } | undefined
  /** What stands above and below the skills of a tier; `place` from 0. */
  readonly heading: (tier: Tier, place: number) => ReactNode
  readonly foot: (tier: Tier) => ReactNode
}

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
}: EditListProps & {
  readonly tree: Tree
  readonly row: (skill: Skill | Overarching) => ReactNode
}) {
  const list = useRef<HTMLUListElement>(null)
  const [focused, setFocused] = useState<string>()
  const items = useMemo(() => editItems(tree), [tree])
  const keys = useMemo(() => items.map(({ key }) => key), [items])
  const places = useMemo(() => new Map(keys.map((key, place) => [key, place])), [keys])
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
  const { rows, offset, reveal } = useRowsInSight(list, {
    keys,
    heightOf: (place) => HEIGHTS[items[place]?.kind ?? 'skill'],
    pinned,
    beyond: BEYOND,
    around: `${selected ?? ''} ${openTier ?? ''}`,
  })
  const show = useEffectEvent((kind: EditItem['kind'], id: string | undefined) => {
    reveal(placeOf(kind, id))
  })
  useEffect(() => {
    show('skill', selected)
  }, [selected])
  useEffect(() => {
    show('skill', aim?.skill)
  }, [aim])
  useEffect(() => {
    show('heading', newTier)
  }, [newTier])
  useEffect(() => {
    show('foot', adding)
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
            style={{ insetBlockStart: offset(start) }}
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
