/** How a spreadsheet recognises a formula, also behind spaces and in full width. */
const FORMULA = /^[\s\u{FEFF}]*[=+\-@\t\r\n＝＋－＠]/u

/** Where a spreadsheet splits at another sign than the comma, a formula can begin there, too. */
const SPLIT_FORMULA = /[;\t|]\s*[=+\-@]/

/**
 * Rows as CSV after RFC 4180, with the byte order mark that spreadsheets need to see UTF-8. What a
 * spreadsheet would take for a formula starts with an apostrophe.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\u{FEFF}${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`
}

function csvField(text: string): string {
  if (FORMULA.test(text) || SPLIT_FORMULA.test(text)) return quoted(`'${text}`)
  return /[",\r\n]|^\s|\s$/u.test(text) ? quoted(text) : text
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
