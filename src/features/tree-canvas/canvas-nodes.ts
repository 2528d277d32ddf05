import type { Node } from '@xyflow/react'
import type { Sprout } from '../../domain/growth.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import type { Box } from '../../layout/box.ts'
import type { Direction } from '../../layout/drawing.ts'
import { withMark } from '../../layout/marked-box.ts'
import type { PlacedSprout } from '../../layout/sprout-places.ts'
import { mirroredX, type TreeLayout } from '../../layout/tree-layout.ts'
import { t } from '../../messages/messages.ts'
import type { Frame } from './frame.ts'

export type SkillNode = Node<{ tree: Tree; skill: Skill }, 'skill'>
export type CanopyNode = Node<{ skill: Overarching; about: string }, 'canopy'>
/** `isChosen`: its trail is drawn in full. */
export type DestinationNode = Node<
  { sprout: Sprout; carrier: string; isChosen: boolean },
  'destination'
>
/** Says how many trees are still dormant, and leads to the grove. */
export type NoteNode = Node<{ dormant: number; sprouting: number }, 'note'>

/** All skills as nodes, in reading order: tier by tier, top to bottom. */
export function skillNodes(tree: Tree, layout: TreeLayout): readonly SkillNode[] {
  const skills = new Map(tree.skills.map((skill) => [skill.id, skill]))
  return layout.cards.flatMap((card) => {
    const skill = skills.get(card.skill)
    if (!skill) return []
    const place = placedAt(withMark(card, layout.direction))
    return [{ id: skill.id, type: 'skill', ...place, data: { tree, skill } } as const]
  })
}

/** What lies over all skills, before them in reading order: it alone changes with the frame. */
export function canopyNodes({ overarching }: Tree, frame: Frame): readonly CanopyNode[] {
  if (!overarching) return []
  const data = { skill: overarching, about: t.tree.overEveryTier }
  return [{ id: overarching.id, type: 'canopy', ...placedAt(frame.canopy), data }]
}

/** The trees that sprout from this one, beside its last column. */
export function destinationNodes(
  tree: Tree,
  placed: readonly PlacedSprout[],
  direction: Direction,
): readonly DestinationNode[] {
  const names = new Map(tree.skills.map(({ id, name }) => [id, name]))
  return placed.map(({ sprout, trail, ...box }) => ({
    id: `tree/${sprout.header.id}`,
    type: 'destination',
    ...placedAt(withMark(box, direction)),
    data: { sprout, carrier: names.get(sprout.skill) ?? sprout.skill, isChosen: trail.chosen },
  }))
}

/** What stands below the destinations, or in their place while nothing sprouts. */
export function noteNode(
  layout: TreeLayout,
  frame: Frame,
  placed: readonly PlacedSprout[],
  seeded: number,
): NoteNode {
  const lowest = Math.max(...placed.map(({ y, height }) => y + height))
  const sprouting = placed.length
  const width = 152
  return {
    // No tree has an id with a slash in it.
    id: 'tree/',
    type: 'note',
    position: {
      x: mirroredX(layout, frame.destinationsX, width),
      y: sprouting > 0 ? lowest + 16 : layout.height / 2 - 60,
    },
    width,
    height: 40,
    style: REACHABLE,
    data: { dormant: seeded - sprouting, sprouting },
  }
}

/** React Flow takes the pointer from nodes that can't be selected; ours hold buttons and links. */
const REACHABLE = { pointerEvents: 'auto' } as const

/** A box as React Flow has it. */
function placedAt({ x, y, width, height }: Box) {
  return { position: { x, y }, width, height, style: REACHABLE }
}

/** Where each of these nodes stands, by its id. */
export function boxesOf(nodes: readonly (SkillNode | CanopyNode)[]): ReadonlyMap<string, Box> {
  return new Map(
    nodes.map(({ id, position, width = 0, height = 0 }) => [id, { ...position, width, height }]),
  )
}
