import { cleanLine, cutText } from './clean-text.ts'
import { MOST_NOTES, NOTE_LIMIT } from './workshop.ts'

/** What pasted lines are as notes. */
export interface PastedNotes {
  /** In their order, each once. */
  readonly notes: readonly string[]
  /** Lines that say what another one or a note says already. */
  readonly twice: readonly string[]
  /** How many were cut because they were too long. */
  readonly cut: number
  /** The lines after the most that are taken at once. */
  readonly left: readonly string[]
}

/**
 * “[10:02] Maria: ” and “3/4/2026, 10:02 - Maria: ”, as chats put it in front. A mere time is the
 * person's own: “9:00 I listened: she cried”.
 */
const CHAT =
  /^(?=\[|\d{1,4}[./-]\d)\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?\]?\s*[-–—]?\s*[^:]{1,40}:\s+/iu
/** Bullets, boxes to tick, and numbers such as “1.”, “(2)” and “c)”. */
const BULLET = /^(?:[-–—*+•·▪◦‣●○□☐☑✓>]|\[[ xX]?\]|\(?(?:\d{1,3}|\p{L})[.)])\s+/u

/**
 * The notes in a pasted text, one a line, without bullets, numbering and what chats put in front.
 * `known` are the texts of the notes that are there already.
 */
export function notesFromLines(text: string, known: readonly string[]): PastedNotes {
  const lines = text
    .split(/\r\n|\n|\r/u)
    .map(bare)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
  const seen = new Set(known.map(sayingOf))
  const notes: string[] = []
  const twice: string[] = []
  const taken = lines.slice(0, MOST_NOTES)
  for (const line of taken) {
    const note = cutText(line, NOTE_LIMIT)
    const saying = sayingOf(note)
    if (seen.has(saying)) twice.push(note)
    else notes.push(note)
    seen.add(saying)
  }
  return {
    notes,
    twice,
    cut: taken.filter((line) => line.length > NOTE_LIMIT).length,
    left: lines.slice(taken.length),
  }
}

function bare(line: string): string {
  let text = cleanLine(line).replace(CHAT, '')
  // “- [ ] ” has two.
  for (let last = ''; last !== text;) {
    last = text
    text = text.replace(BULLET, '').trim()
  }
  return text
}

/** What two notes have in common that say the same. */
function sayingOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[.!…]+$/u, '')
    .trim()
}
