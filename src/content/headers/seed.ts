import type { Seed } from '../../domain/tree.ts'
import { header as mainTree } from './happiness-engineer.ts'

/** A skill of the main tree that at master is enough to plant a tree. `why` is a sentence. */
export function acorn(skill: string, why: string): Seed {
  return acornFrom(mainTree.id, skill, why)
}

/** A skill of the main tree that at pro makes a stronger start. `why` is a sentence. */
export function companion(skill: string, why: string): Seed {
  return companionFrom(mainTree.id, skill, why)
}

/** An acorn that grows on another destination, named by its id. Stands after the main tree's. */
export function acornFrom(tree: string, skill: string, why: string): Seed {
  return { tree, skill, role: 'acorn', why }
}

/** A companion from another destination, named by its id. Stands after the main tree's seeds. */
export function companionFrom(tree: string, skill: string, why: string): Seed {
  return { tree, skill, role: 'companion', why }
}
