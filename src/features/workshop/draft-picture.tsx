import { useMemo } from 'react'
import type { Tree } from '../../domain/tree.ts'
import type { Shape } from '../../layout/drawing.ts'
import { layoutOf } from '../../layout/layout-cache.ts'
import { posterBody } from '../../layout/poster-body.ts'
import { roman } from '../../layout/roman.ts'
import { late } from '../../messages/late.ts'
import { spoken, t } from '../../messages/messages.ts'
import { Drawing } from '../../ui/drawing.tsx'

/** The tree as it would be drawn, to look at. */
export function DraftPicture({ tree }: { readonly tree: Tree }) {
  const { width, height, shapes } = useMemo(() => pictureOf(tree), [tree])
  const words = late().workshop.tree
  return (
    <div className="draft-picture">
      <svg
        role="img"
        aria-label={words.picture({ skills: tree.skills.length, columns: tree.tiers.length })}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        width={width}
        height={height}
      >
        {shapes.map((shape, index) => (
          <Drawing key={index} shape={shape} />
        ))}
      </svg>
    </div>
  )
}

function pictureOf(tree: Tree): {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
} {
  const { direction } = spoken
  return posterBody({
    layout: layoutOf(tree, direction),
    tiers: new Map(
      tree.tiers.map(({ id, name }, index) => [id, { numeral: roman(index + 1), name }]),
    ),
    skills: new Map(
      tree.skills.map(({ id, name }) => [id, { name, level: null, words: t.level.unrated }]),
    ),
    destinationsHeading: '',
    destinations: [],
    direction,
  })
}
