import { type Event, isNewer } from './event.ts'
import type { Guidance } from './guidance.ts'
import type { Seed, Skill, Tier } from './tree.ts'

/** What a person changed in a tree, their own or a built-in one: all of the changes or none. */
export interface Edit extends Event {
  readonly tree: string
  readonly changes: readonly Change[]
}

/** The texts of a tree or tier. */
export interface Texts {
  readonly name?: string
  readonly description?: string
}

/** The texts of a skill. An empty `practiseNow` takes it away. */
export interface SkillTexts extends Texts {
  readonly practiseNow?: string
  readonly guidance?: Guidance
}

/**
 * One change of a tree. `was` is what stood in the original at the time, of all that the change
 * sets, so that a newer original can be told from the person's own words. `name` beside what is
 * removed is what it was called. The store fills in both.
 */
export type Change =
  | ({ readonly kind: 'tree'; readonly was?: Texts } & Texts)
  /** Stands left of the tier `before`, at the end without one. */
  | { readonly kind: 'add-tier'; readonly tier: Tier; readonly before?: string }
  | ({ readonly kind: 'tier'; readonly tier: string; readonly was?: Texts } & Texts)
  | { readonly kind: 'move-tier'; readonly tier: string; readonly before?: string }
  | { readonly kind: 'remove-tier'; readonly tier: string; readonly name?: string }
  | { readonly kind: 'add-skill'; readonly skill: Skill }
  /** The overarching skill, too. */
  | ({ readonly kind: 'skill'; readonly skill: string; readonly was?: SkillTexts } & SkillTexts)
  | {
      readonly kind: 'move-skill'
      readonly skill: string
      readonly tier: string
      readonly was?: string
    }
  | { readonly kind: 'remove-skill'; readonly skill: string; readonly name?: string }
  | { readonly kind: 'connect'; readonly skill: string; readonly buildsOn: string }
  | { readonly kind: 'disconnect'; readonly skill: string; readonly buildsOn: string }
  /** Makes a skill the overarching one; `null` makes that one ordinary. */
  | { readonly kind: 'overarching'; readonly skill: string | null }
  /** Of the tree that the seed leads to. Takes the place of one from the same skill. */
  | { readonly kind: 'add-seed'; readonly seed: Seed }
  | { readonly kind: 'remove-seed'; readonly seed: Pick<Seed, 'tree' | 'skill'> }
  /** Takes back all changes that were made before. */
  | { readonly kind: 'restore' }
  /** Takes a tree of one's own out of the grove. A built-in one stays. */
  | { readonly kind: 'remove-tree'; readonly name?: string }

/** A skill or tier, to be spoken of. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Why a change is not possible. */
export type Refusal =
  /** Skills would build on each other in a ring, each on the next and the last on the first. */
  | { readonly kind: 'cycle'; readonly skills: readonly Named[] }
  /** A skill would not stand right of what it builds on. */
  | { readonly kind: 'order'; readonly skill: Named; readonly buildsOn: readonly Named[] }
  /** A tier still has skills. */
  | { readonly kind: 'not-empty'; readonly tier: Named; readonly skills: readonly Named[] }
  /** Names a skill or tier that is not there. */
  | { readonly kind: 'unknown'; readonly id: string }
  /** The id is another one's. */
  | { readonly kind: 'taken'; readonly id: string }
  /** A name is missing, or a text is longer than can be kept, in UTF-16 units. */
  | { readonly kind: 'no-name' }
  | { readonly kind: 'too-long'; readonly limit: number }
  /** There are as many tiers, skills or links as a tree can have. */
  | { readonly kind: 'too-many'; readonly limit: number }

/** The ids of the skills that edits add to a tree. */
export function addedSkills(tree: string, edits: readonly Edit[]): readonly string[] {
  return edits
    .filter((edit) => edit.tree === tree)
    .flatMap(({ changes }) => changes)
    .flatMap((change) => (change.kind === 'add-skill' ? change.skill.id : []))
}

/** The order in which edits are made, whatever the order in which they are stored. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => (isNewer(a, b) ? 1 : -1))
}
