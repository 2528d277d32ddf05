import type { Tree } from '../domain/tree.ts'
import { type Card, layoutTree } from './tree-layout.ts'

/** Room between a tier's frame and the cards in it, in px; above it stands the name of the tier. */
const FRAME = 24
/** Of a card on the canvas, in px: there is a description on it. */
const SIZE = { width: 320, height: 200 }
/** How much further apart than in the app the cards stand. */
const STRETCH = { x: 2.1, y: 2.6 }

/**
 * A tree as JSON Canvas 1.0, https://jsoncanvas.org/spec/1.0/: a group for each tier, a text node for
 * each skill under its id, with its name as heading and its description, placed as in the app.
 * What a card does not say, such as the words for the levels, stands in the node's `skillGrove`,
 * which other apps pass over. Nodes of other things have an id with a slash, which no skill's has.
 */
export function treeAsCanvas(tree: Tree): string {
  const { tiers, skills, overarching, seeds, portrait, translations } = tree
  const { cards, columns } = layoutTree(tree)
  const places = new Map(cards.map((card) => [card.skill, placeOf(card)]))
  const bottom = Math.max(0, ...[...places.values()].map(({ y }) => y + SIZE.height))
  const top = -FRAME - SIZE.height * 1.5
  const nodes = [
    {
      ...textNode(`tree/${tree.id}`, tree, { x: 0, y: top }),
      skillGrove: { seeds, portrait, translations },
    },
    ...(overarching ? [canopyNode(overarching, { x: SIZE.width * 1.25, y: top })] : []),
    ...columns.map(({ x }, index) => ({
      id: `tier/${tiers[index]?.id ?? ''}`,
      type: 'group',
      label: tiers[index]?.name,
      x: Math.round(x * STRETCH.x) - FRAME,
      y: -FRAME,
      width: SIZE.width + 2 * FRAME,
      height: bottom + 2 * FRAME,
      skillGrove: { description: tiers[index]?.description },
    })),
    ...skills.map((skill) => ({
      ...textNode(skill.id, skill, places.get(skill.id) ?? { x: 0, y: 0 }),
      skillGrove: {
        origin: skill.origin,
        practiseNow: skill.practiseNow,
        guidance: skill.guidance,
      },
    })),
  ]
  const edges = skills.flatMap(({ id, buildsOn }) =>
    buildsOn.map((ground) => ({
      id: `${ground}/${id}`,
      fromNode: ground,
      fromSide: 'right',
      toNode: id,
      toSide: 'left',
    })),
  )
  return `${JSON.stringify({ nodes, edges }, null, 2)}\n`
}

function canopyNode(canopy: NonNullable<Tree['overarching']>, place: Place) {
  const { id, home, behaviours, origin, guidance } = canopy
  return {
    ...textNode(`overarching/${id}`, canopy, place),
    skillGrove: { home, behaviours, origin, guidance },
  }
}

interface Place {
  readonly x: number
  readonly y: number
}

function placeOf({ x, y }: Card): Place {
  return { x: Math.round(x * STRETCH.x), y: Math.round(y * STRETCH.y) }
}

/** `# Name`, an empty line, the description. */
function textNode(
  id: string,
  { name, description }: { readonly name: string; readonly description: string },
  place: Place,
) {
  const text = description === '' ? `# ${name}` : `# ${name}\n\n${description}`
  return { id, type: 'text', text, ...place, ...SIZE }
}
