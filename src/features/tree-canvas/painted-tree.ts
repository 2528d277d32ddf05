import type { Skill, Tree } from '../../domain/tree.ts'
import type { Direction } from '../../layout/drawing.ts'
import type { PlacedSprout } from '../../layout/sprout-places.ts'
import type { Link, TreeLayout } from '../../layout/tree-layout.ts'
import type { Trail } from '../../layout/tree-picture.ts'
import type { Frame } from './frame.ts'
import type { PlacedHeading } from './headings.ts'

/** A skill and the top left corner of its card, without its mark. */
export interface PaintedSkill extends Skill {
  readonly x: number
  readonly y: number
}

/** A large tree, made ready to be painted many times. */
export interface PaintedTree {
  readonly direction: Direction
  readonly skills: readonly PaintedSkill[]
  readonly places: ReadonlyMap<string, PaintedSkill>
  readonly links: readonly Link[]
  readonly headings: readonly PlacedHeading[]
  readonly headingY: number
  readonly trails: readonly Trail[]
}

/** Without what changes with ratings: the trails of seeds. */
export function paintedTree(
  tree: Tree,
  layout: TreeLayout,
  frame: Frame,
  headings: readonly PlacedHeading[],
): Omit<PaintedTree, 'trails'> {
  const byId = new Map(tree.skills.map((skill) => [skill.id, skill]))
  const skills = layout.cards.flatMap(({ skill: id, x, y }) => {
    const skill = byId.get(id)
    return skill ? [{ ...skill, x, y }] : []
  })
  return {
    direction: layout.direction,
    skills,
    places: new Map(skills.map((skill) => [skill.id, skill])),
    links: layout.links,
    headings,
    headingY: frame.headingY,
  }
}

export function trailsOf(sprouts: readonly PlacedSprout[]): readonly Trail[] {
  return sprouts.map(({ trail }) => trail)
}
