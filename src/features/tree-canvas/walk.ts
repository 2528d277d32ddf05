import type { Tree } from '../../domain/tree.ts'
import type { Card, Direction, TreeLayout } from '../../layout/tree-layout.ts'

/** The keys that walk from skill to skill. */
export type WalkKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

/** Where one is, and how one came there. */
export interface Way {
  readonly at: string
  /** The skills one came forward from, the last of them last. */
  readonly behind: readonly string[]
  /** The skills one came back from, the last of them last. */
  readonly ahead: readonly string[]
}

/** A way that begins at a skill, as after a click on it. */
export function wayFrom(skill: string): Way {
  return { at: skill, behind: [], ahead: [] }
}

export function isWalkKey(key: string): key is WalkKey {
  return ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)
}

/**
 * The way on by a key, or `undefined` where there is none. Forward goes to the first skill that
 * builds on this one, or again to the one that one came back from; back goes to where one came
 * from, or else to the nearest of what the skill builds on. Up and down go among what builds on the
 * skill one came from; at the ends of that, and without it, in reading order, tier after tier.
 * Above the tiers lies the overarching skill. In `rtl` the left arrow is the one that goes forward.
 */
export function walk(
  tree: Tree,
  { cards }: Pick<TreeLayout, 'cards'>,
  way: Way,
  key: WalkKey,
  direction: Direction,
): Way | undefined {
  switch (key) {
    case 'Home':
      return begin(cards[0])
    case 'End':
      return begin(cards.at(-1))
    case 'ArrowUp':
      return vertically(tree, cards, way, -1)
    case 'ArrowDown':
      return vertically(tree, cards, way, 1)
    default: {
      const isForward = (key === 'ArrowRight') === (direction === 'ltr')
      return isForward ? forward(tree, cards, way) : back(tree, cards, way)
    }
  }
}

function begin(card: Card | undefined): Way | undefined {
  return card && wayFrom(card.skill)
}

function forward(tree: Tree, cards: readonly Card[], { at, behind, ahead }: Way): Way | undefined {
  const onward = builtOn(tree, cards, at)
  const left = ahead.at(-1)
  const known = onward.some(({ skill }) => skill === left) ? left : undefined
  const next = known ?? onward[0]?.skill
  if (next === undefined) return undefined
  return { at: next, behind: [...behind, at], ahead: known === undefined ? [] : ahead.slice(0, -1) }
}

function back(tree: Tree, cards: readonly Card[], { at, behind, ahead }: Way): Way | undefined {
  const needs = new Set(tree.skills.find(({ id }) => id === at)?.buildsOn)
  const left = behind.at(-1)
  if (left !== undefined && needs.has(left)) {
    return { at: left, behind: behind.slice(0, -1), ahead: [...ahead, at] }
  }
  const card = cards.find(({ skill }) => skill === at)
  const next =
    card &&
    nearest(
      cards.filter(({ skill }) => needs.has(skill)),
      card,
    )
  return next && { at: next.skill, behind: [], ahead: [...ahead, at] }
}

function vertically(
  tree: Tree,
  cards: readonly Card[],
  { at, behind, ahead }: Way,
  step: 1 | -1,
): Way | undefined {
  const top = tree.overarching?.id
  if (at === top) {
    const below = ahead.at(-1)
    return step < 0 ? undefined : below === undefined ? begin(cards[0]) : wayFrom(below)
  }
  const from = behind.at(-1)
  // They may stand in several tiers; down is down.
  const siblings = from === undefined ? [] : builtOn(tree, cards, from)
  const sibling = beside(
    siblings.toSorted((a, b) => a.y - b.y),
    at,
    step,
  )
  if (sibling) return { at: sibling.skill, behind, ahead: [] }
  const here = cards.find(({ skill }) => skill === at)
  const next = beside(cards, at, step)
  if (step < 0 && top !== undefined && next?.x !== here?.x)
    return { at: top, behind: [], ahead: [at] }
  return begin(next)
}

/** What builds on a skill, in reading order. */
function builtOn(tree: Tree, cards: readonly Card[], skill: string): readonly Card[] {
  const ids = new Set(
    tree.skills.filter(({ buildsOn }) => buildsOn.includes(skill)).map(({ id }) => id),
  )
  return cards.filter((card) => ids.has(card.skill))
}

function beside(cards: readonly Card[], at: string, step: 1 | -1): Card | undefined {
  const index = cards.findIndex(({ skill }) => skill === at)
  return index < 0 ? undefined : cards[index + step]
}

/** In the nearest column, the card that stands nearest in height. */
function nearest(cards: readonly Card[], to: Card): Card | undefined {
  const distance = (card: Card) => Math.abs(card.x - to.x) * 1000 + Math.abs(card.y - to.y)
  return cards.toSorted((a, b) => distance(a) - distance(b))[0]
}
