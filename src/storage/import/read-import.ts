import { cleanLine } from '../../domain/clean-text.ts'
import type { ImportFormat, ImportProblem, ImportReading } from '../../domain/import-format.ts'
import { fail } from '../../domain/result.ts'
import { newId } from '../new-id.ts'
import { parseJson } from '../parse-json.ts'
import { readCanvas } from './canvas.ts'
import { readFlow } from './flow.ts'
import { readFramework } from './framework.ts'
import { importSource } from './import-source.ts'
import { readList } from './list.ts'
import { readMermaid } from './mermaid.ts'
import { readOutline } from './outline.ts'
import type { ImportSource, Parsed } from './parsed.ts'
import { recogniseJson, recogniseText } from './recognise.ts'

/** Of each object and array, and of all that stand inside of each other. */
const LIMITS = { items: 200_000, depth: 64 }

/** Formats that a JSON value is read as. */
const JSON_READERS = new Map<ImportFormat, (json: unknown, source: ImportSource) => Parsed>([
  ['canvas', readCanvas],
  ['flow', readFlow],
  ['list', readList],
  ['framework', readFramework],
])

/**
 * Reads a file or pasted text as the format that it is, or as `chosen`. Never throws, and takes time in
 * proportion to its length. Nothing is stored.
 */
export async function readImport(file: File, chosen?: ImportFormat): Promise<ImportReading> {
  const decoded = await importSource(file)
  if (!decoded.ok) return { kind: 'refused', problem: decoded.error }
  const { source, findings, isPicture } = decoded.value
  if (isPicture) return { kind: 'own' }
  const read = await readAs(source, chosen)
  if (read.format === 'own') return { kind: 'own' }
  if (read.format === undefined) return { kind: 'refused', problem: read.problem }
  const { format, parsed } = read
  if (!parsed.ok) return { kind: 'refused', problem: parsed.error, format }
  // What has no name becomes no skill.
  const sketches = parsed.value.filter(({ sketch }) =>
    sketch.skills.some(({ name, key }) => cleanLine(name) !== '' || cleanLine(key) !== ''),
  )
  if (sketches.length === 0) {
    return { kind: 'refused', problem: { kind: 'no-skills', place: '', format }, format }
  }
  return {
    kind: 'read',
    format,
    sketches: sketches.map((each) => ({
      ...each,
      findings: [...findings, ...each.findings],
      id: newId(),
    })),
  }
}

/** What it was read as, and what came of that. */
type ReadAs =
  | { readonly format: 'own' }
  | { readonly format: ImportFormat; readonly parsed: Parsed }
  | { readonly format?: undefined; readonly problem: ImportProblem }

async function readAs(source: ImportSource, chosen: ImportFormat | undefined): Promise<ReadAs> {
  const isJson = /^\s*[{[]/.test(source.text)
  if (isJson && (chosen === undefined || JSON_READERS.has(chosen))) {
    const json = parseJson(source.text, LIMITS)
    if (!json.ok) return { problem: json.error }
    return readJsonAs(json.value, source, chosen)
  }
  const format = chosen ?? recogniseText(source)
  return { format, parsed: await readTextAs(source, format) }
}

function readJsonAs(json: unknown, source: ImportSource, chosen: ImportFormat | undefined): ReadAs {
  const format = chosen ?? recogniseJson(json)
  if (format === 'own') return { format }
  if (format === undefined) return { problem: { kind: 'no-skills', place: '', format: 'list' } }
  const reader = JSON_READERS.get(format)
  if (!reader) return { problem: { kind: 'syntax', place: '', format } }
  return { format, parsed: reader(json, source) }
}

/** The parsers of packages come when they are needed. */
async function readTextAs(source: ImportSource, format: ImportFormat): Promise<Parsed> {
  switch (format) {
    case 'mermaid':
      return readMermaid(source)
    case 'outline':
      return readOutline(source)
    case 'dot':
      return (await import('./dot.ts')).readDot(source)
    case 'table':
      return (await import('./table.ts')).readTable(source)
    case 'framework':
    case 'list': {
      const { readYaml } = await import('./yaml.ts')
      const yaml = readYaml(source.text)
      if (!yaml.ok) return yaml
      return format === 'list' ? readList(yaml.value, source) : readFramework(yaml.value, source)
    }
    case 'canvas':
    case 'flow':
      return fail({ kind: 'syntax', place: '1', format })
  }
}
