import type { LevelOrNone } from '../../domain/level.ts'
import { levelForKey } from '../../domain/level-keys.ts'
import { levelOf, type Levels } from '../../domain/rating.ts'
import { leadsTo, type Tree } from '../../domain/tree.ts'
import { endsWord, skillStartingWith, type Typed, typedWith } from '../../domain/type-ahead.ts'
import type { TreeLayout } from '../../layout/tree-layout.ts'
import { t } from '../../messages/messages.ts'
import { type Keystroke, type ViewChange, viewChangeOf } from './view-keys.ts'
import { isWalkKey, walk, type Way, wayFrom } from './walk.ts'

/** What the graph remembers from key to key. */
export interface KeyMemory {
  readonly way?: Way
  readonly typed?: Typed | undefined
}

/** What has the focus: a skill, or the ground, from where keys come back to the skill one was at. */
export interface KeyFocus {
  readonly skill?: string | undefined
  readonly cameFrom?: string | undefined
}

/** What a key does in the graph. */
export type KeyAnswer =
  | { readonly kind: 'rate'; readonly skill: string; readonly level: LevelOrNone }
  | { readonly kind: 'move'; readonly to: string }
  | { readonly kind: 'view'; readonly change: ViewChange }
  /** One of the letters that do something of their own. */
  | { readonly kind: 'command'; readonly letter: string }
  /** It is the graph's own and leads nowhere. */
  | { readonly kind: 'stay' }

/**
 * What a key does, and what is remembered then; no answer where the key is none of the graph's.
 * `time` is in ms. Letters of `commands` act at the start of a word; within one they are part of it.
 */
export function answerTo(
  stroke: Keystroke,
  { skill, cameFrom }: KeyFocus,
  tree: Tree,
  layout: TreeLayout,
  memory: KeyMemory,
  time: number,
  commands = '',
): { readonly answer?: KeyAnswer; readonly memory: KeyMemory } {
  const change = viewChangeOf(stroke)
  if (change) return { answer: { kind: 'view', change }, memory }
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return { memory }
  if (skill === undefined) {
    if (cameFrom === undefined || !isWalkKey(stroke.key)) return { memory }
    return { answer: { kind: 'move', to: cameFrom }, memory }
  }
  const level = stroke.shiftKey ? undefined : levelForKey(stroke)
  if (level !== undefined) return { answer: { kind: 'rate', skill, level }, memory }
  if (isWalkKey(stroke.key)) {
    // Focus may have gone elsewhere by other ways than these keys.
    const way = memory.way?.at === skill ? memory.way : wayFrom(skill)
    const next = walk(tree, layout, way, stroke.key, layout.direction)
    if (!next) return { answer: { kind: 'stay' }, memory: { way } }
    return { answer: { kind: 'move', to: next.at }, memory: { way: next } }
  }
  const typed = typedWith(memory.typed, stroke.key, time)
  const letter = typed?.text.toLowerCase()
  if (letter !== undefined && commands.split('').includes(letter)) {
    return { answer: { kind: 'command', letter }, memory }
  }
  // A key such as Shift ends no word.
  if (!typed) return { memory: endsWord(stroke.key) ? { ...memory, typed: undefined } : memory }
  const to = skillStartingWith(inReadingOrder(tree, layout), typed.text, skill)
  const isElsewhere = to !== undefined && to !== skill
  return {
    answer: isElsewhere ? { kind: 'move', to } : { kind: 'stay' },
    memory: { ...(isElsewhere ? { way: wayFrom(to) } : memory), typed },
  }
}

/** What is said on coming to a skill, beside its name: what lies ahead, and how much of it is ripe. */
export function aheadOf(tree: Tree, skill: string, levels: Levels): string {
  if (skill === tree.overarching?.id) return ''
  const onward = leadsTo(tree, skill)
  const ripe = onward.filter(({ id }) => levelOf(levels, tree.id, id) === 'master')
  return t.tree.ahead({ next: onward.length, ripe: ripe.length })
}

function inReadingOrder(tree: Tree, layout: TreeLayout) {
  const skills = new Map(tree.skills.map((skill) => [skill.id, skill]))
  return [
    ...(tree.overarching ? [tree.overarching] : []),
    ...layout.cards.flatMap((card) => skills.get(card.skill) ?? []),
  ]
}
