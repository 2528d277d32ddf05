import { type Poster, posterSvg } from '../../src/layout/poster.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { drawLargest, svgDrawer } from '../../src/storage/png.ts'
import { PALETTE } from '../../tests/layout/palette.ts'
import { randomTree } from '../trees/random-tree.ts'

/** Px of the picture by px of the tree. */
export const SCALE = 2

/** Lays out a random tree and composes its poster. */
export function composePoster(size: number): Poster {
  const { tree, levels } = randomTree(size)
  return posterSvg({
    title: 'My skill tree',
    subtitle: tree.name,
    brand: 'Skill Grove',
    legend: [],
    layout: layoutTree(tree),
    tiers: new Map(tree.tiers.map(({ id, name }) => [id, { numeral: 'I', name }])),
    skills: new Map(
      tree.skills.map(({ id, name }) => {
        const level = levels.get(id) ?? null
        return [id, { name, level, words: level ?? 'unrated' }]
      }),
    ),
    destinationsHeading: '',
    destinations: [],
    palette: PALETTE,
    fonts: [],
    direction: 'ltr',
  })
}

/** A poster drawn to a canvas and encoded. */
export async function drawPoster(poster: Poster): Promise<Blob> {
  return (await drawLargest(await svgDrawer(poster), SCALE)).png
}
