import type { Skill, Tree } from '../../domain/tree.ts'
import type { Direction } from '../../layout/drawing.ts'
import type { PlacedSprout } from '../../layout/sprout-places.ts'
import type { Link, TreeLayout } from '../../layout/tree-layout.ts'
import type { Trail } from '../../layout/tree-picture.ts'
import { type Box, pathBox } from '../../layout/box.ts'
import type { PlacedHeading } from './headings.ts'
import type { Seen } from './seen.ts'

/** A skill and the top left corner of its card, without its mark. */
export interface PaintedSkill extends Skill {
  readonly x: number
  readonly y: number
}

/** A link and the box that holds it. */
export interface PaintedLink extends Link, Seen {}

/** A large tree, made ready to be painted many times. */
export interface PaintedTree {
  readonly direction: Direction
  readonly skills: readonly PaintedSkill[]
  readonly places: ReadonlyMap<string, PaintedSkill>
  readonly links: readonly PaintedLink[]
  readonly headings: readonly PlacedHeading[]
  readonly headingY: number
  readonly trails: readonly Trail[]
  /** The grounds of columns, below all else. */
  readonly lanes: readonly Box[]
}

/** What of a large tree stays the same until it is placed anew. */
export function paintedTree(
  tree: Tree,
  layout: TreeLayout,
): Pick<PaintedTree, 'direction' | 'skills' | 'places' | 'links'> {
  const byId = new Map(tree.skills.map((skill) => [skill.id, skill]))
  const skills = layout.cards.flatMap(({ skill: id, x, y }) => {
    const skill = byId.get(id)
    return skill ? [{ ...skill, x, y }] : []
  })
  return {
    direction: layout.direction,
    skills,
    places: new Map(skills.map((skill) => [skill.id, skill])),
    links: paintedLinks(layout),
  }
}

const boxed = new WeakMap<TreeLayout, readonly PaintedLink[]>()

/** The links of a layout with the boxes that hold them, which are reckoned once. */
export function paintedLinks(layout: TreeLayout): readonly PaintedLink[] {
  const known = boxed.get(layout)
  if (known) return known
  const links = layout.links.map((link) => {
    const { x, y, width, height } = pathBox(link.spine)
    return { ...link, left: x, top: y, right: x + width, bottom: y + height }
  })
  boxed.set(layout, links)
  return links
}

export function trailsOf(sprouts: readonly PlacedSprout[]): readonly Trail[] {
  return sprouts.map(({ trail }) => trail)
}
