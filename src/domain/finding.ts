/**
 * What an import repaired, guessed or left out. `place` is where in the source: a line as a number,
 * `12`, a path, `nodes[3]`, or empty for all of it. Skills are named by their names.
 */
export type Finding = LeftOut | Repaired | Guessed

/** Not in the tree. */
export type LeftOut =
  /** The link that closed a ring. `skills` are the ring, each building on the next. */
  | {
      readonly kind: 'ring'
      readonly place: string
      readonly skill: string
      readonly buildsOn: string
      readonly skills: readonly string[]
    }
  | {
      readonly kind: 'link-to-nothing'
      readonly place: string
      readonly skill: string
      readonly buildsOn: string
    }
  | { readonly kind: 'link-to-itself'; readonly place: string; readonly skill: string }
  /** A link whose ends stand in the same tier, or in the wrong order. */
  | {
      readonly kind: 'link-against-tiers'
      readonly place: string
      readonly skill: string
      readonly buildsOn: string
    }
  | { readonly kind: 'link-without-ends'; readonly place: string }
  /** Links of one skill after the first `limit`. */
  | {
      readonly kind: 'too-many-links'
      readonly place: string
      readonly skill: string
      readonly limit: number
    }
  | { readonly kind: 'nameless'; readonly place: string }
  /** Skills after the first `limit`. */
  | { readonly kind: 'too-many-skills'; readonly place: string; readonly limit: number }
  /** Groups that contradict most links. */
  | { readonly kind: 'groups'; readonly place: string; readonly count: number }
  /** Something that a tree has no place for, as it is called in the source. */
  | { readonly kind: 'no-place'; readonly place: string; readonly what: string }
  /** Text that could not be understood. */
  | { readonly kind: 'not-understood'; readonly place: string; readonly text: string }

/** In the tree, but not as it stood. */
export type Repaired =
  /** The name was too long. All of it begins the description. */
  | { readonly kind: 'name-cut'; readonly place: string; readonly skill: string }
  | {
      readonly kind: 'text-cut'
      readonly place: string
      readonly skill: string
      readonly limit: number
    }
  /** Characters that cannot be seen or turn the reading direction, taken out of a name or text. */
  | { readonly kind: 'characters'; readonly place: string; readonly skill: string }
  /** Another skill has the name: this one is called `skill` now. */
  | {
      readonly kind: 'same-name'
      readonly place: string
      readonly name: string
      readonly skill: string
    }
  /** Two skills of one key and one name, made one. */
  | { readonly kind: 'merged'; readonly place: string; readonly skill: string }
  /** Two skills of one key and two names: links lead to the first. */
  | { readonly kind: 'same-key'; readonly place: string; readonly skill: string }
  | {
      readonly kind: 'link-twice'
      readonly place: string
      readonly skill: string
      readonly buildsOn: string
    }
  /** More tiers than there can be: what stood later stands in the last. */
  | { readonly kind: 'too-many-tiers'; readonly place: string; readonly limit: number }

/** In the tree, though the source does not say it. */
export type Guessed =
  | { readonly kind: 'tiers-from-links'; readonly place: string; readonly count: number }
  | { readonly kind: 'tiers-from-places'; readonly place: string; readonly count: number }
  /** A skill without a tier among skills that have one. */
  | {
      readonly kind: 'tier-guessed'
      readonly place: string
      readonly skill: string
      readonly tier: string
    }
  | { readonly kind: 'encoding'; readonly place: string; readonly encoding: string }
  /** Another skill has the name, and another key: they are two. */
  | { readonly kind: 'shared-name'; readonly place: string; readonly skill: string }
  /** The meaning of a column by its title or content. */
  | {
      readonly kind: 'column'
      readonly place: string
      readonly column: string
      readonly as: 'name' | 'tier' | 'buildsOn' | 'description'
    }
  /** More or fewer levels than three, laid onto the three. */
  | { readonly kind: 'levels'; readonly place: string; readonly count: number }
  /** Lines that stand under others: `as` says for what they were taken. */
  | {
      readonly kind: 'nested'
      readonly place: string
      readonly count: number
      readonly as: 'behaviours' | 'builds-on'
    }
  /** Links that only say that skills belong together, read as builds-on. */
  | { readonly kind: 'related'; readonly place: string; readonly count: number }

const REPAIRED: ReadonlySet<string> = new Set<Repaired['kind']>([
  'name-cut',
  'text-cut',
  'characters',
  'same-name',
  'merged',
  'same-key',
  'link-twice',
  'too-many-tiers',
])
const GUESSED: ReadonlySet<string> = new Set<Guessed['kind']>([
  'tiers-from-links',
  'tiers-from-places',
  'tier-guessed',
  'encoding',
  'shared-name',
  'column',
  'levels',
  'related',
  'nested',
])

export type FindingGroup = 'repaired' | 'guessed' | 'left-out'

/** Under which heading of a report a finding belongs. */
export function groupOf({ kind }: Finding): FindingGroup {
  if (REPAIRED.has(kind)) return 'repaired'
  return GUESSED.has(kind) ? 'guessed' : 'left-out'
}
