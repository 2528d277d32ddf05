/** A heading or bullet of an outline with what stands below it. */
export interface OutlineItem {
  readonly isHeading: boolean
  readonly text: string
  /** Lines of text below it. */
  readonly texts: readonly string[]
  readonly items: readonly OutlineItem[]
  /** The number of its line. */
  readonly place: string
}

interface Open extends OutlineItem {
  readonly depth: number
  readonly texts: string[]
  readonly items: Open[]
}

const HEADING = /^ {0,3}(#{1,6})\s+(\S.*)$/
const BULLET = /^(\s*)(?:[-*+•–]|\d{1,9}[.)])\s+(\S.*)$/
const FENCE = /^\s*(?:```|~~~|---\s*$|===)/
/** A box to be ticked. */
const BOX = /^\[[ xX]\]\s+/
/** A tab is as wide as this in the outlines of most editors. */
const TAB = 4
/** Deeper than any heading. */
const BULLETS = 10

/**
 * The items of Markdown or of an indented outline, and the text before the first. Each line is looked at by
 * itself: parsers of all of Markdown take minutes over some files. Without bullets and headings
 * every line is an item.
 */
export function outlineItems(text: string): Pick<OutlineItem, 'texts' | 'items'> {
  const lines = text.split(/\r\n?|\n/)
  const isMarked = lines.some((line) => BULLET.test(line) || HEADING.test(line))
  const root: Open = { isHeading: false, depth: -1, text: '', texts: [], items: [], place: '' }
  const path = [root]
  lines.forEach((line, index) => {
    if (line.trim() === '' || FENCE.test(line)) return
    const item = itemOf(line, isMarked)
    if (!item) {
      path.at(-1)?.texts.push(line.trim())
      return
    }
    while ((path.at(-1)?.depth ?? -1) >= item.depth) path.pop()
    const open = { ...item, texts: [], items: [], place: String(index + 1) }
    path.at(-1)?.items.push(open)
    path.push(open)
  })
  return root
}

function itemOf(
  line: string,
  isMarked: boolean,
): Pick<Open, 'isHeading' | 'depth' | 'text'> | undefined {
  const [, marks, heading] = HEADING.exec(line) ?? []
  if (marks !== undefined && heading !== undefined) {
    const [text = heading] = heading.split(/ #+ *$/)
    return { isHeading: true, depth: marks.length, text }
  }
  const [, space, bullet] = BULLET.exec(line) ?? []
  if (bullet !== undefined) {
    const text = bullet.replace(BOX, '').trim()
    return { isHeading: false, depth: BULLETS + widthOf(space ?? ''), text }
  }
  if (isMarked) return undefined
  const indent = line.slice(0, line.length - line.trimStart().length)
  return { isHeading: false, depth: BULLETS + widthOf(indent), text: line.trim() }
}

function widthOf(space: string): number {
  return space.length + (space.split('\t').length - 1) * (TAB - 1)
}
