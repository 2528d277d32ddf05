import type { OutlineItem } from '../../domain/outline.ts'
import type { Tree } from '../../domain/tree.ts'
import { roman } from '../../layout/roman.ts'
import { listOf, t } from '../../messages/messages.ts'

/** A skill's tier, what it builds on and what it leads to, here and elsewhere, in sentences. */
export function describePlace(tree: Tree, item: OutlineItem): string {
  const { skill, parent, alsoUnder, children, elsewhere } = item
  const names = (skills: readonly { readonly name: string }[]) =>
    listOf(skills.map(({ name }) => name))
  const tier = tree.tiers.findIndex(({ id }) => id === skill.tier)
  return [
    t.tree.describeTier({
      tier: t.tree.tier({ number: roman(tier + 1), name: tree.tiers[tier]?.name ?? '' }),
    }),
    parent ? t.tree.describeNeeds({ skills: names([parent, ...alsoUnder]) }) : '',
    alsoUnder.length > 0 ? t.outline.describeUnder({ skills: names(alsoUnder) }) : '',
    children.length > 0
      ? t.tree.describeOpens({ skills: names(children.map((child) => child.skill)) })
      : '',
    elsewhere.length > 0
      ? t.outline.describeElsewhere({
          skills: listOf(
            elsewhere.map((to) =>
              t.outline.describeOne({ skill: to.skill.name, parent: to.under.name }),
            ),
          ),
        })
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
