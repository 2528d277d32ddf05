/** A part of a statement of a flowchart. */
export type MermaidPart =
  | { readonly kind: 'node'; readonly id: string; readonly label?: string; readonly cls?: string }
  /**
   * From what stands before it to what stands after it. Those that are not drawn only hold places;
   * a line with no head, or with two, has no direction.
   */
  | { readonly kind: 'link'; readonly isDrawn: boolean; readonly isDirected: boolean }
  | { readonly kind: 'and' }

/** Signs of an id. A minus and an equals sign belong to it where no arrow begins. */
const ID = /(?:[\p{L}\p{M}\p{N}_!#$%'*+.`?\\/,]|-(?![->.])|=(?!=))+/uy
const SPACE = /\s*/y
/** An arrow as a whole: `-->`, `---`, `-.->`, `==>`, `<-->`, `--o`, `~~~`, with an id before it or none. */
const ARROW = /(?:[\w-]+@(?=[<xo]?[-=]))?(?:[<xo]?(?:--+[-xo>]|==+[=xo>]|-\.+-[xo>]?)|~~~+)/y
/** How an arrow with text in it begins: `-- text -->`. */
const OPENING = /[<xo]?(?:--|==|-\.)(?=[^->=.xo~])/y
/** How it ends. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  '--': /--+[-xo>]/g,
  '==': /==+[=xo>]/g,
  '-.': /\.-[xo>]?/g,
}
const PIPED = /\|[^|]*\|/y
const CLASS = /:::([\w-]+)/y
const DATA = /@\{[^{}]*\}/y
/** Shapes by how they open and close, longer ones first. */
const SHAPES = [
  ...([
    ['(((', ')))'],
    ['((', '))'],
    ['([', '])'],
    ['[[', ']]'],
    ['[(', ')]'],
  ] as const),
  ...([
    ['{{', '}}'],
    ['[/', '/]'],
    ['[\\', '\\]'],
    ['(', ')'],
    ['[', ']'],
  ] as const),
  ...([
    ['{', '}'],
    ['>', ']'],
  ] as const),
]

/** The parts of a statement in their order, or `undefined` where it is none of nodes and links. */
export function mermaidParts(statement: string): readonly MermaidPart[] | undefined {
  const parts: MermaidPart[] = []
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const [found] = pattern.exec(statement) ?? []
    if (found === undefined) return undefined
    at += found.length
    return found
  }
  for (;;) {
    take(SPACE)
    if (at === statement.length) return parts
    const isFirst = parts.length === 0 || parts.at(-1)?.kind !== 'node'
    const part = isFirst ? takeNode() : takeJoint()
    if (!part) return undefined
    parts.push(part)
  }

  function takeJoint(): MermaidPart | undefined {
    if (statement[at] === '&') {
      at += 1
      return { kind: 'and' }
    }
    const arrow = take(ARROW)
    if (arrow !== undefined) {
      take(SPACE)
      take(PIPED)
      return { kind: 'link', isDrawn: !arrow.startsWith('~'), isDirected: isDirected(arrow) }
    }
    const opening = take(OPENING)
    const ending = opening === undefined ? undefined : ENDINGS[opening.slice(-2)]
    if (opening === undefined || !ending) return undefined
    ending.lastIndex = at
    const found = ending.exec(statement)
    if (!found) return undefined
    at = found.index + found[0].length
    return { kind: 'link', isDrawn: true, isDirected: isDirected(opening + found[0]) }
  }
  function takeNode(): MermaidPart | undefined {
    const id = take(ID)
    if (id === undefined) return undefined
    const data = take(DATA)
    const label = data === undefined ? takeShape() : labelInData(data)
    const cls = take(CLASS)?.slice(':::'.length)
    return {
      kind: 'node',
      id,
      ...(label !== undefined && { label }),
      ...(cls !== undefined && { cls }),
    }
  }
  function takeShape(): string | undefined {
    const shape = SHAPES.find(([open]) => statement.startsWith(open, at))
    if (!shape) return undefined
    const [open, close] = shape
    const start = at + open.length
    const isQuoted = statement[start] === '"'
    const quote = isQuoted ? statement.indexOf('"', start + 1) : -1
    const end = statement.indexOf(close, quote < 0 ? start : quote + 1)
    if (end < 0) return undefined
    at = end + close.length
    return statement.slice(isQuoted ? start + 1 : start, isQuoted && quote >= 0 ? quote : end)
  }
}

/** Whether an arrow, as it is written, has its head at its end alone. */
function isDirected(arrow: string): boolean {
  const line = arrow.replace(/^[\w-]+@/, '')
  return /[xo>]$/.test(line) && !/^[<xo]/.test(line)
}

function labelInData(data: string): string | undefined {
  return /label:\s*"([^"]*)"/.exec(data)?.[1] ?? /label:\s*([^",}]+)/.exec(data)?.[1]
}
