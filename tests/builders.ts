import { SELF } from '../src/domain/event.ts'
import type { Level, LevelOrNone } from '../src/domain/level.ts'
import { type Levels, type Rating, skillKey } from '../src/domain/rating.ts'
import type { Seed, Skill, Tree, TreeHeader } from '../src/domain/tree.ts'

/** A skill whose name is its id. */
export function skill(id: string, tier: string, ...buildsOn: string[]): Skill {
  return { id, name: id, description: `About ${id}.`, tier, buildsOn }
}

/** A tree whose tiers are those its skills name, in order of appearance. */
export function tree(id: string, skills: readonly Skill[], more: Partial<Tree> = {}): Tree {
  const tiers = [...new Set(skills.map((each) => each.tier))]
  return {
    ...header(id),
    tiers: tiers.map((tier) => ({ id: tier, name: tier, description: '' })),
    skills,
    ...more,
  }
}

export function header(id: string, ...seeds: Seed[]): TreeHeader {
  return { id, name: id, description: `About ${id}.`, seeds }
}

export function acorn(from: string, skillId: string): Seed {
  return { tree: from, skill: skillId, role: 'acorn', why: `${skillId} seeds it.` }
}

export function companion(from: string, skillId: string): Seed {
  return { ...acorn(from, skillId), role: 'companion' }
}

/** `levels('home', { chat: 'pro' })`: chat of tree home is at pro. */
export function levels(treeId: string, by: Readonly<Record<string, Level>>): Levels {
  return new Map(Object.entries(by).map(([id, level]) => [skillKey(treeId, id), level]))
}

export function rating(id: string, at: number, skillId: string, level: LevelOrNone): Rating {
  return { id, by: SELF, at, tree: 'home', skill: skillId, level }
}
