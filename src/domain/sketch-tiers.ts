import { NAME_LIMIT, TEXT_LIMIT, TIER_LIMIT } from './limits.ts'
import { cleanLine, cleanText, cutText, isId, slugOf } from './clean-text.ts'
import type { Finding } from './finding.ts'
import type { Sketch } from './sketch.ts'
import type { PlacedLink } from './sketch-links.ts'
import { createNames, type Drafts } from './sketch-skills.ts'
import { bandsOf } from './sketch-bands.ts'
import type { Tier } from './tree.ts'

/** The tiers that a source names, and the number of each skill's, where it has one. */
export interface NamedTiers {
  readonly tiers: readonly Tier[]
  readonly tierOf: readonly (number | undefined)[]
}

/** The tiers that a sketch lists and then those that only its skills name. */
export function namedTiers(
  sketch: Sketch,
  { drafts }: Drafts,
  report: (finding: Finding) => void,
): NamedTiers {
  const tiers: Tier[] = []
  const numbers = new Map<string, number>()
  const ids = createNames('-')
  let isFull = false
  const add = (given: NonNullable<Sketch['tiers']>[number]) => {
    const { key = cleanLine(given.name), id, description = '' } = given
    if (tiers.length < TIER_LIMIT) {
      const name = cutText(cleanLine(given.name) || cleanLine(key), NAME_LIMIT)
      tiers.push({
        id: ids.take(isId(id) ? id : slugOf(name) || 'tier'),
        name: name || String(tiers.length + 1),
        description: cutText(cleanText(description), TEXT_LIMIT),
      })
    } else if (!isFull) {
      isFull = true
      report({ kind: 'too-many-tiers', place: '', limit: TIER_LIMIT })
    }
    const number = tiers.length - 1
    if (!numbers.has(key)) numbers.set(key, number)
    return number
  }
  for (const tier of sketch.tiers ?? []) add(tier)
  const tierOf = drafts.map(({ sketch: { tier = '' } }) => {
    const name = cleanLine(tier)
    if (name === '') return undefined
    return numbers.get(tier) ?? numbers.get(name) ?? add({ name })
  })
  return { tiers, tierOf }
}

/**
 * For each skill the number of its tier, so that each builds on skills of earlier ones only: its
 * `floor`, or where it builds on something there or later, the one after that. `links` may hold no ring.
 */
export function longestPaths(
  links: readonly PlacedLink[],
  floors: readonly number[],
  fixed: (skill: number) => boolean,
): readonly number[] {
  const levels = [...floors]
  const missing = floors.map(() => 0)
  const leadsTo = new Map<number, number[]>()
  for (const { skill, ground } of links) {
    missing[skill] = (missing[skill] ?? 0) + 1
    const known = leadsTo.get(ground)
    if (known) known.push(skill)
    else leadsTo.set(ground, [skill])
  }
  const waiting = floors.flatMap((_, skill) => (missing[skill] === 0 ? [skill] : []))
  for (const ground of waiting) {
    for (const skill of leadsTo.get(ground) ?? []) {
      const next = (levels[ground] ?? 0) + 1
      if (!fixed(skill)) levels[skill] = Math.max(levels[skill] ?? 0, next)
      missing[skill] = (missing[skill] ?? 0) - 1
      if (missing[skill] === 0) waiting.push(skill)
    }
  }
  return levels
}

/** Tiers without a name of their own, from 1. */
export function numberedTiers(
  count: number,
  nameTier: (number: number) => string,
): readonly Tier[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `tier-${String(index + 1)}`,
    name: nameTier(index + 1),
    description: '',
  }))
}

/** The tiers to start from where a source names none: from the places of the skills, or all the first. */
export function guessedFloors(
  { drafts }: Drafts,
  links: readonly PlacedLink[],
): readonly number[] | undefined {
  const places = drafts.map(({ sketch }) => sketch.at)
  const placed = places.filter((at) => at !== undefined).length
  // Hardly any links: they say of less than half of the skills what comes first.
  if (placed < drafts.length / 2 || links.length >= drafts.length / 2) return undefined
  return bandsOf(places, links)
}
