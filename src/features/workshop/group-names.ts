import type { Group, Note } from '../../domain/workshop.ts'
import { skillName } from '../../domain/workshop-sketch.ts'
import { late } from '../../messages/late.ts'

/** What a group is called on the page: its name, or its first note where it has none yet. */
export function groupName(group: Group, notes: readonly Note[] | undefined): string {
  const words = late().workshop
  if (group.name !== '') return group.name
  const note = skillName(group, notes)
  return note === '' ? words.unnamed : words.unnamedOf({ note })
}
