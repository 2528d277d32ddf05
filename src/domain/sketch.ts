import type { Overarching, Skill, Tree } from './tree.ts'

/** A tree as a file of another kind or a wall of notes gives it, before anything of it is checked. */
export interface Sketch {
  readonly name: string
  readonly description?: string
  /** In their order, where the source names them apart. Those that only skills name come after. */
  readonly tiers?: readonly SketchTier[]
  /** The tiers are groups of a kind, such as categories: where most links contradict them, they give way. */
  readonly areGroups?: boolean
  readonly skills: readonly SketchSkill[]
  /** It lies over all tiers. `home` stays empty where that is the tree to come. */
  readonly overarching?: Overarching
  /** What else one of our own exports carries. */
  readonly more?: Partial<Pick<Tree, 'seeds' | 'portrait' | 'translations'>>
}

export interface SketchTier {
  /** What skills name it by, where that is not its name. */
  readonly key?: string
  /** Its id in the tree to come, where the source is one of our own. Made from the name otherwise. */
  readonly id?: string
  readonly name: string
  readonly description?: string
}

export interface SketchSkill {
  /** What links name it by. Of several with one key, links lead to the first. */
  readonly key: string
  /** Its id in the tree to come, where the source is one of our own. Made from the name otherwise. */
  readonly id?: string
  readonly name: string
  readonly description?: string
  /** Key or name of its tier. */
  readonly tier?: string
  /** Keys of other skills. */
  readonly buildsOn: readonly string[]
  /** Where each of these links stands, where that is not the place of the skill. */
  readonly linkPlaces?: readonly string[]
  /** What else one of our own exports carries. */
  readonly more?: Partial<Pick<Skill, 'origin' | 'practiseNow' | 'guidance'>>
  /** Observable behaviours that show each level. */
  readonly levels?: Readonly<Partial<Record<'rookie' | 'pro' | 'master', readonly string[]>>>
  /** Observable behaviours of no level: they are taken for those of a pro. */
  readonly behaviours?: readonly string[]
  /** Where it stands in its source: a line as a number, `12`, or a path, `nodes[3]`. */
  readonly place: string
  /** The middle of its box, y down, in any unit. */
  readonly at?: { readonly x: number; readonly y: number }
}
