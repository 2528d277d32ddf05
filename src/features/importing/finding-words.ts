import type { Finding } from '../../domain/finding.ts'
import { cutList, cutShort } from '../../messages/cut-short.ts'
import { late } from '../../messages/late.ts'

/** A finding as a sentence, with its place in the source before it. */
export function findingWords(finding: Finding): string {
  const what = whatWasDone(finding)
  return finding.place === '' ? what : atPlace(finding.place, what)
}

/** `Line 12: …`, `nodes[3]: …` */
export function atPlace(place: string, what: string): string {
  const words = late().importing
  const isLine = /^\d+(?::\d+)?$/.test(place)
  return words.at({ place: isLine ? words.line({ number: place }) : cutShort(place), what })
}

function whatWasDone(finding: Finding): string {
  const words = late().importing.findings
  switch (finding.kind) {
    case 'ring':
      return words.ring({
        ...finding,
        ring: cutList([...finding.skills, finding.skill], RING).join(' → '),
      })
    case 'link-to-nothing':
      return words.linkToNothing({ ...finding, skill: cutShort(finding.skill) })
    case 'link-to-itself':
      return words.linkToItself(finding)
    case 'link-against-tiers':
      return words.linkAgainstTiers(finding)
    case 'link-without-ends':
      return words.linkWithoutEnds
    case 'too-many-links':
      return words.tooManyLinks(finding)
    case 'nameless':
      return words.nameless
    case 'too-many-skills':
      return words.tooManySkills(finding)
    case 'groups':
      return words.groups(finding)
    case 'no-place':
      return words.noPlace({ what: cutShort(finding.what) })
    case 'not-understood':
      return words.notUnderstood({ text: cutShort(finding.text) })
    case 'name-cut':
      return words.nameCut(finding)
    case 'text-cut':
      return words.textCut(finding)
    case 'characters':
      return words.characters(finding)
    case 'same-name':
      return words.sameName(finding)
    case 'merged':
      return words.merged(finding)
    case 'same-key':
      return words.sameKey(finding)
    case 'link-twice':
      return words.linkTwice(finding)
    case 'too-many-tiers':
      return words.tooManyTiers(finding)
    case 'tiers-from-links':
      return words.tiersFromLinks(finding)
    case 'tiers-from-places':
      return words.tiersFromPlaces(finding)
    case 'tier-guessed':
      return words.tierGuessed(finding)
    case 'encoding':
      return words.encoding(finding)
    case 'shared-name':
      return words.sharedName(finding)
    case 'column':
      return words.column({ column: finding.column, as: late().importing.columns[finding.as] })
    case 'levels':
      return words.levels(finding)
    case 'nested':
      return finding.as === 'behaviours' ? words.nestedShows(finding) : words.nestedLinks(finding)
    case 'related':
      return words.related(finding)
  }
}

/** How many skills of a ring are named. */
const RING = 8
