import { NAME_LIMIT, TEXT_LIMIT, TIER_LIMIT } from './limits.ts'
import { cleanLine, cleanText, cutText } from './clean-text.ts'
import type { Finding } from './finding.ts'
import type { Sketch } from './sketch.ts'
import { linksOf, type PlacedLink, withoutRings } from './sketch-links.ts'
import { draftSkills, type Drafts } from './sketch-skills.ts'
import {
  guessedFloors,
  longestPaths,
  namedTiers,
  type NamedTiers,
  numberedTiers,
} from './sketch-tiers.ts'
import { canopyOf } from './sketch-words.ts'
import type { Tier, Tree } from './tree.ts'

/** A sound tree, and all that had to be repaired, guessed and left out for it. */
export interface FromSketch {
  readonly tree: Tree
  readonly findings: readonly Finding[]
}

interface PlacedFrom {
  readonly sketch: Sketch
  readonly drafts: Drafts
  readonly named: NamedTiers
  readonly nameTier: (number: number) => string
  readonly report: (finding: Finding) => void
}

interface Placed {
  readonly tiers: readonly Tier[]
  readonly levels: readonly number[]
  readonly links: readonly PlacedLink[]
}

/**
 * The tree with the id `id` that a sketch gives. Whatever the sketch holds, the tree can be drawn
 * (`checkTree` finds nothing) and stored. Equal sketches give equal trees, ids of skills and tiers
 * included: they are made from the names. `nameTier` names the tiers that the sketch does not name, from 1.
 */
export function treeFromSketch(
  sketch: Sketch,
  id: string,
  nameTier: (number: number) => string = String,
): FromSketch {
  const findings: Finding[] = []
  const report = (finding: Finding) => {
    findings.push(finding)
  }
  const drafts = draftSkills(sketch, report)
  const links = linksOf(drafts, report)
  const named = namedTiers(sketch, drafts, report)
  const { tiers, levels, links: kept } = place({ sketch, drafts, named, nameTier, report }, links)
  const grounds = new Map<number, string[]>()
  for (const { skill, ground } of kept) {
    const ids = grounds.get(skill) ?? []
    const groundId = drafts.drafts[ground]?.id
    if (groundId !== undefined) ids.push(groundId)
    grounds.set(skill, ids)
  }
  const skills = drafts.drafts.map(({ id, name, description, more }, number) => ({
    id,
    name,
    description,
    tier: tiers[levels[number] ?? 0]?.id ?? '',
    buildsOn: grounds.get(number) ?? [],
    ...more,
  }))
  const overarching = canopyOf(sketch, id, new Set(skills.map((skill) => skill.id)))
  const tree = {
    id,
    name: cutText(cleanLine(sketch.name), NAME_LIMIT) || id,
    description: cutText(cleanText(sketch.description ?? ''), TEXT_LIMIT),
    seeds: [],
    tiers,
    skills,
    ...(overarching && { overarching }),
    ...sketch.more,
  }
  return { tree, findings }
}

/** Puts each skill into a tier, and leaves out the links that no order of tiers can hold. */
function place(from: PlacedFrom, links: readonly PlacedLink[]): Placed {
  const { sketch, drafts, named, nameTier, report } = from
  const isGiven = named.tiers.length > 0 && !areContradicted(sketch, named, links)
  if (isGiven) return placeInNamed(from, links)
  if (named.tiers.length > 0) report({ kind: 'groups', place: '', count: named.tiers.length })

  const ringless = withoutRings(links, drafts, report)
  const bands = guessedFloors(drafts, ringless)
  const levels = longestPaths(ringless, bands ?? drafts.drafts.map(() => 0), () => false)
  const wanted = levels.reduce((most, level) => Math.max(most, level + 1), 0)
  const count = Math.min(TIER_LIMIT, wanted)
  if (wanted > count) report({ kind: 'too-many-tiers', place: '', limit: TIER_LIMIT })
  if (count > 0) {
    report({ kind: bands ? 'tiers-from-places' : 'tiers-from-links', place: '', count })
  }
  const squeezed = levels.map((level) => Math.min(level, count - 1))
  return {
    tiers: numberedTiers(count, nameTier),
    levels: squeezed,
    links: withoutContrary(ringless, squeezed, drafts, report),
  }
}

/** Groups give way where more than one in so many links contradicts them. */
const MOST_CONTRARY = 4

/** Groups are an order of tiers only where the links agree. */
function areContradicted(
  { areGroups = false }: Sketch,
  { tierOf }: NamedTiers,
  links: readonly PlacedLink[],
): boolean {
  if (!areGroups) return false
  const contrary = links.filter((link) => isContrary(link, tierOf)).length
  return contrary > links.length / MOST_CONTRARY
}

function placeInNamed(
  { drafts, named: { tiers, tierOf }, nameTier, report }: PlacedFrom,
  links: readonly PlacedLink[],
): Placed {
  // Links between skills whose tiers are given go first: they may be what closes a ring.
  const agreeing = withoutContrary(links, tierOf, drafts, report)
  const ringless = withoutRings(agreeing, drafts, report)
  const floors = tierOf.map((tier) => tier ?? 0)
  const paths = longestPaths(ringless, floors, (skill) => tierOf[skill] !== undefined)
  const wanted = paths.reduce((most, level) => Math.max(most, level + 1), tiers.length)
  const count = Math.min(TIER_LIMIT, wanted)
  if (wanted > count) report({ kind: 'too-many-tiers', place: '', limit: TIER_LIMIT })
  const levels = paths.map((level) => Math.min(level, count - 1))
  const all = withMore(tiers, count, nameTier)
  drafts.drafts.forEach(({ name, sketch }, number) => {
    if (tierOf[number] !== undefined) return
    const tier = all[levels[number] ?? 0]?.name ?? ''
    report({ kind: 'tier-guessed', place: sketch.place, skill: name, tier })
  })
  return { tiers: all, levels, links: withoutContrary(ringless, levels, drafts, report) }
}

/** `tiers`, and after them as many without a name as make `count`. */
function withMore(
  tiers: readonly Tier[],
  count: number,
  nameTier: (number: number) => string,
): readonly Tier[] {
  const taken = new Set(tiers.map(({ id }) => id))
  const more = numberedTiers(count + tiers.length, nameTier).slice(tiers.length)
  return [...tiers, ...more.filter(({ id }) => !taken.has(id))].slice(0, count)
}

function withoutContrary(
  links: readonly PlacedLink[],
  levels: readonly (number | undefined)[],
  { drafts }: Drafts,
  report: (finding: Finding) => void,
): readonly PlacedLink[] {
  const nameOf = (skill: number) => drafts[skill]?.name ?? ''
  return links.filter((link) => {
    if (!isContrary(link, levels)) return true
    report({
      kind: 'link-against-tiers',
      place: link.place,
      skill: nameOf(link.skill),
      buildsOn: nameOf(link.ground),
    })
    return false
  })
}

function isContrary(
  { skill, ground }: PlacedLink,
  levels: readonly (number | undefined)[],
): boolean {
  const [own, below] = [levels[skill], levels[ground]]
  return own !== undefined && below !== undefined && below >= own
}
