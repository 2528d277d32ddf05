import type { Finding } from '../../domain/finding.ts'
import type { ImportedSketch } from '../../domain/import-format.ts'
import { fail, ok } from '../../domain/result.ts'
import { meaningsOf } from './columns.ts'
import { fieldOf, isObject, listIn, listOf, textIn, textOf } from './json-value.ts'
import { type ImportSource, nameFromFile, type Parsed } from './parsed.ts'
import { type Cell, sketchOfRows } from './rows.ts'

/** How many of the objects are looked through for their fields. */
const LOOKED_AT = 1000

interface Item {
  readonly json: object
  readonly place: string
}

/**
 * JSON with one object a skill, whose fields are read as the columns of a table are: `name`, `children`,
 * `prerequisites`, `description` and so on. Objects with `skillNames` are trees of their own.
 */
export function readList(json: unknown, source: ImportSource): Parsed {
  const { place, items } = namedItems(json)
  if (items.length === 0) return fail({ kind: 'no-skills', place: '', format: 'list' })
  const trees = items.filter(({ json: item }) => listIn(item, 'skillNames').length > 0)
  if (trees.length > 0) return ok(trees.map(treeOfNames))

  const fields = items.slice(0, LOOKED_AT).flatMap(({ json: item }) => Object.keys(item))
  const known = [...new Set(fields)]
  const meant = new Set(meaningsOf(known).values())
  // Cells of fields without a meaning would be read for nothing, and objects may have thousands of those.
  const titles = known.filter((_, column) => meant.has(column))
  const rows = items.map((item) => ({
    cells: titles.map((title) => cellOf(fieldOf(item.json, title))),
    place: item.place,
  }))
  const name = textIn(json, 'name', 'title') ?? nameFromFile(source)
  const [sketch, findings] = sketchOfRows(name, { titles, place, rows })
  const unplaced = known
    .filter((title, column) => !meant.has(column) && title.trim() !== '')
    .map((what): Finding => ({ kind: 'no-place', place, what }))
  return ok([{ sketch, findings: [...unplaced, ...findings, ...beside(json, place)] }])
}

/** Whether `readList` finds skills in it. */
export function isList(json: unknown): boolean {
  return namedItems(json).items.length > 0
}

/** The objects with a name in `json`, or in the longest list of it that has such. */
function namedItems(json: unknown): { readonly place: string; readonly items: readonly Item[] } {
  const lists = isObject(json) ? Object.entries(json) : [['', json] as const]
  return lists
    .map(([place, list]) => ({
      place,
      items: listOf(list).flatMap((item, index) =>
        isObject(item) && textIn(item, 'name', 'title', 'label', 'skill', 'id') !== undefined
          ? [{ json: item, place: `${place}[${String(index)}]` }]
          : [],
      ),
    }))
    .reduce((a, b) => (b.items.length > a.items.length ? b : a), { place: '', items: [] })
}

/** Other lists of the file. */
function beside(json: unknown, place: string): readonly Finding[] {
  if (!isObject(json)) return []
  return Object.entries(json)
    .filter(([name, value]) => name !== place && listOf(value).length > 0)
    .map(([name]) => ({ kind: 'no-place', place: name, what: name }))
}

/** A text, several, or the names of several objects. */
function cellOf(value: unknown): Cell {
  const list = listOf(value)
  if (list.length === 0) return textOf(value) ?? ''
  return list.flatMap((each) => textOf(each) ?? textIn(each, 'name', 'title', 'id') ?? [])
}

function treeOfNames({ json, place }: Item): ImportedSketch {
  const skills = listIn(json, 'skillNames').map((skill, index) => {
    const name = textOf(skill) ?? ''
    return { key: name, name, buildsOn: [], place: `${place}.skillNames[${String(index)}]` }
  })
  const description = textIn(json, 'description') ?? ''
  return { sketch: { name: textIn(json, 'name') ?? '', description, skills }, findings: [] }
}
