import type { Problem } from './problem.ts'
import type { Skill, Tree } from './tree.ts'

/** How many problems with links are named: in a file of strangers there can be millions. */
const MOST = 1000

/**
 * Everything that keeps `tree` from being drawn and walked: ids used twice, names of tiers or
 * skills that are not there, skills that build on each other in a ring or on a later tier.
 * Empty for a sound tree. Seeds are checked by `checkSeeds`, which needs the other trees.
 */
export function checkTree(tree: Tree): readonly Problem[] {
  const tierIndex = new Map(tree.tiers.map((tier, index) => [tier.id, index]))
  const tierOf = new Map(tree.skills.map((skill) => [skill.id, tierIndex.get(skill.tier)]))
  const found: Problem[] = [
    ...duplicates(tree.tiers, 'tiers'),
    ...duplicates(tree.skills, 'skills'),
    ...duplicates(tree.overarching?.behaviours ?? [], 'overarching.behaviours'),
  ]
  if (tree.overarching && tierOf.has(tree.overarching.id)) {
    found.push({ kind: 'duplicate', place: 'overarching.id', id: tree.overarching.id })
  }
  const cycle = findCycle(tree.skills)
  const inCycle = new Set(cycle)
  if (cycle) {
    const first = tree.skills.findIndex((skill) => skill.id === cycle[0])
    found.push({ kind: 'cycle', place: `skills[${String(first)}].buildsOn`, skills: cycle })
  }
  tree.skills.forEach((skill, index) => {
    const own = tierIndex.get(skill.tier)
    const place = `skills[${String(index)}]`
    if (own === undefined) {
      found.push({ kind: 'unknown', place: `${place}.tier`, id: skill.tier, within: tree.id })
    }
    const named = new Set<string>()
    skill.buildsOn.forEach((id, link) => {
      if (found.length >= MOST) return
      const linkPlace = `${place}.buildsOn[${String(link)}]`
      const ground = tierOf.get(id)
      if (named.has(id)) {
        found.push({ kind: 'duplicate', place: linkPlace, id })
        return
      }
      named.add(id)
      if (!tierOf.has(id)) {
        found.push({ kind: 'unknown', place: linkPlace, id, within: tree.id })
      } else if (own !== undefined && ground !== undefined && ground >= own) {
        if (inCycle.has(skill.id) && inCycle.has(id)) return
        found.push({ kind: 'tier-order', place: linkPlace, skill: skill.id, buildsOn: id })
      }
    })
  })
  return found
}

/**
 * The seeds of `tree` that lead from a tree or skill that is not there.
 * `skillsOf` gives a tree's skill ids, or `undefined` for a tree nobody knows.
 */
export function checkSeeds(
  tree: Pick<Tree, 'seeds'>,
  skillsOf: (tree: string) => ReadonlySet<string> | undefined,
): readonly Problem[] {
  return tree.seeds.flatMap((seed, index): Problem[] => {
    const place = `seeds[${String(index)}]`
    const skills = skillsOf(seed.tree)
    if (skills === undefined) {
      return [{ kind: 'unknown', place: `${place}.tree`, id: seed.tree, within: 'grove' }]
    }
    if (skills.has(seed.skill)) return []
    return [{ kind: 'unknown', place: `${place}.skill`, id: seed.skill, within: seed.tree }]
  })
}

/**
 * Skills that build on each other in a ring, in the order in which each builds on the next, or
 * `undefined`. Walks without recursion, so that a chain of any length does not overflow the stack.
 */
export function findCycle(skills: readonly Skill[]): readonly string[] | undefined {
  const buildsOn = new Map(skills.map((skill) => [skill.id, skill.buildsOn]))
  const done = new Set<string>()
  for (const { id: start } of skills) {
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }]
    const onPath = new Set([start])
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const ground = done.has(top.id) ? undefined : buildsOn.get(top.id)?.[top.next]
      top.next += 1
      if (ground === undefined) {
        done.add(top.id)
        onPath.delete(top.id)
        path.pop()
      } else if (onPath.has(ground)) {
        return path.slice(path.findIndex((step) => step.id === ground)).map((step) => step.id)
      } else if (buildsOn.has(ground)) {
        path.push({ id: ground, next: 0 })
        onPath.add(ground)
      }
    }
  }
  return undefined
}

function duplicates(items: readonly { readonly id: string }[], list: string): readonly Problem[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, index): Problem[] => {
    const isTwice = seen.has(id)
    seen.add(id)
    return isTwice ? [{ kind: 'duplicate', place: `${list}[${String(index)}].id`, id }] : []
  })
}
