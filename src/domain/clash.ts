import type { EditedTree } from './apply-edits.ts'
import type { Change, SkillTexts } from './edit.ts'
import { type Guidance, isSameGuidance } from './guidance.ts'
import type { Overarching, Skill, Tier, Tree } from './tree.ts'

/** A text of a tree, tier or skill, or the tier that a skill stands in. */
export type Field = 'name' | 'description' | 'practiseNow' | 'guidance' | 'tier'

/**
 * A newer original says something else than the one that was edited, and something else than the
 * person. The person's stands until they choose.
 */
export interface Clash {
  readonly of: 'tree' | 'tier' | 'skill'
  /** Of the tree, tier or skill. */
  readonly id: string
  readonly field: Field
  readonly mine: string | Guidance
  readonly theirs: string | Guidance
}

/** What was set to what, and what stood there at that time. */
interface Set {
  readonly of: Clash['of']
  readonly id: string
  readonly field: Field
  readonly value: string | Guidance | undefined
  readonly was: string | Guidance | undefined
}

/** Where `base`, as it is today, clashes with the changes that were made in it. */
export function clashesOf(
  base: Tree,
  { tree, made: changes }: Pick<EditedTree, 'tree' | 'made'>,
): readonly Clash[] {
  const last = new Map<string, Set>()
  for (const change of changes) {
    if (change.kind === 'restore') last.clear()
    for (const set of setsOf(change, base.id)) {
      const key = JSON.stringify([set.of, set.id, set.field])
      if (isBack(set)) last.delete(key)
      else last.set(key, set)
    }
  }
  const [theirs, mine] = [partsOf(base), partsOf(tree)]
  return [...last.values()].flatMap(({ of, id, field, was }): readonly Clash[] => {
    const [own, other] = [valueIn(mine, of, id, field), valueIn(theirs, of, id, field)]
    // The words of a built-in tree may not be loaded.
    if (own === undefined || other === undefined) return []
    if (isSame(own, other) || isSame(was, other)) return []
    return [{ of, id, field, mine: own, theirs: other }]
  })
}

/** What settles a clash: the same words once more, or the original's, seen as it is today. */
export function settled({ of, id, field, mine, theirs }: Clash, keepsMine: boolean): Change {
  const value = keepsMine ? mine : theirs
  if (typeof value !== 'string') return { kind: 'skill', skill: id, guidance: value }
  switch (of) {
    case 'tree':
      return { kind: 'tree', [field]: value }
    case 'tier':
      return { kind: 'tier', tier: id, [field]: value }
    case 'skill':
      return field === 'tier'
        ? { kind: 'move-skill', skill: id, tier: value }
        : { kind: 'skill', skill: id, [field]: value }
  }
}

const TEXTS = ['name', 'description', 'practiseNow', 'guidance'] as const

function setsOf(change: Change, tree: string): readonly Set[] {
  switch (change.kind) {
    case 'tree':
      return textSets(change, { of: 'tree', id: tree })
    case 'tier':
      return textSets(change, { of: 'tier', id: change.tier })
    case 'skill':
      return textSets(change, { of: 'skill', id: change.skill })
    case 'move-skill':
      return change.was === undefined
        ? []
        : [{ of: 'skill', id: change.skill, field: 'tier', value: change.tier, was: change.was }]
    default:
      return []
  }
}

function textSets(
  change: SkillTexts & { readonly was?: SkillTexts },
  place: Pick<Set, 'of' | 'id'>,
): readonly Set[] {
  const { was } = change
  if (!was) return []
  return TEXTS.filter((field) => change[field] !== undefined).map((field) => {
    return { ...place, field, value: change[field], was: was[field] }
  })
}

type Part = Pick<Tree, 'name'> | Tier | Skill | Overarching

interface Parts {
  readonly tree: ReadonlyMap<string, Part>
  readonly tier: ReadonlyMap<string, Part>
  readonly skill: ReadonlyMap<string, Part>
}

/** What of a tree has texts, by its id. */
function partsOf(tree: Tree): Parts {
  const over = tree.overarching ? [tree.overarching] : []
  return {
    tree: new Map([[tree.id, tree]]),
    tier: new Map(tree.tiers.map((tier) => [tier.id, tier])),
    skill: new Map([...tree.skills, ...over].map((skill) => [skill.id, skill])),
  }
}

function valueIn(
  parts: Parts,
  of: Clash['of'],
  id: string,
  field: Field,
): string | Guidance | undefined {
  const part: Readonly<Partial<Record<Field, string | Guidance>>> | undefined = parts[of].get(id)
  return part?.[field] ?? (part && field === 'practiseNow' ? '' : undefined)
}

/** Whether the original's words were set, which are the person's no longer. */
function isBack({ value, was }: Set): boolean {
  return was !== undefined && isSame(value, was)
}

function isSame(one: string | Guidance | undefined, other: string | Guidance): boolean {
  if (typeof other === 'string') return one === other
  return typeof one !== 'string' && isSameGuidance(one, other)
}
