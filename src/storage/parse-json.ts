import type { JsonProblem } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { placeInText } from './file-text.ts'
import { findFlaw, type JsonLimits } from './scan-json.ts'

/** Looks through the text before it is parsed: parsing builds whatever it says. */
export function parseJson(text: string, limits: JsonLimits): Result<unknown, JsonProblem> {
  const flaw = findFlaw(text, limits)
  if (!flaw) return ok(JSON.parse(text) as unknown)
  const place = placeInText(text, flaw.offset)
  switch (flaw.kind) {
    case 'broken':
      return fail({ kind: 'not-json', place })
    case 'too-deep':
      return fail({ kind: 'too-deep', place, limit: limits.depth })
    case 'too-many':
      return fail({ kind: 'too-many', place, limit: limits.items })
    case 'twice':
      return fail({ kind: 'duplicate', place, id: flaw.id })
  }
}
