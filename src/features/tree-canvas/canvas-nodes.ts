import type { Node } from '@xyflow/react'
import type { Sprout } from '../../domain/growth.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import type { Direction } from '../../layout/drawing.ts'
import { MARK_RADIUS } from '../../layout/measures.ts'
import type { PlacedSprout } from '../../layout/sprout-places.ts'
import { mirroredX, type TreeLayout } from '../../layout/tree-layout.ts'
import type { Frame } from './frame.ts'
import { boxX } from './sides.ts'

export type SkillNode = Node<{ tree: string; skill: Skill; about: string }, 'skill'>
export type CanopyNode = Node<{ skill: Overarching; about: string }, 'canopy'>
export type DestinationNode = Node<{ sprout: Sprout; carrier: string }, 'destination'>
/** Says how many trees are still dormant, and leads to the grove. */
export type NoteNode = Node<{ dormant: number; sprouting: number }, 'note'>

/** The canopy and all skills as nodes, in reading order: over all, then tier by tier, top to bottom. */
export function skillNodes(
  tree: Tree,
  layout: TreeLayout,
  frame: Frame,
  aboutSkill: (skill: Skill) => string,
  aboutOverarching: (skill: Overarching) => string,
): readonly (SkillNode | CanopyNode)[] {
  const skills = new Map(tree.skills.map((skill) => [skill.id, skill]))
  const cards = layout.cards.toSorted((a, b) => a.x - b.x || a.y - b.y)
  const nodes: (SkillNode | CanopyNode)[] = cards.flatMap((card) => {
    const skill = skills.get(card.skill)
    if (!skill) return []
    const data = { tree: tree.id, skill, about: aboutSkill(skill) }
    const box = { x: boxX(card.x, layout.direction), y: card.y }
    const size = { width: card.width + MARK_RADIUS, height: card.height }
    return [{ id: skill.id, type: 'skill', position: box, ...size, data } as const]
  })
  const { overarching } = tree
  if (overarching) {
    nodes.unshift({
      id: overarching.id,
      type: 'canopy',
      position: { x: frame.canopy.x, y: frame.canopy.y },
      width: frame.canopy.width,
      height: frame.canopy.height,
      data: { skill: overarching, about: aboutOverarching(overarching) },
    })
  }
  return nodes
}

/** The trees that sprout from this one, beside its last column. */
export function destinationNodes(
  tree: Tree,
  placed: readonly PlacedSprout[],
  direction: Direction,
): readonly DestinationNode[] {
  const names = new Map(tree.skills.map(({ id, name }) => [id, name]))
  return placed.map(({ sprout, x, y, width, height }) => ({
    id: `tree/${sprout.header.id}`,
    type: 'destination',
    position: { x: boxX(x, direction), y },
    width: width + MARK_RADIUS,
    height,
    data: { sprout, carrier: names.get(sprout.skill) ?? sprout.skill },
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
    data: { dormant: seeded - sprouting, sprouting },
  }
}
