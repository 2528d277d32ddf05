import type { Tree } from '../../domain/tree.ts'
import { layoutOf } from '../../layout/layout-cache.ts'
import { posterBody } from '../../layout/poster-body.ts'
import { roman } from '../../layout/roman.ts'
import { late } from '../../messages/late.ts'
import { levelWords } from '../../messages/level-words.ts'
import { spoken } from '../../messages/messages.ts'
import { Drawing } from '../../ui/drawing.tsx'

/** More skills than these would keep the page waiting for a picture that nobody could read. */
const DRAWN = 250

/** A tree that is not stored, as its picture will be; a very large one by how many skills each tier holds. */
export function TreePreview({ tree }: { readonly tree: Tree }) {
  const words = late().importing
  if (tree.skills.length <= DRAWN) return <Picture tree={tree} />
  return (
    <>
      <p className="hint">{words.tooMany}</p>
      <ul className="import-tiers">
        {tree.tiers.map(({ id, name }) => (
          <li key={id}>
            {words.tierCount({
              tier: name,
              skills: tree.skills.filter(({ tier }) => tier === id).length,
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

/** It can be scrolled, with the keyboard, too. */
const SCROLLED = { role: 'region', tabIndex: 0 }

function Picture({ tree }: { readonly tree: Tree }) {
  const { direction } = spoken
  const unrated = { level: null, words: levelWords(null, 'stretch') }
  const { width, height, shapes } = posterBody({
    layout: layoutOf(tree, direction),
    tiers: new Map(
      tree.tiers.map(({ id, name }, index) => [id, { numeral: roman(index + 1), name }]),
    ),
    skills: new Map(tree.skills.map(({ id, name }) => [id, { name, ...unrated }])),
    destinationsHeading: '',
    destinations: [],
    direction,
  })
  return (
    <div className="import-picture" aria-label={late().importing.preview} {...SCROLLED}>
      <svg
        role="img"
        aria-label={tree.name}
        viewBox={`-8 -8 ${String(width + 16)} ${String(height + 16)}`}
        width={width + 16}
        height={height + 16}
      >
        {shapes.map((shape, index) => (
          <Drawing key={index} shape={shape} />
        ))}
      </svg>
    </div>
  )
}
