import type { ImportFormat } from '../../domain/import-format.ts'
import { fieldOf, listIn, textIn } from './json-value.ts'
import { isFramework } from './framework.ts'
import { isList } from './list.ts'
import { mermaidText } from './mermaid-statements.ts'
import type { ImportSource } from './parsed.ts'

/** What a text is: of our own making, or one of the formats. */
export type Recognised = ImportFormat | 'own'

/** How much of a text is looked at, in UTF-16 units. */
const LOOKED_AT = 20_000

/** What a JSON value is, or `undefined` where nothing in it can be skills. */
export function recogniseJson(json: unknown): Recognised | undefined {
  if (textIn(json, 'format') === 'skill-grove') return 'own'
  const nodes = listIn(json, 'nodes')
  if (nodes.length > 0) {
    const isFlow = nodes.some((node) => fieldOf(node, 'data') ?? fieldOf(node, 'position'))
    const isCanvas = listIn(json, 'edges').some((edge) => textIn(edge, 'fromNode') !== undefined)
    const hasCards = nodes.some((node) => fieldOf(node, 'width') !== undefined)
    return isCanvas || (hasCards && !isFlow) ? 'canvas' : 'flow'
  }
  if (isFramework(json)) return 'framework'
  return isList(json) ? 'list' : undefined
}

/** What a text is that is no JSON: by its content, and by its name where that leaves it open. */
export function recogniseText({ name, text }: ImportSource): ImportFormat {
  const head = text.slice(0, LOOKED_AT)
  if (mermaidText(head)) return 'mermaid'
  if (
    /^\s*(?:\/\*[^*]*\*\/\s*|(?:\/\/|#)[^\n]*\n\s*)*(?:strict\s+)?(?:di)?graph\b[^{\n]*\{/i.test(
      head,
    )
  ) {
    return 'dot'
  }
  if (isFrameworkText(head)) return 'framework'
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  const byName = ending === undefined ? undefined : BY_ENDING.get(ending)
  return byName ?? (isTable(head) ? 'table' : 'outline')
}

const BY_ENDING: ReadonlyMap<string, ImportFormat> = new Map([
  ['csv', 'table'],
  ['tsv', 'table'],
  ['tab', 'table'],
  ['md', 'outline'],
  ['markdown', 'outline'],
  ['yaml', 'framework'],
  ['yml', 'framework'],
  ['mmd', 'mermaid'],
  ['mermaid', 'mermaid'],
  ['dot', 'dot'],
  ['gv', 'dot'],
])

/** YAML with a key under which frameworks keep their topics. */
function isFrameworkText(head: string): boolean {
  return /^(?:topics|tracks|competencies|skills|areas|attributes):[ \t]*(?:\r?\n|$)/m.test(head)
}

/** Whether the first two lines are parted at the same sign, and as often. */
function isTable(head: string): boolean {
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const [first = '', second] = lines
  if (/^\s*(?:[-*+•–#]|\d+[.)])\s/.test(first)) return false
  return ['\t', ';', ','].some((sign) => {
    const count = first.split(sign).length
    return count > 1 && !/^\s/.test(first) && (second === undefined || second.includes(sign))
  })
}
