import type { Overarching, Seed, Tree, TreeHeader } from './tree.ts'

/** `header` in `language`, such as `de`, as far as it is translated. */
export function headerIn<Header extends TreeHeader>(header: Header, language: string): Header {
  const { translations = {} } = header
  const texts = own(translations, language)
  if (!texts) return header
  const { name = header.name, description = header.description, seeds = {} } = texts
  const why = (seed: Seed) => own(seeds, `${seed.tree}/${seed.skill}`) ?? seed.why
  return {
    ...header,
    name,
    description,
    seeds: header.seeds.map((seed) => ({ ...seed, why: why(seed) })),
  }
}

/** `tree` in `language`, as far as it is translated. Ids, links and levels stay what they are. */
export function treeIn(tree: Tree, language: string): Tree {
  const texts = own(tree.translations ?? {}, language)
  if (!texts) return tree
  const { tiers = {}, skills = {}, behaviours = {} } = texts
  const { overarching } = tree
  const inWords = (skill: Overarching): Overarching => ({
    ...skill,
    ...own(skills, skill.id),
    behaviours: skill.behaviours.map((each) => ({ ...each, ...own(behaviours, each.id) })),
  })
  return {
    ...headerIn(tree, language),
    tiers: tree.tiers.map((tier) => ({ ...tier, ...own(tiers, tier.id) })),
    skills: tree.skills.map((skill) => ({ ...skill, ...own(skills, skill.id) })),
    ...(overarching && { overarching: inWords(overarching) }),
  }
}

/** Own keys only: an id may be any text, `constructor` among it. */
function own<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined
}
