import { plainText } from './parsed.ts'

const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['nbsp', ' '],
])

/** The text of a label, in which signs can stand by number or name: `#38;`, `#quot;`, `&amp;`. */
export function mermaidLabel(written: string): string {
  return plainText(written).replace(/[#&]#?(\d{1,7}|[a-z]{2,6});/g, (whole, entity: string) => {
    const point = Number(entity)
    if (Number.isNaN(point)) return NAMED.get(entity) ?? whole
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

/**
 * The id that our own export wrote as `id_R_26_D`, or the one of another chart as it stands:
 * `id_a_b_c` could be read as one, but with a sign that no id has.
 */
export function mermaidId(node: string): string {
  if (!node.startsWith('id_')) return node
  const id = node.slice('id_'.length).replace(/_([\da-f]{1,6})_/g, (written, hex: string) => {
    const point = parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : written
  })
  return /\p{Cc}/u.test(id) ? node : id
}
