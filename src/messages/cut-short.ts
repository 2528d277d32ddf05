/** How much of a text is shown, in UTF-16 units: of its start, and of its end. */
const START = 100
const END = 60

/** A text from a file as it can stand in a sentence: whole, or without its middle where it is very long. */
export function cutShort(text: string): string {
  if (text.length <= START + END) return text
  return `${text.slice(0, START)}…${text.slice(-END)}`.toWellFormed()
}

/** The same for a list, of which that many items are shown. */
export function cutList(items: readonly string[], shown: number): readonly string[] {
  return items.length <= shown ? items : [...items.slice(0, shown - 1), '…', ...items.slice(-1)]
}
