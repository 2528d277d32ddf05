import type { BehaviourGuidance, Guidance, Portrait } from './guidance.ts'
import type { Level } from './level.ts'

/** A named column of a tree. The order of a tree's tiers is foundational to advanced. */
export interface Tier {
  readonly id: string
  readonly name: string
  readonly description: string
}

/**
 * Where a skill comes from: `seed`, named in the writings the grove grew from; `extended`,
 * mentioned there and shaped by other sources; `added`, from other sources only.
 */
export type Origin = 'seed' | 'extended' | 'added'

/** Something a person does, worded as behaviour. */
export interface Skill {
  /** Unique in its tree. */
  readonly id: string
  readonly name: string
  readonly description: string
  /** The id of its tier. */
  readonly tier: string
  /** Ids of skills in earlier tiers of the same tree. Soft: they never lock a rating. */
  readonly buildsOn: readonly string[]
  readonly origin?: Origin
  /** How to practise this destination skill in the current job. */
  readonly practiseNow?: string
  readonly guidance?: Guidance
}

/** One of the ways in which the overarching skill shows; each can be marked. */
export interface Behaviour {
  readonly id: string
  readonly name: string
  readonly description: string
  /** Ids of the skills in which it shows. */
  readonly showsIn: readonly string[]
  readonly guidance?: BehaviourGuidance
}

/** A skill without links that lies over all tiers. */
export interface Overarching {
  readonly id: string
  readonly name: string
  readonly description: string
  /** Id of the tree its ratings belong to, so that one rating goes along to every tree. */
  readonly home: string
  readonly behaviours: readonly Behaviour[]
  readonly origin?: Origin
  /** Not shown; of a skill that was ordinary and may be so again. */
  readonly practiseNow?: string
  readonly guidance?: Guidance
}

/** `acorn`: at master, any one plants the tree. `companion`: at pro, a stronger start. */
export type SeedRole = 'acorn' | 'companion'

/** The link from a skill of another tree to the tree that holds the seed. */
export interface Seed {
  /** Id of the tree the skill belongs to. */
  readonly tree: string
  readonly skill: string
  readonly role: SeedRole
  /** Why this skill seeds that tree, as a sentence. */
  readonly why: string
}

type Texts<Item> = Readonly<Partial<Record<keyof Item & ('name' | 'description'), string>>>

/**
 * A tree's texts in another language, each where the tree has it, by the id it belongs to. What is
 * left out stays in the language of the tree.
 */
export interface TreeTranslation extends Texts<TreeHeader> {
  readonly tiers?: Readonly<Record<string, Texts<Tier>>>
  /** The overarching skill's among them. */
  readonly skills?: Readonly<
    Record<string, Texts<Skill> & { readonly practiseNow?: string; readonly guidance?: Guidance }>
  >
  readonly behaviours?: Readonly<Record<string, Texts<Behaviour>>>
  /** Why each skill seeds the tree, by `<tree>/<skill>`. */
  readonly seeds?: Readonly<Record<string, string>>
}

/** What the grove needs to know of a tree before its skills are loaded. */
export interface TreeHeader {
  readonly id: string
  readonly name: string
  readonly description: string
  /** What can start this tree. Empty for a tree that needs no seed. */
  readonly seeds: readonly Seed[]
  /** Its texts in other languages, by BCP 47 primary subtag such as `de`. */
  readonly translations?: Readonly<Record<string, TreeTranslation>>
}

/** A role's skills, drawn left to right. */
export interface Tree extends TreeHeader {
  readonly tiers: readonly Tier[]
  readonly skills: readonly Skill[]
  readonly overarching?: Overarching
  readonly portrait?: Portrait
}

/** The level a seed's skill needs before the seed can be used. */
export function seedLevel(role: SeedRole): Level {
  return role === 'acorn' ? 'master' : 'pro'
}

/** The skills of `tree` that build directly on `skill`, in the tree's order. */
export function leadsTo(tree: Tree, skill: string): readonly Skill[] {
  return tree.skills.filter((other) => other.buildsOn.includes(skill))
}
