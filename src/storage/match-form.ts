import * as v from 'valibot'
import type { Problem } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'

/**
 * How many values of malformed records are looked at for all that is wrong with them. A file of strangers can
 * hold millions of flaws, and to list them all would stop the browser for a minute.
 */
const DETAILED = 10_000

/** Says whether something is of a form, or what is wrong with it and where. */
export type MatchForm = <Schema extends v.GenericSchema>(
  schema: Schema,
  raw: unknown,
) => Result<v.InferOutput<Schema>, readonly Problem[]>

/**
 * A matcher for the records of one reading. It names every wrong place of the first malformed ones,
 * and the first wrong place of each further one.
 */
export function createMatcher(): MatchForm {
  let room = DETAILED
  return (schema, raw) => {
    const quick = v.safeParse(schema, raw, { abortEarly: true })
    if (quick.success) return ok(quick.output)
    room -= countValues(raw, room)
    const { issues = quick.issues } = room > 0 ? v.safeParse(schema, raw) : quick
    return fail(
      issues.map((issue): Problem => ({
        kind: 'form',
        place: placeOf(issue),
        expected: issue.expected ?? issue.message,
        received: issue.received,
      })),
    )
  }
}

/** How many values `raw` is made of, itself among them; counted up to `limit`, without recursion. */
function countValues(raw: unknown, limit: number): number {
  const waiting = [raw]
  let count = 0
  while (waiting.length > 0 && count < limit) {
    const value = waiting.pop()
    count += 1
    if (typeof value !== 'object' || value === null) continue
    const inside: unknown[] = Object.values(value)
    for (const each of inside.slice(0, limit)) waiting.push(each)
  }
  return count
}

/** `skills[3].buildsOn[0]`, as one would write it in code. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => item.key)
  return keys.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${String(key)}]`
    return place === '' ? String(key) : `${place}.${String(key)}`
  }, '')
}
