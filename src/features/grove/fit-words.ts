import type { Fit } from '../../domain/fit.ts'
import { type Growth, isInHand, ripeAcorns } from '../../domain/growth.ts'
import type { Outlook, Route } from '../../domain/seed-path.ts'
import type { Seed } from '../../domain/tree.ts'
import { listOf, t } from '../../messages/messages.ts'
import { skillNameOf } from './skill-name.ts'

type Known = Pick<Outlook, 'trees' | 'levels'>

/** What of the person's choice speaks for the destination, a sentence each. */
export function reasonWords(fit: Fit, { trees, levels }: Known): readonly string[] {
  const name = (at: { readonly tree: string; readonly skill: string }) => skillNameOf(trees, at)
  const words = (
    seed: Seed,
    inHand: (skill: string) => string,
    later: (skill: string) => string,
  ) => (isInHand(seed, levels) ? inHand(name(seed)) : later(name(seed)))
  return [
    ...fit.acorns.map((seed) => words(seed, t.whereTo.acornRipe, t.whereTo.acorn)),
    ...fit.companions.map((seed) => words(seed, t.whereTo.companionInHand, t.whereTo.companion)),
    ...groundByAcorns(fit).map(([skills, acorns]) =>
      t.whereTo.ground(listOf(skills.map(name)), listOf(acorns.map(name))),
    ),
  ]
}

/** How far the destination is, and what of it can be practised before, a sentence each. */
export function outlookWords(fit: Fit, growth: Growth, { trees }: Known): readonly string[] {
  const { practice, route } = fit
  return [
    distanceWords(fit, growth, trees),
    ...(route && route.avoided > 0 ? [t.whereTo.against(route.avoided)] : []),
    ...(practice && practice.now > 0 ? [t.whereTo.practise(practice.now, practice.of)] : []),
  ]
}

/** What the destination would start with if it was planted today, as one sentence. */
export function previewWords(fit: Fit, { levels }: Known): string {
  const { header, practice, route } = fit
  const ripe = ripeAcorns(header, levels).length
  const companions = header.seeds.filter(({ role }) => role === 'companion')
  const inHand = companions.filter((seed) => isInHand(seed, levels)).length
  return t.whereTo.facts([
    ripe > 0 ? t.whereTo.acornsRipe(ripe) : unripeWords(route),
    ...(companions.length > 0 ? [t.whereTo.companionsInHand(inHand, companions.length)] : []),
    ...(practice ? [t.whereTo.practiseNow(practice.now, practice.of)] : []),
  ])
}

function distanceWords({ route }: Fit, growth: Growth, trees: Known['trees']): string {
  if (growth === 'planted') return t.whereTo.planted
  if (!route) return t.whereTo.unreachable
  const last = route.hops.at(-1)
  if (!last) return t.whereTo.ready
  const levelUps = t.grove.levelUps(route.levelUps)
  const acorn = skillNameOf(trees, last.seed)
  const between = route.hops.slice(0, -1).map(({ into }) => trees.get(into)?.name ?? into)
  return between.length === 0
    ? t.whereTo.needs(levelUps, acorn)
    : t.whereTo.needsThrough(levelUps, acorn, listOf(between))
}

function unripeWords(route: Route | undefined): string {
  if (!route) return t.whereTo.noAcornNear
  // A tree that is open without a ripe acorn was planted before.
  if (route.hops.length === 0) return t.whereTo.growsAlready
  return t.whereTo.noAcornRipe(t.grove.levelUps(route.levelUps))
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
