import { refusalOf } from '../../domain/apply-edits.ts'
import type { Change } from '../../domain/edit.ts'
import type { Skill, Tree } from '../../domain/tree.ts'

/** A link that goes the wrong way is cut, and then perhaps the next: never more than there are. */
const MOST_CUTS = 1000

/**
 * `change`, and before it the links taken away that stand against it; `undefined` where it is not
 * possible even then.
 */
export function cutFree(tree: Tree, change: Change): readonly Change[] | undefined {
  const cuts: Change[] = []
  while (cuts.length < MOST_CUTS) {
    const refusal = refusalOf(tree, ...cuts, change)
    if (!refusal) return [...cuts, change]
    if (refusal.kind !== 'order') return undefined
    const { skill, buildsOn } = refusal
    cuts.push(
      ...buildsOn.map((ground) => {
        return { kind: 'disconnect' as const, skill: skill.id, buildsOn: ground.id }
      }),
    )
  }
  return undefined
}

/**
 * A tier removed, with its skills moved to the tier beside it: to the left, or where that is not
 * possible to the right. `undefined` where there is none beside it that they can go to.
 */
export function emptied(
  tree: Tree,
  tier: string,
): { readonly changes: readonly Change[]; readonly into: string | undefined } | undefined {
  const place = tree.tiers.findIndex(({ id }) => id === tier)
  const skills = tree.skills.filter((skill) => skill.tier === tier)
  const remove: Change = { kind: 'remove-tier', tier }
  if (skills.length === 0) return { changes: [remove], into: undefined }
  for (const beside of [tree.tiers[place - 1], tree.tiers[place + 1]]) {
    if (!beside) continue
    const changes = [
      ...skills.map(({ id }) => ({ kind: 'move-skill' as const, skill: id, tier: beside.id })),
      remove,
    ]
    if (!refusalOf(tree, ...changes)) return { changes, into: beside.name }
  }
  return undefined
}

/** Where the focus goes when a skill is gone: to the one beside it in its tier, or else any. */
export function besideSkill(tree: Tree, skill: string): string | undefined {
  const own = tree.skills.find(({ id }) => id === skill)
  const inTier = tree.skills.filter(({ tier }) => tier === own?.tier)
  const at = inTier.findIndex(({ id }) => id === skill)
  const others: readonly (Skill | undefined)[] = [
    inTier[at + 1],
    inTier[at - 1],
    ...tree.skills.filter(({ id }) => id !== skill),
  ]
  return others.find((each) => each !== undefined)?.id
}
