import { clashesOf } from '../domain/clash.ts'
import type { Edit } from '../domain/edit.ts'
import type { Tree } from '../domain/tree.ts'
import { editedTree } from './edited-trees.ts'
import { latest } from './latest.ts'

/** In what the edits of `original` say something else than it says by now. */
export const clashesIn = latest((original: Tree, edits: readonly Edit[]) =>
  clashesOf(original, editedTree(original, edits)),
)
