import { headers } from '../../src/content/grove.ts'
import { loadBuiltInTree } from '../../src/content/load-tree.ts'
import type { Tree } from '../../src/domain/tree.ts'

/** Every built-in tree with its skills, in the grove's order. */
export async function allTrees(): Promise<readonly Tree[]> {
  const loaded = await Promise.all(headers.map((header) => loadBuiltInTree(header.id)))
  return loaded.filter((tree) => tree !== undefined)
}
