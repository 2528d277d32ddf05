import type { ImportFormat, ImportOutcome, ImportWords } from '../../domain/import-format.ts'
import { treeFromSketch } from '../../domain/tree-from-sketch.ts'
import { readImport } from './read-import.ts'

/**
 * Reads a file or pasted text as the format that it is, or as `format`, and makes a sound tree of each
 * sketch in it. Nothing is stored.
 */
export async function readTrees(
  file: File,
  words: ImportWords,
  format?: ImportFormat,
): Promise<ImportOutcome> {
  const reading = await readImport(file, format)
  if (reading.kind !== 'read') return reading
  const nameTier = (number: number) => words.tiers[number - 1] ?? String(number)
  return {
    kind: 'read',
    format: reading.format,
    trees: reading.sketches.map(({ sketch, findings, id }) => {
      const named = sketch.name.trim() === '' ? { ...sketch, name: words.unnamed } : sketch
      const made = treeFromSketch(named, id, nameTier)
      return { tree: made.tree, findings: [...findings, ...made.findings] }
    }),
  }
}
