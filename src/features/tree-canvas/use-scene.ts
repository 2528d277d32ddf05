import { useMemo } from 'react'
import type { Tree } from '../../domain/tree.ts'
import { layoutOf } from '../../layout/layout-cache.ts'
import { placeSprouts } from '../../layout/sprout-places.ts'
import { mirroredX } from '../../layout/tree-layout.ts'
import { spoken, t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { headersOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { useCanopyContent } from './canopy-content.ts'
import { destinationNodes, noteNode } from './canvas-nodes.ts'
import { frameOf } from './frame.ts'
import { tierHeadings } from './headings.ts'
import { useCards } from './use-cards.ts'
import { useSprouts } from './use-sprouts.ts'

const NO_CANOPY = { id: '', name: '', description: '', home: '', behaviours: [] }

/** Where everything on the canvas stands. Ratings add destinations; they move no skill. */
export function useScene(tree: Tree, chosenTree: string | undefined, hasPanel: boolean) {
  const layout = useMemo(() => layoutOf(tree, spoken.direction), [tree])
  const canopyContent = useCanopyContent(tree.overarching ?? NO_CANOPY)
  const hasCanopy = tree.overarching !== undefined
  const headers = useGrove(headersOf)
  const seeded = headers.filter(({ seeds }) => seeds.some((seed) => seed.tree === tree.id)).length
  const hasDestinations = seeded > 0
  const { lang } = useLanguageOf(tree.id)
  const headings = useMemo(() => tierHeadings(tree, layout, lang), [tree, layout, lang])
  const frame = useMemo(
    () =>
      frameOf(layout, hasCanopy ? canopyContent : undefined, headings, {
        hasDestinations,
        coversDestinations: !hasPanel,
      }),
    [layout, hasCanopy, canopyContent, headings, hasDestinations, hasPanel],
  )
  const allHeadings = useMemo(() => {
    if (!hasDestinations) return headings
    const { direction } = layout
    const name = t.tree.destinations
    // Nothing wide: a heading starts at a point and runs on from there.
    const x = mirroredX(layout, frame.destinationsX)
    return [...headings, { x, numeral: '', name, width: 200, direction }]
  }, [headings, hasDestinations, frame, layout])
  const skills = useCards(tree, layout, frame)

  const sprouts = useSprouts(tree.id)
  const placed = useMemo(
    () => placeSprouts(layout, sprouts, chosenTree),
    [layout, sprouts, chosenTree],
  )
  const destinations = useMemo(
    () => [
      ...destinationNodes(tree, placed, layout.direction),
      ...(seeded > 0 ? [noteNode(layout, frame, placed, seeded)] : []),
    ],
    [tree, layout, frame, placed, seeded],
  )
  return { layout, frame, headings: allHeadings, skills, destinations, placed }
}
