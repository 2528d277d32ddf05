import { LINK_LIMIT, NAME_LIMIT } from './limits.ts'
import { type NumberedLink, ringBreakers, ringOf } from './break-rings.ts'
import { cleanLine, cutText } from './clean-text.ts'
import type { Finding } from './finding.ts'
import type { Drafts } from './sketch-skills.ts'

/** Rings that are named skill by skill. Of further ones only the link is named that was left out. */
const NAMED_RINGS = 100
/** Names of a ring. */
const NAMED_SKILLS = 12

/** A link, and where it stands in the source. */
export interface PlacedLink extends NumberedLink {
  readonly place: string
}

/** The links of a sketch that lead from a skill to another one, each once. */
export function linksOf(
  { drafts, byKey }: Drafts,
  report: (finding: Finding) => void,
): readonly PlacedLink[] {
  const links: PlacedLink[] = []
  drafts.forEach(({ name, sketch, twins }, skill) => {
    const grounds = new Set<number>()
    for (const { buildsOn, linkPlaces, place: own } of [sketch, ...twins]) {
      buildsOn.forEach((key, index) => {
        const place = linkPlaces?.[index] ?? own
        const ground = byKey.get(key)
        const groundName = drafts[ground ?? -1]?.name ?? key
        if (ground === undefined) {
          report({
            kind: 'link-to-nothing',
            place,
            skill: name,
            buildsOn: cutText(cleanLine(key), NAME_LIMIT),
          })
        } else if (ground === skill) {
          report({ kind: 'link-to-itself', place, skill: name })
        } else if (grounds.has(ground)) {
          report({ kind: 'link-twice', place, skill: name, buildsOn: groundName })
        } else if (grounds.size === LINK_LIMIT) {
          report({ kind: 'too-many-links', place, skill: name, limit: LINK_LIMIT })
        } else {
          grounds.add(ground)
          links.push({ skill, ground, place })
        }
      })
    }
  })
  return links
}

/** `links` without those that close rings, each of which is reported. */
export function withoutRings(
  links: readonly PlacedLink[],
  { drafts }: Drafts,
  report: (finding: Finding) => void,
): readonly PlacedLink[] {
  const breakers = new Set(ringBreakers(links))
  if (breakers.size === 0) return links
  const kept = links.filter((_, index) => !breakers.has(index))
  const grounds = new Map<number, number[]>()
  for (const link of kept) addGround(grounds, link)
  const nameOf = (skill: number) => drafts[skill]?.name ?? ''
  const back: PlacedLink[] = []
  let walks = 0
  for (const index of breakers) {
    const link = links[index]
    if (!link) continue
    walks += 1
    const isWalked = walks <= NAMED_RINGS
    const ring = isWalked ? ringOf((skill) => grounds.get(skill) ?? [], link) : undefined
    if (isWalked && !ring) {
      // Without the other ones it closes no ring any more.
      addGround(grounds, link)
      back.push(link)
      continue
    }
    report({
      kind: 'ring',
      place: link.place,
      skill: nameOf(link.skill),
      buildsOn: nameOf(link.ground),
      skills: (ring ?? [link.skill, link.ground]).slice(0, NAMED_SKILLS).map(nameOf),
    })
  }
  return [...kept, ...back]
}

function addGround(grounds: Map<number, number[]>, { skill, ground }: NumberedLink): void {
  const known = grounds.get(skill)
  if (known) known.push(ground)
  else grounds.set(skill, [ground])
}
