/**
 * How a spreadsheet recognises a formula, also behind spaces and in full width. What stands behind an
 * apostrophe already gets one more, so that the first one can always be taken off again.
 */
const FORMULA = /^'*[\s\u{FEFF}]*[=+\-@\t\r\n＝＋－＠]/u

/** Where a spreadsheet splits at another sign than the comma, a formula can begin there, too. */
const SPLIT_FORMULA = /[;\t|]\s*[=+\-@]/

/**
 * Rows as CSV after RFC 4180, with the byte order mark that spreadsheets need to see UTF-8. What a
 * spreadsheet would take for a formula starts with an apostrophe.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\u{FEFF}${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`
}

/** The text of a cell that `toCsv` wrote, without the apostrophe that keeps it from being run. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell
}

function isFormula(text: string): boolean {
  return FORMULA.test(text) || SPLIT_FORMULA.test(text)
}

function csvField(text: string): string {
  if (isFormula(text)) return quoted(`'${text}`)
  return /[",\r\n]|^\s|\s$/u.test(text) ? quoted(text) : text
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
