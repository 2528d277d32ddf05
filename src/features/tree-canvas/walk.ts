import type { Tree } from '../../domain/tree.ts'
import type { Card, TreeLayout } from '../../layout/tree-layout.ts'

/** The keys that walk from skill to skill. */
export type WalkKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

export function isWalkKey(key: string): key is WalkKey {
  return ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)
}

/**
 * The skill that a key leads to from `from`. Forward goes to what builds on this skill, back to
 * what it builds on, and to where one came from (`cameFrom`) if it is among these; up and down stay
 * in the tier; above the tiers lies the overarching skill. `undefined` where there is no way.
 */
export function walk(
  tree: Tree,
  layout: TreeLayout,
  from: string,
  key: WalkKey,
  cameFrom?: string,
): string | undefined {
  const cards = layout.cards.toSorted((a, b) => a.x - b.x || a.y - b.y)
  if (key === 'Home') return cards[0]?.skill
  if (key === 'End') return cards.at(-1)?.skill
  const overarching = tree.overarching?.id
  if (from === overarching) return key === 'ArrowDown' ? cards[0]?.skill : undefined
  const card = cards.find(({ skill }) => skill === from)
  if (!card) return undefined
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const column = cards.filter(({ x }) => x === card.x)
    const next = column[column.indexOf(card) + (key === 'ArrowDown' ? 1 : -1)]
    return next?.skill ?? (key === 'ArrowUp' ? overarching : undefined)
  }
  const linked = linkedCards(tree, cards, from, key)
  const target = linked.find(({ skill }) => skill === cameFrom) ?? nearest(linked, card)
  return target?.skill
}

function linkedCards(
  tree: Tree,
  cards: readonly Card[],
  from: string,
  key: 'ArrowLeft' | 'ArrowRight',
): readonly Card[] {
  const linked = tree.skills.filter((skill) =>
    key === 'ArrowRight'
      ? skill.buildsOn.includes(from)
      : tree.skills.find(({ id }) => id === from)?.buildsOn.includes(skill.id),
  )
  const ids = new Set(linked.map(({ id }) => id))
  return cards.filter(({ skill }) => ids.has(skill))
}

/** In the nearest column, the card that stands nearest in height. */
function nearest(cards: readonly Card[], to: Card): Card | undefined {
  const distance = (card: Card) => Math.abs(card.x - to.x) * 1000 + Math.abs(card.y - to.y)
  return cards.toSorted((a, b) => distance(a) - distance(b))[0]
}
