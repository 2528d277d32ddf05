import { ownerOf } from '../../domain/comparison.ts'
import { late } from '../../messages/late.ts'
import { dateOf } from '../../messages/messages.ts'
import type { GroveFile } from '../../store/edge.ts'

/** “Robin’s file of 3 August 2026”, as far as the file tells. */
export function whoseFile(file: GroveFile): string {
  const owner = ownerOf(file.records)
  const made = new Date(file.exportedAt)
  const words = late().visit
  if (Number.isNaN(made.getTime())) {
    return owner === undefined ? words.ofNoDayUnnamed : words.ofNoDay({ owner })
  }
  const day = dateOf(made)
  return owner === undefined ? words.ofDayUnnamed({ day }) : words.ofDay({ owner, day })
}
