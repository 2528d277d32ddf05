import { refusalOf } from '../../domain/apply-edits.ts'
import type { Change } from '../../domain/edit.ts'
import type { Skill, Tree } from '../../domain/tree.ts'

/** A link that goes the wrong way is cut, and then perhaps the next: never more than there are. */
const MOST_CUTS = 1000

/**
 * `changes`, and before them the links taken away that stand against them; `undefined` where they
 * are not possible even then.
 */
export function cutFree(tree: Tree, ...changes: readonly Change[]): readonly Change[] | undefined {
  const cuts: Change[] = []
  while (cuts.length < MOST_CUTS) {
    const refusal = refusalOf(tree, ...cuts, ...changes)
    if (!refusal) return [...cuts, ...changes]
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

/** A tier removed, with its skills moved to the tier beside it. */
interface Emptied {
  readonly changes: readonly Change[]
  /** The name of that tier; `undefined` where there were no skills to move. */
  readonly into: string | undefined
  /** Whether links have to be taken away for it. */
  readonly cuts: boolean
}

/**
 * How a tier is removed: its skills go to the left, or else to the right, or else to the left without
 * the links that stand against it. `undefined` where there is no tier beside it.
 */
export function emptied(tree: Tree, tier: string): Emptied | undefined {
  const place = tree.tiers.findIndex(({ id }) => id === tier)
  const skills = tree.skills.filter((skill) => skill.tier === tier)
  const remove: Change = { kind: 'remove-tier', tier }
  if (skills.length === 0) return { changes: [remove], into: undefined, cuts: false }
  const ways = [tree.tiers[place - 1], tree.tiers[place + 1]].flatMap((beside) => {
    if (!beside) return []
    const moves = skills.map(({ id }): Change => {
      return { kind: 'move-skill', skill: id, tier: beside.id }
    })
    return [{ changes: [...moves, remove], into: beside.name }]
  })
  const free = ways.find(({ changes }) => !refusalOf(tree, ...changes))
  if (free) return { ...free, cuts: false }
  const [way] = ways
  const cut = way && cutFree(tree, ...way.changes)
  return cut && { changes: cut, into: way.into, cuts: true }
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
