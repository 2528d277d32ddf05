import { isAlias, isScalar, parseDocument, visit } from 'yaml'
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
    let hasDeepKey = false
    // A list or a map as a key is no word of a framework, and writing such keys out takes years.
    visit(document, {
      Pair(_, { key }) {
        hasDeepKey ||= key !== null && !isScalar(key) && !isAlias(key)
        return hasDeepKey ? visit.BREAK : undefined
      },
    })
    if (hasDeepKey) return fail(syntax(undefined))
    return ok(document.toJS({ maxAliasCount: 100 }) as unknown)
  } catch {
    // Nested too deep, or one that unfolds to far more than it is.
    return fail(syntax(undefined))
  }
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
