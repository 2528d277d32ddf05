import { readFile } from 'node:fs/promises'
import type { ImportFormat } from '../../src/domain/import-format.ts'
import { treeFromSketch } from '../../src/domain/tree-from-sketch.ts'
import { readImport } from '../../src/storage/import/read-import.ts'

const FOLDER = new URL('../fixtures/import/', import.meta.url)

export async function fixture(name: string): Promise<File> {
  return new File([await readFile(new URL(name, FOLDER))], name)
}

/** What a file becomes, as lines to be compared: `Calls, in Craft, builds on Sleep`. */
export async function imported(file: File, chosen?: ImportFormat) {
  const reading = await readImport(file, chosen)
  if (reading.kind !== 'read') return reading
  const [first, ...others] = reading.sketches
  if (!first) throw new Error('no tree')
  const { tree, findings } = treeFromSketch(first.sketch, 'own')
  const tierOf = new Map(tree.tiers.map(({ id, name }) => [id, name]))
  const nameOf = new Map(tree.skills.map(({ id, name }) => [id, name]))
  return {
    format: reading.format,
    others: others.map(({ sketch }) => sketch.name),
    tree,
    name: tree.name,
    tiers: tree.tiers.map(({ name }) => name),
    skills: tree.skills.map(({ name, tier, buildsOn }) => {
      const grounds = buildsOn.map((id) => nameOf.get(id) ?? id)
      const links = grounds.length === 0 ? '' : `, builds on ${grounds.join(' and ')}`
      return `${name}, in ${tierOf.get(tier) ?? ''}${links}`
    }),
    findings: [...first.findings, ...findings].map(({ kind, place }) => `${place} ${kind}`.trim()),
  }
}
