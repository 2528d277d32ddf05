import { toDocument } from '../../domain/document.ts'
import type { Tree } from '../../domain/tree.ts'
import { treeAsDot } from '../../domain/tree-as-dot.ts'
import { treeAsMermaid } from '../../domain/tree-as-mermaid.ts'
import { treeAsTable } from '../../domain/tree-as-table.ts'
import { treeAsCanvas } from '../../layout/tree-as-canvas.ts'
import type { TextType } from '../../store/edge.ts'

/** A kind of file that a tree can be written as, without anything of a person. */
export interface TreeFormat {
  readonly name: 'grove' | 'canvas' | 'mermaid' | 'dot' | 'csv'
  readonly ending: string
  readonly type: TextType
  readonly write: (tree: Tree) => string
}

export const TREE_FORMATS: readonly TreeFormat[] = [
  { name: 'grove', ending: 'grove.json', type: 'application/json', write: treeAsDocument },
  { name: 'canvas', ending: 'canvas', type: 'application/json', write: treeAsCanvas },
  { name: 'mermaid', ending: 'mmd', type: 'text/vnd.mermaid', write: treeAsMermaid },
  { name: 'dot', ending: 'gv', type: 'text/vnd.graphviz', write: treeAsDot },
  { name: 'csv', ending: 'csv', type: 'text/csv', write: treeAsTable },
]

/** `night-shift.canvas`: names may hold what disks refuse. */
export function treeFileName({ name }: Tree, { ending }: TreeFormat): string {
  const safe = name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return `${safe.replace(/^-+|-+$/g, '') || 'tree'}.${ending}`
}

function treeAsDocument(tree: Tree): string {
  return JSON.stringify(toDocument([[`tree/${tree.id}`, tree]], new Date()))
}
