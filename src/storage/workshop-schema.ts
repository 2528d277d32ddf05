import * as v from 'valibot'
import { NAME_LIMIT, SKILL_LIMIT, TIER_LIMIT } from '../domain/limits.ts'
import { MOST_NOTES, QUESTIONS } from '../domain/workshop.ts'
import { event, id, text } from './schema-parts.ts'

const ids = v.pipe(v.array(id), v.maxLength(SKILL_LIMIT))
const label = v.pipe(v.string(), v.maxLength(NAME_LIMIT))

const workshopChange = v.variant('kind', [
  v.object({
    kind: v.literal('begin'),
    name: label,
    columns: v.pipe(v.array(label), v.maxLength(TIER_LIMIT)),
  }),
  v.object({ kind: v.literal('rename'), name: label }),
  v.object({ kind: v.literal('remove') }),
  v.object({
    kind: v.literal('add-notes'),
    question: v.picklist(QUESTIONS),
    texts: v.pipe(v.array(text), v.maxLength(MOST_NOTES)),
  }),
  v.object({ kind: v.literal('reword'), note: id, text }),
  v.object({ kind: v.literal('remove-notes'), notes: ids }),
  v.object({ kind: v.literal('add-group'), name: label, notes: ids }),
  v.object({ kind: v.literal('name-group'), group: id, name: label }),
  v.object({ kind: v.literal('remove-group'), group: id }),
  v.object({ kind: v.literal('move'), notes: ids, group: v.exactOptional(id) }),
  v.object({ kind: v.literal('add-column'), name: label, before: v.exactOptional(id) }),
  v.object({ kind: v.literal('name-column'), column: id, name: label }),
  v.object({ kind: v.literal('remove-column'), column: id }),
  v.object({ kind: v.literal('place'), group: id, column: v.exactOptional(id) }),
  v.object({ kind: v.picklist(['link', 'unlink']), group: id, buildsOn: id }),
])

export const workshopSchema = v.object({ ...event, workshop: id, change: workshopChange })
