import { leadsTo, type Skill, type Tree } from '../../domain/tree.ts'
import { roman } from '../../layout/roman.ts'
import { listOf, t } from '../../messages/messages.ts'

/** What a screen reader adds to a skill's name: where it stands, what it needs and opens. */
export function aboutSkill(tree: Tree, skill: Skill): string {
  const names = (ids: readonly string[]) =>
    listOf(tree.skills.filter(({ id }) => ids.includes(id)).map(({ name }) => name))
  const tier = tree.tiers.findIndex(({ id }) => id === skill.tier)
  const onward = leadsTo(tree, skill.id).map(({ id }) => id)
  return [
    t.tree.describeTier({
      tier: t.tree.tier({ number: roman(tier + 1), name: tree.tiers[tier]?.name ?? '' }),
    }),
    skill.buildsOn.length > 0 ? t.tree.describeNeeds({ skills: names(skill.buildsOn) }) : '',
    onward.length > 0 ? t.tree.describeOpens({ skills: names(onward) }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
