import type { ImportFormat, ImportOutcome } from '../domain/import-format.ts'
import { TIER_LIMIT } from '../domain/limits.ts'
import { late } from '../messages/late.ts'
import { readApart } from '../storage/read-apart.ts'

/** Reads a file of another kind apart from the page, with names in the language of the page. */
export function readImport(
  file: File,
  how: { readonly format?: ImportFormat; readonly signal?: AbortSignal } = {},
): Promise<ImportOutcome> {
  const { unnamed, tier } = late().importing
  const tiers = Array.from({ length: TIER_LIMIT }, (_, index) => tier({ number: index + 1 }))
  return readApart(file, { unnamed, tiers }, how)
}
