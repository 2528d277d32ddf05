import type { Evidence } from './evidence.ts'

/** Which evidence is looked at: all of it, kind words of others, or what stands on no skill. */
export type EvidenceKind = 'all' | 'kudos' | 'no-skill'

/** Evidence with everything of it that can be found, folded. */
export interface Findable {
  readonly evidence: Evidence
  readonly text: string
}

/** Text without its case and accents, so that `cafe` finds `Café`. */
export function folded(text: string): string {
  // Capitals, since they know no ß or final ς; accents go last, since a capital may make a letter of one.
  return text
    .normalize('NFKD')
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
}

/** Prepares evidence to be searched by note, by who said it, link, and the name of the skill. */
export function findable(
  all: readonly Evidence[],
  skillName: (evidence: Evidence) => string,
): readonly Findable[] {
  return all.map((evidence) => ({
    evidence,
    text: folded([evidence.note, evidence.from, evidence.link, skillName(evidence)].join('\n')),
  }))
}

/** The evidence of a kind in which every word of `query` stands somewhere, in its order. */
export function found(
  all: readonly Findable[],
  query: string,
  kind: EvidenceKind,
): readonly Evidence[] {
  const words = folded(query).split(/\s+/)
  return all
    .filter(
      ({ evidence, text }) => isOfKind(evidence, kind) && words.every((w) => text.includes(w)),
    )
    .map(({ evidence }) => evidence)
}

function isOfKind({ from, skill }: Evidence, kind: EvidenceKind): boolean {
  switch (kind) {
    case 'all':
      return true
    case 'kudos':
      return from !== undefined
    case 'no-skill':
      return skill === undefined
  }
}
