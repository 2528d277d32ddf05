/** A statement of a flowchart and the number of its line. */
export interface MermaidStatement {
  readonly text: string
  readonly place: string
}

/** What stands before the statements of a flowchart, and those. */
export interface MermaidText {
  readonly title: string
  readonly statements: readonly MermaidStatement[]
}

export const MERMAID_HEAD = /^\s*(?:flowchart|graph)(?:-elk)?(?:\s+(?:TB|TD|BT|RL|LR))?\s*;?\s*$/i

/**
 * The statements of a Mermaid flowchart: lines, parted at semicolons outside of labels, without comments and
 * directives. `undefined` where it does not begin as one.
 */
export function mermaidText(text: string): MermaidText | undefined {
  const lines = text.split(/\r\n?|\n/)
  let title = ''
  let isInFront = false
  let hasHead = false
  const statements: MermaidStatement[] = []
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('%%') || /^(?:```|~~~)/.test(trimmed)) continue
    if (!hasHead) {
      if (trimmed === '---') isInFront = !isInFront
      else if (isInFront) title = titleIn(trimmed) ?? title
      else if (!MERMAID_HEAD.test(partsOf(line)[0] ?? '')) return undefined
      else {
        hasHead = true
        for (const part of partsOf(line).slice(1)) add(part, index)
      }
      continue
    }
    for (const part of partsOf(line)) add(part, index)
  }
  return hasHead ? { title, statements } : undefined

  function add(part: string, index: number): void {
    const statement = part.trim()
    if (statement !== '') statements.push({ text: statement, place: String(index + 1) })
  }
}

/** Of `title: "Night shift"`: a JSON string where it has quotes. */
function titleIn(line: string): string | undefined {
  const written = /^title:\s*(.*)$/.exec(line)?.[1]
  if (written === undefined) return undefined
  try {
    return String(JSON.parse(written))
  } catch {
    return written.replace(/^(['"])(.*)\1$/, '$2')
  }
}

/** A line at its semicolons, but for those in quotes and behind a number: `#38;` is a sign of a label. */
function partsOf(line: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === ';' && !isQuoted && !/#\w{1,7}$/.test(line.slice(Math.max(0, at - 8), at))) {
      parts.push(line.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, line.slice(start)]
}
