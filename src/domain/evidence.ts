import { type Event, SELF } from './event.ts'
import { latestVersions, type Version } from './version.ts'

/** A dated note that shows a skill at work. Never changed: a new version replaces it. */
export interface Evidence extends Version {
  /** The skill that it shows, with its tree; neither while it stands for none yet. */
  readonly tree?: string
  readonly skill?: string
  /** The day it happened, as `2026-11-24`. */
  readonly on: string
  readonly note: string
  /** An address on the web. */
  readonly link?: string
  /** Who said it, where it is somebody else's kind word. */
  readonly from?: string
  /** Whether the person took it back. It is then shown nowhere, and can still be brought back. */
  readonly withdrawn?: boolean
}

/** Evidence as it is written, before it is kept. */
export type WrittenEvidence = Omit<Evidence, keyof Event>

/** The person's evidence as it stands, the latest day first, and of a day the one kept last. */
export function currentEvidence(all: Iterable<Evidence>): readonly Evidence[] {
  return latestVersions([...all].filter(({ by }) => by === SELF))
    .filter(({ withdrawn }) => withdrawn !== true)
    .toSorted((a, b) => (a.on === b.on ? b.at - a.at : a.on < b.on ? 1 : -1))
}

/** A new version of `evidence` that takes it back, with all that is needed to bring it back. */
export function takenBack(evidence: Evidence): WrittenEvidence {
  return { ...nextVersion(evidence), withdrawn: true }
}

/** A new version of `evidence` that was taken back, as it stood before. */
export function broughtBack(evidence: Evidence): WrittenEvidence {
  return nextVersion(evidence)
}

function nextVersion({ on, note, tree, skill, link, from, id }: Evidence): WrittenEvidence {
  return {
    on,
    note,
    ...(tree !== undefined && skill !== undefined && { tree, skill }),
    ...(link !== undefined && { link }),
    ...(from !== undefined && { from }),
    replaces: id,
  }
}

/** The id of the newest version of the evidence `id`, which is itself while nothing replaced it. */
export function newestVersion(all: readonly Evidence[], id: string): string {
  const next = new Map(
    all.flatMap(({ id: version, by, replaces }) =>
      by !== SELF || replaces === undefined ? [] : [[replaces, version] as const],
    ),
  )
  const seen = new Set<string>()
  let newest = id
  // A file can hold a ring of versions; it has no end to be found.
  while (!seen.has(newest)) {
    seen.add(newest)
    newest = next.get(newest) ?? newest
  }
  return newest
}

/** A month's evidence. */
export interface EvidenceMonth {
  /** Such as `2026-11`. */
  readonly month: string
  readonly evidence: readonly Evidence[]
}

/** Evidence by month, in the order in which it comes. */
export function byMonth(evidence: readonly Evidence[]): readonly EvidenceMonth[] {
  const months = new Map<string, Evidence[]>()
  for (const each of evidence) {
    const month = each.on.slice(0, each.on.lastIndexOf('-'))
    const known = months.get(month)
    if (known) known.push(each)
    else months.set(month, [each])
  }
  return [...months].map(([month, own]) => ({ month, evidence: own }))
}
