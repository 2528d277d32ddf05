import { type Font, glyphWidth, textWidth } from './glyph-widths.ts'

/** A stretch of text that is not broken, and whether a space parts it from the one before. */
interface Piece {
  readonly text: string
  readonly width: number
  readonly spaced: boolean
}

interface Line {
  readonly text: string
  readonly width: number
}

const ELLIPSIS = '…'

/**
 * Breaks `text` into the fewest lines that fit `maxWidth`, then makes them about equally long, as
 * CSS's `text-wrap: balance` does. Words that are wider than a line are broken, after a hyphen
 * where they have one. What does not fit on `maxLines` lines ends in an ellipsis.
 * Sizes are px. Empty for text without a visible character.
 */
export function wrapText(
  text: string,
  font: Font,
  size: number,
  maxWidth: number,
  maxLines: number,
): readonly string[] {
  const pieces = piecesOf(text, font, size, maxWidth)
  const space = textWidth(' ', font, size)
  const lines = fill(pieces, maxWidth, space)
  if (lines.length > maxLines) return cutOff(lines, font, size, maxWidth, maxLines)
  return balance(lines, pieces, space).map((line) => line.text)
}

/** The same, but each line takes as much as it can hold: for running text. */
export function flowText(
  text: string,
  font: Font,
  size: number,
  maxWidth: number,
  maxLines: number,
): readonly string[] {
  const pieces = piecesOf(text, font, size, maxWidth)
  const lines = fill(pieces, maxWidth, textWidth(' ', font, size))
  return cutOff(lines, font, size, maxWidth, maxLines)
}

function cutOff(
  lines: readonly Line[],
  font: Font,
  size: number,
  maxWidth: number,
  maxLines: number,
): readonly string[] {
  const kept = lines.slice(0, maxLines).map((line) => line.text)
  const last = kept.at(-1)
  if (last === undefined || kept.length === lines.length) return kept
  return [...kept.slice(0, -1), shorten(last, font, size, maxWidth)]
}

/** Narrows the lines until another one would be needed. */
function balance(lines: readonly Line[], pieces: readonly Piece[], space: number): readonly Line[] {
  const widest = Math.max(0, ...lines.map((line) => line.width))
  const narrower = fill(pieces, widest - 0.001, space)
  const better = Math.max(0, ...narrower.map((line) => line.width)) < widest
  return better && narrower.length === lines.length ? balance(narrower, pieces, space) : lines
}

function fill(pieces: readonly Piece[], maxWidth: number, space: number): readonly Line[] {
  const lines: Line[] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    const gap = piece.spaced ? space : 0
    if (line && line.width + gap + piece.width <= maxWidth) {
      const text = line.text + (piece.spaced ? ' ' : '') + piece.text
      lines[lines.length - 1] = { text, width: line.width + gap + piece.width }
    } else {
      lines.push(piece)
    }
  }
  return lines
}

function piecesOf(text: string, font: Font, size: number, maxWidth: number): readonly Piece[] {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  return words.flatMap((word) =>
    breakWord(word, font, size, maxWidth).map((part, i) => ({
      text: part,
      width: textWidth(part, font, size),
      spaced: i === 0,
    })),
  )
}

function breakWord(word: string, font: Font, size: number, maxWidth: number): readonly string[] {
  if (textWidth(word, font, size) <= maxWidth) return [word]
  return word.split(/(?<=\p{L}-)(?=\p{L})/u).flatMap((half) => {
    const parts: string[] = []
    let part = ''
    let width = 0
    for (const cluster of clusters(half)) {
      const own = textWidth(cluster, font, size)
      if (part !== '' && width + own > maxWidth) {
        parts.push(part)
        part = ''
        width = 0
      }
      part += cluster
      width += own
    }
    return [...parts, part]
  })
}

/** The longest beginning of `text` that leaves room for an ellipsis. */
function shorten(text: string, font: Font, size: number, maxWidth: number): string {
  let room = maxWidth - textWidth(ELLIPSIS, font, size)
  let kept = ''
  for (const cluster of clusters(text)) {
    room -= textWidth(cluster, font, size)
    if (room < 0) break
    kept += cluster
  }
  return kept.trimEnd() + ELLIPSIS
}

/** Characters with the marks that stand on them, which no break may part. */
function clusters(text: string): readonly string[] {
  const found: string[] = []
  let cluster = ''
  for (const character of text) {
    if (cluster !== '' && glyphWidth(character, 'sans') > 0) {
      found.push(cluster)
      cluster = ''
    }
    cluster += character
  }
  return [...found, cluster]
}
