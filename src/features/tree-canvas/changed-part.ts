import { type Levels, skillKey } from '../../domain/rating.ts'
import { type Box, hull } from '../../layout/box.ts'
import { CARD_HEIGHT, CARD_WIDTH, MARK_RADIUS } from '../../layout/measures.ts'
import type { PaintedTree } from './painted-tree.ts'

/**
 * The part of a tree’s picture that looks different with the levels `after`: the cards of skills with
 * another level, and of those that build on them, as far as they are painted. In px of the tree;
 * `undefined` where nothing looks different.
 */
export function changedPart(
  treeId: string,
  { skills }: Pick<PaintedTree, 'skills'>,
  change: { readonly before: Levels; readonly after: Levels },
  isPainted: (skill: string) => boolean,
): Box | undefined {
  const others = changedSkills(treeId, change)
  if (others.size === 0) return undefined
  const boxes = skills
    .filter(({ id, buildsOn }) => others.has(id) || buildsOn.some((ground) => others.has(ground)))
    .filter(({ id }) => isPainted(id))
    .map(({ x, y }) => ({
      x: x - MARK_RADIUS,
      y,
      width: CARD_WIDTH + 2 * MARK_RADIUS,
      height: CARD_HEIGHT,
    }))
  return boxes.length === 0 ? undefined : hull(boxes)
}

/** By the levels that were given, which are fewer than the skills of large trees. */
function changedSkills(
  treeId: string,
  { before, after }: { readonly before: Levels; readonly after: Levels },
): ReadonlySet<string> {
  const start = skillKey(treeId, '')
  const found = new Set<string>()
  const look = (key: string) => {
    if (key.startsWith(start) && before.get(key) !== after.get(key))
      found.add(key.slice(start.length))
  }
  for (const key of after.keys()) look(key)
  for (const key of before.keys()) look(key)
  return found
}
