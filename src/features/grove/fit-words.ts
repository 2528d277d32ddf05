import type { Fit } from '../../domain/fit.ts'
import { type Growth, isInHand, ripeAcorns } from '../../domain/growth.ts'
import type { Outlook, Route } from '../../domain/seed-path.ts'
import type { Seed } from '../../domain/tree.ts'
import type { Message } from '../../messages/catalogue.ts'
import { late } from '../../messages/late.ts'
import { listOf } from '../../messages/messages.ts'
import { skillNameOf } from './skill-name.ts'

type Known = Pick<Outlook, 'trees' | 'levels'>

/** What of the person's choice speaks for the destination, a sentence each. */
export function reasonWords(fit: Fit, { trees, levels }: Known): readonly string[] {
  const name = (at: { readonly tree: string; readonly skill: string }) => skillNameOf(trees, at)
  const words = (seed: Seed, inHand: Message<'{skill}'>, later: Message<'{skill}'>) =>
    (isInHand(seed, levels) ? inHand : later)({ skill: name(seed) })
  return [
    ...fit.acorns.map((seed) => words(seed, late().whereTo.acornRipe, late().whereTo.acorn)),
    ...fit.companions.map((seed) =>
      words(seed, late().whereTo.companionInHand, late().whereTo.companion),
    ),
    ...groundByAcorns(fit).map(([skills, acorns]) =>
      late().whereTo.ground({ skills: listOf(skills.map(name)), acorns: listOf(acorns.map(name)) }),
    ),
  ]
}

/** How far the destination is, and what of it can be practised before, a sentence each. */
export function outlookWords(fit: Fit, growth: Growth, { trees }: Known): readonly string[] {
  const { practice, route } = fit
  return [
    distanceWords(fit, growth, trees),
    ...(route && route.avoided > 0 ? [late().whereTo.against({ count: route.avoided })] : []),
    ...(practice && practice.now > 0 ? [practiceWords(practice)] : []),
  ]
}

/** What the destination would start with if it was planted today, as one sentence. */
export function previewWords(fit: Fit, { levels }: Known): string {
  const { header, practice, route } = fit
  const ripe = ripeAcorns(header, levels).length
  const companions = header.seeds.filter(({ role }) => role === 'companion')
  const inHand = companions.filter((seed) => isInHand(seed, levels)).length
  const facts = [
    ripe > 0 ? late().whereTo.acornsRipe({ count: ripe }) : unripeWords(route),
    ...(companions.length > 0
      ? [late().whereTo.companionsInHand({ count: inHand, of: companions.length })]
      : []),
    ...(practice ? [late().whereTo.practiseNow({ now: practice.now, of: practice.of })] : []),
  ]
  const sentence = late().whereTo.facts({ facts: facts.join(late().whereTo.betweenFacts) })
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function practiceWords({ now, of }: { readonly now: number; readonly of: number }): string {
  return now === of ? late().whereTo.practiseAll({ of }) : late().whereTo.practise({ now, of })
}

function distanceWords({ route }: Fit, growth: Growth, trees: Known['trees']): string {
  if (growth === 'planted') return late().whereTo.planted
  if (!route) return late().whereTo.unreachable
  const last = route.hops.at(-1)
  if (!last) return late().whereTo.ready
  const levelUps = late().grove.levelUps({ count: route.levelUps })
  const acorn = skillNameOf(trees, last.seed)
  const between = route.hops.slice(0, -1).map(({ into }) => trees.get(into)?.name ?? into)
  return between.length === 0
    ? late().whereTo.needs({ levelUps, acorn })
    : late().whereTo.needsThrough({ levelUps, acorn, trees: listOf(between) })
}

function unripeWords(route: Route | undefined): string {
  if (!route) return late().whereTo.noAcornNear
  // A tree that is open without a ripe acorn was planted before.
  if (route.hops.length === 0) return late().whereTo.growsAlready
  return late().whereTo.noAcornRipe({ levelUps: late().grove.levelUps({ count: route.levelUps }) })
}

type At = Pick<Seed, 'tree' | 'skill'>

/** Chosen skills that carry the same acorns go into one sentence. */
function groundByAcorns({ ground }: Fit): readonly (readonly [At[], readonly Seed[]])[] {
  const groups = new Map<string, readonly [At[], readonly Seed[]]>()
  for (const each of ground) {
    const key = each.carries.map(({ tree, skill }) => `${tree}/${skill}`).join(' ')
    const group = groups.get(key) ?? [[], each.carries]
    group[0].push(each)
    groups.set(key, group)
  }
  return [...groups.values()]
}
