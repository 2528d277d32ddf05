import { median } from './statistics.ts'

/** What is measured: of a part of the bench, by a name, at a size of tree, in a unit. */
export interface Measure {
  readonly part: string
  readonly name: string
  /** What its columns are headed with, such as `500`. */
  readonly size: string
  readonly unit: string
  /** The subject that all others are divided by. */
  readonly reference: string
}

/** A number a round, or why there is none. */
export type Outcome = { readonly values: readonly number[] } | { readonly failure: string }

/** One measure with what came of it for each subject, in the order in which they were measured. */
export interface Measured extends Measure {
  readonly outcomes: ReadonlyMap<string, Outcome>
}

/** What a subject's median is, and by the reference. */
export interface Figure {
  readonly median: number
  readonly least: number
  readonly most: number
  /** The median over the rounds of this subject's number by the reference's of the same round. */
  readonly ratio: number
}

/** Everything that was found so far. */
export interface Findings {
  /** Adds the number of one more round. */
  readonly add: (measure: Measure, subject: string, value: number) => void
  /** Says why there is none. What was measured before stays. */
  readonly fail: (measure: Measure, subject: string, why: string) => void
  readonly all: () => readonly Measured[]
}

export function newFindings(): Findings {
  const found = new Map<string, Measure & { outcomes: Map<string, Outcome> }>()
  const outcomesOf = (measure: Measure) => {
    const key = [measure.part, measure.name, measure.size].join('/')
    const known = found.get(key) ?? { ...measure, outcomes: new Map<string, Outcome>() }
    found.set(key, known)
    return known.outcomes
  }
  const fail = (measure: Measure, subject: string, why: string) => {
    const outcomes = outcomesOf(measure)
    const known = outcomes.get(subject)
    if (!known || 'failure' in known) outcomes.set(subject, { failure: why })
  }
  return {
    add(measure, subject, value) {
      if (!Number.isFinite(value)) {
        fail(measure, subject, 'nothing was counted')
        return
      }
      const outcomes = outcomesOf(measure)
      const known = outcomes.get(subject)
      const values = known && 'values' in known ? known.values : []
      outcomes.set(subject, { values: [...values, value] })
    },
    fail,
    all: () => [...found.values()],
  }
}

/** The figure of `subject`, or `undefined` where it has no number. */
export function figureOf(measured: Measured, subject: string): Figure | undefined {
  const values = valuesOf(measured, subject)
  if (values.length === 0) return undefined
  return {
    median: median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    ratio: ratioOf(measured, subject, measured.reference) ?? NaN,
  }
}

/**
 * How many times as much `subject` has as `other`: the median over the rounds. Where a round lacks the
 * other's number, its median stands in. `undefined` where either has none at all.
 */
export function ratioOf(measured: Measured, subject: string, other: string): number | undefined {
  const values = valuesOf(measured, subject)
  const bases = valuesOf(measured, other)
  if (values.length === 0 || bases.length === 0) return undefined
  const usual = median(bases)
  // Nothing by nothing is the same.
  return median(
    values.map((value, round) => {
      const base = bases[round] ?? usual
      return value === base ? 1 : value / base
    }),
  )
}

function valuesOf({ outcomes }: Measured, subject: string): readonly number[] {
  const outcome = outcomes.get(subject)
  return outcome && 'values' in outcome ? outcome.values : []
}
