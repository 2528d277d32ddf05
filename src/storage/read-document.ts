import * as v from 'valibot'
import { checkSeeds } from '../domain/check-tree.ts'
import { DOCUMENT_VERSION } from '../domain/document.ts'
import type { Problem } from '../domain/problem.ts'
import { addedSkills, type Edit } from '../domain/edit.ts'
import { splitKey } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Tree } from '../domain/tree.ts'
import { textOfFile } from './file-text.ts'
import { parseJson } from './parse-json.ts'
import { readEntries, type Reading } from './parse-record.ts'
import { documentSchema } from './schemas.ts'

/** Of each object and array, the records among them, and of all that stands inside of each other. */
const LIMITS = { items: 200_000, depth: 32 }

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
  const text = await textOfFile(file)
  if (!text.ok) return text
  const reading = readText(text.value)
  if (!reading.ok) return reading
  const { trees, edits } = reading.value.records
  const astray = await seedProblems(trees, edits, knownSkills)
  return astray.length === 0 ? reading : fail(astray)
}

/** The same for the text of a document; whether seeds lead from something that is there is not looked at. */
export function readText(text: string): Result<ReadDocument, readonly Problem[]> {
  if (/^\s*[^\s{[]/u.test(text)) return fail([{ kind: 'other-kind', place: '' }])
  const json = parseJson(text, LIMITS)
  return json.ok ? readJson(json.value) : fail([json.error])
}

async function seedProblems(
  trees: readonly Tree[],
  edits: readonly Edit[],
  knownSkills: KnownSkills,
): Promise<readonly Problem[]> {
  const skills = new Map<string, ReadonlySet<string> | undefined>()
  for (const { tree } of trees.flatMap(({ seeds }) => seeds)) {
    if (!skills.has(tree)) skills.set(tree, await knownSkills(tree))
  }
  for (const tree of trees) skills.set(tree.id, new Set(tree.skills.map(({ id }) => id)))
  for (const [tree, known] of skills) {
    if (known) skills.set(tree, new Set([...known, ...addedSkills(tree, edits)]))
  }
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
  const reading = readEntries(Object.entries(records))
  const brokenTrees = reading.unreadable
    .filter(({ key }) => splitKey(key).kind === 'tree')
    .flatMap(({ key, problems }) => problems.map((problem) => inRecord(key, problem)))
  return brokenTrees.length === 0 ? ok({ ...reading, exportedAt }) : fail(brokenTrees)
}

function inRecord(key: string, problem: Problem): Problem {
  const within = problem.place === '' ? '' : `.${problem.place}`
  return { ...problem, place: `records["${key}"]${within}` }
}
