import { deflateRawSync } from 'node:zlib'
import type { Tree } from '../../src/domain/tree.ts'

/** The address, behind the page’s own, of a link that holds `tree`, or what else is given as one. */
export function linkTo(tree: Partial<Tree>, version = 1): string {
  const records = { [`tree/${tree.id ?? ''}`]: tree }
  const document = { format: 'skill-grove', version, exportedAt: '', records }
  return `#/shared/${deflateRawSync(JSON.stringify(document)).toString('base64url')}`
}
