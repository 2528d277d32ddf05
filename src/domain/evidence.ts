import { SELF } from './event.ts'
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

/** The person's evidence as it stands, the latest day first, and of a day the one kept last. */
export function currentEvidence(all: Iterable<Evidence>): readonly Evidence[] {
  return latestVersions([...all].filter(({ by }) => by === SELF))
    .filter(({ withdrawn }) => withdrawn !== true)
    .toSorted((a, b) => (a.on === b.on ? b.at - a.at : a.on < b.on ? 1 : -1))
}
