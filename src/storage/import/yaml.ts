import { type Document, isAlias, isScalar, parseDocument, visit } from 'yaml'
import type { ImportProblem } from '../../domain/import-format.ts'
import { fail, ok, type Result } from '../../domain/result.ts'

/** YAML takes longer the longer its lists are: a framework has no more, in bytes or UTF-16 units. */
const YAML_LIMIT = 1_000_000

/** The value of a YAML text, or of the front matter of a Markdown file. */
export function readYaml(text: string): Result<unknown, ImportProblem> {
  if (text.length > YAML_LIMIT) {
    return fail({ kind: 'too-large', place: '', megabytes: YAML_LIMIT / 1e6 })
  }
  const front = frontOf(text)
  try {
    const document = parseDocument(front ?? text, { uniqueKeys: false, logLevel: 'silent' })
    const [error] = document.errors
    if (error) return fail(syntax(error.linePos?.[0].line))
    if (hasDeepKey(document)) return fail(syntax(undefined))
    return ok(document.toJS({ maxAliasCount: 100 }) as unknown)
  } catch {
    // Nested too deep, or one that unfolds to far more than it is.
    return fail(syntax(undefined))
  }
}

/**
 * Whether a key is a list or a map, which no word of a framework is. To write such keys out takes
 * ever longer the deeper they go: half a minute at 400.
 */
function hasDeepKey(document: Document): boolean {
  let isFound = false
  visit(document, {
    Pair(_, { key }) {
      if (key === null || isScalar(key) || isAlias(key)) return undefined
      isFound = true
      return visit.BREAK
    },
  })
  return isFound
}

/** What stands between two lines of `---` at the beginning of a text. */
function frontOf(text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/)
  if (lines[0]?.trim() !== '---') return undefined
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---')
  // The line of dashes stays, so that errors have the number of their line in the file.
  return lines.slice(0, end < 0 ? undefined : end).join('\n')
}

function syntax(line: number | undefined): ImportProblem {
  return { kind: 'syntax', place: line === undefined ? '' : String(line), format: 'framework' }
}
