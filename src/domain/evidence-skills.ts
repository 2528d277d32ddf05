import { skillKey } from './rating.ts'
import type { Tree, TreeHeader } from './tree.ts'

/** A skill in the tree that its ratings and its evidence belong to. */
export interface SkillOfTree {
  readonly tree: string
  readonly skill: string
}

export interface SkillChoice extends SkillOfTree {
  readonly name: string
}

/** The skills of a tree to choose from. */
export interface SkillGroup {
  readonly tree: string
  readonly name: string
  readonly skills: readonly SkillChoice[]
}

type Trees = ReadonlyMap<string, Tree>

/** The name of a skill, or `undefined` where its tree is not at hand or does not have it. */
export function nameOfSkill(trees: Trees, at: SkillOfTree): string | undefined {
  return choicesOf(trees.get(at.tree)).find(({ skill }) => skill === at.skill)?.name
}

/**
 * The skills of the trees `ids`, tree by tree in the order of `headers`, an overarching skill last
 * in the tree it is at home in. `chosen` is among them in any case, by its id where its tree is not
 * at hand.
 */
export function skillGroups(
  headers: readonly TreeHeader[],
  trees: Trees,
  ids: ReadonlySet<string>,
  chosen: SkillOfTree | undefined,
): readonly SkillGroup[] {
  const groups = headers
    .filter(({ id }) => ids.has(id) || id === chosen?.tree)
    .map(({ id, name }) => ({ tree: id, name, skills: choicesOf(trees.get(id)) }))
  if (!chosen) return groups.filter(({ skills }) => skills.length > 0)
  const group = groups.find(({ tree }) => tree === chosen.tree)
  const isThere = group?.skills.some(({ skill }) => skill === chosen.skill) === true
  const added = isThere ? [] : [{ ...chosen, name: chosen.skill }]
  return [...groups, ...(group ? [] : [{ tree: chosen.tree, name: chosen.tree, skills: [] }])]
    .map((each) =>
      each.tree === chosen.tree ? { ...each, skills: [...each.skills, ...added] } : each,
    )
    .filter(({ skills }) => skills.length > 0)
}

/** The skill that a `skillKey` names. */
export function skillOfKey(key: string): SkillOfTree | undefined {
  const [tree = '', skill = ''] = key.split('/')
  return skillKey(tree, skill) === key && tree !== '' && skill !== '' ? { tree, skill } : undefined
}

/** Where the evidence of a skill shown in `tree` belongs: the overarching one has a home. */
export function homeOfSkill(tree: Tree | undefined, skill: string): SkillOfTree | undefined {
  if (tree?.overarching?.id === skill) return { tree: tree.overarching.home, skill }
  return tree?.skills.some(({ id }) => id === skill) === true ? { tree: tree.id, skill } : undefined
}

function choicesOf(tree: Tree | undefined): readonly SkillChoice[] {
  if (!tree) return []
  const { id, skills, overarching } = tree
  const canopy = overarching?.home === id ? [overarching] : []
  return [...skills, ...canopy].map((skill) => ({ tree: id, skill: skill.id, name: skill.name }))
}
