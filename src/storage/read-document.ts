import * as v from 'valibot'
import { checkSeeds } from '../domain/check-tree.ts'
import { DOCUMENT_VERSION } from '../domain/document.ts'
import type { Problem } from '../domain/problem.ts'
import { splitKey } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Tree } from '../domain/tree.ts'
import { readEntries, type Reading } from './parse-record.ts'
import { isPng } from './png-chunks.ts'
import { documentSchema } from './schemas.ts'

/** Files above this size are refused before they are parsed, in bytes. */
export const FILE_LIMIT = 10_000_000
/** The same for pictures, most of which is no document. */
const PICTURE_LIMIT = 100_000_000
const RECORD_LIMIT = 200_000
const DEPTH_LIMIT = 32

/** A document that was read, and when it was made, as it says itself. */
export interface ReadDocument extends Reading {
  readonly exportedAt: string
}

/** The skill ids of a tree that is at hand outside of the file, or `undefined`. */
export type KnownSkills = (tree: string) => Promise<ReadonlySet<string> | undefined>

/**
 * Reads a `*.grove.json` file, or the same out of a PNG. Refused as a whole, with every place that is wrong, when it is not
 * one or a tree in it is malformed. Single records that cannot be read are kept raw, so that a
 * backup with one of them still opens. Nothing is stored here.
 */
export async function readDocument(
  file: Blob,
  knownSkills: KnownSkills,
): Promise<Result<ReadDocument, readonly Problem[]>> {
  const text = await textOf(file)
  if (!text.ok) return text
  const json = parseJson(text.value)
  if (!json.ok) return json
  if (depthExceeds(json.value, DEPTH_LIMIT)) {
    return fail([{ kind: 'too-deep', place: '', limit: String(DEPTH_LIMIT) }])
  }
  const reading = readJson(json.value)
  if (!reading.ok) return reading
  const astray = await seedProblems(reading.value.records.trees, knownSkills)
  return astray.length === 0 ? reading : fail(astray)
}

async function textOf(file: Blob): Promise<Result<string, readonly Problem[]>> {
  const isPicture = isPng(new Uint8Array(await file.slice(0, 8).arrayBuffer()))
  const limit = isPicture ? PICTURE_LIMIT : FILE_LIMIT
  if (file.size > limit) {
    return fail([{ kind: 'too-large', place: '', limit: `${String(limit / 1e6)} MB` }])
  }
  if (!isPicture) return ok(await file.text())
  const { readPngText } = await import('./png-text.ts')
  const text = await readPngText(new Uint8Array(await file.arrayBuffer()))
  return text.ok ? text : fail([text.error])
}

async function seedProblems(
  trees: readonly Tree[],
  knownSkills: KnownSkills,
): Promise<readonly Problem[]> {
  const skills = new Map<string, ReadonlySet<string> | undefined>()
  for (const { tree } of trees.flatMap(({ seeds }) => seeds)) {
    if (!skills.has(tree)) skills.set(tree, await knownSkills(tree))
  }
  for (const tree of trees) skills.set(tree.id, new Set(tree.skills.map(({ id }) => id)))
  return trees.flatMap((tree) =>
    checkSeeds(tree, (id) => skills.get(id)).map((problem) => inRecord(`tree/${tree.id}`, problem)),
  )
}

function readJson(raw: unknown): Result<ReadDocument, readonly Problem[]> {
  const parsed = v.safeParse(documentSchema, raw)
  if (!parsed.success) {
    return fail([{ kind: 'not-a-grove', place: v.getDotPath(parsed.issues[0]) ?? 'format' }])
  }
  const { version, records, exportedAt } = parsed.output
  if (version > DOCUMENT_VERSION) {
    return fail([{ kind: 'newer-version', place: 'version', version }])
  }
  const entries = Object.entries(records)
  if (entries.length > RECORD_LIMIT) {
    return fail([{ kind: 'too-large', place: 'records', limit: `${String(RECORD_LIMIT)} records` }])
  }
  const reading = readEntries(entries)
  const brokenTrees = reading.unreadable
    .filter(({ key }) => splitKey(key).kind === 'tree')
    .flatMap(({ key, problems }) => problems.map((problem) => inRecord(key, problem)))
  return brokenTrees.length === 0 ? ok({ ...reading, exportedAt }) : fail(brokenTrees)
}

function inRecord(key: string, problem: Problem): Problem {
  const within = problem.place === '' ? '' : `.${problem.place}`
  return { ...problem, place: `records["${key}"]${within}` }
}

function parseJson(text: string): Result<unknown, readonly Problem[]> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    const isOther = /^\s*[^\s{[]/u.test(text)
    return fail([
      isOther
        ? { kind: 'other-kind', place: '' }
        : { kind: 'not-json', place: placeInText(text, error) },
    ])
  }
}

/** Engines tell the offset of what they stumbled over, if at all, inside their message. */
function placeInText(text: string, error: unknown): string {
  const offset = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  if (offset === undefined) return ''
  const lines = text.slice(0, Number(offset)).split('\n')
  return `${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}`
}

/** Checked without recursion and before the schemas, which would overflow the stack. */
function depthExceeds(value: unknown, limit: number): boolean {
  let layer: unknown[] = [value]
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > limit) return true
    layer = layer.flatMap((item) => (isContainer(item) ? Object.values(item) : []))
  }
  return false
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
