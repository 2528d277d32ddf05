import type { Seed } from '../../domain/tree.ts'
import { header as mainTree } from './happiness-engineer.ts'

/** A skill of the main tree that at master is enough to plant a tree. `why` is a sentence. */
export function acorn(skill: string, why: string): Seed {
  return { tree: mainTree.id, skill, role: 'acorn', why }
}

/** A skill of the main tree that at pro makes a stronger start. `why` is a sentence. */
export function companion(skill: string, why: string): Seed {
  return { tree: mainTree.id, skill, role: 'companion', why }
}
