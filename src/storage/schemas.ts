import * as v from 'valibot'
import { RESULTS } from '../domain/goal.ts'
import { CHANGE_LIMIT, LINK_LIMIT, NAME_LIMIT, SKILL_LIMIT, TIER_LIMIT } from '../domain/limits.ts'
import { event, id, level, name, origin, text, texts } from './schema-parts.ts'

const guidance = v.object({
  levels: v.object({ rookie: texts, pro: texts, master: texts }),
  practise: texts,
  share: texts,
  questions: texts,
  onward: v.exactOptional(text),
  serves: v.exactOptional(text),
})

const behaviour = v.object({
  id,
  name,
  description: text,
  showsIn: v.array(id),
  guidance: v.exactOptional(v.object({ signs: texts, inTheTree: text, practise: text })),
})

const portrait = v.object({
  week: texts,
  enjoyedBy: texts,
  leavesOut: texts,
  whySeeds: text,
})

const seed = v.object({
  tree: id,
  skill: id,
  role: v.picklist(['acorn', 'companion']),
  why: text,
})

const tier = v.object({ id, name, description: text })

export const skillSchema = v.object({
  id,
  name,
  description: text,
  tier: id,
  buildsOn: v.pipe(v.array(id), v.maxLength(LINK_LIMIT)),
  origin: v.exactOptional(origin),
  practiseNow: v.exactOptional(text),
  guidance: v.exactOptional(guidance),
})

export const canopySchema = v.object({
  id,
  name,
  description: text,
  home: id,
  behaviours: v.pipe(v.array(behaviour), v.maxLength(24)),
  origin: v.exactOptional(origin),
  practiseNow: v.exactOptional(text),
  guidance: v.exactOptional(guidance),
})

export const ratingSchema = v.object({
  ...event,
  tree: id,
  skill: id,
  level: v.nullable(level),
  copies: v.exactOptional(id),
})

export const markSchema = v.object({
  ...event,
  tree: id,
  skill: id,
  behaviour: id,
  shown: v.boolean(),
})

export const plantingSchema = v.object({ ...event, tree: id, planted: v.boolean() })

export const notForMeSchema = v.object({ ...event, tree: id, skill: id, avoided: v.boolean() })

export const goalSchema = v.object({
  ...event,
  kind: v.picklist(['grow', 'share']),
  tree: id,
  skill: id,
  aim: text,
  due: v.pipe(v.string(), v.isoDate('YYYY-MM-DD')),
  reason: text,
  practice: text,
  weekly: text,
  replaces: v.exactOptional(id),
  shortens: v.exactOptional(id),
})

export const outcomeSchema = v.object({
  ...event,
  goal: id,
  result: v.picklist(RESULTS),
  note: text,
  shortens: v.exactOptional(id),
})

export const evidenceSchema = v.object({
  ...event,
  tree: v.exactOptional(id),
  skill: v.exactOptional(id),
  on: v.pipe(v.string(), v.isoDate('YYYY-MM-DD')),
  note: text,
  link: v.exactOptional(text),
  from: v.exactOptional(name),
  replaces: v.exactOptional(id),
  withdrawn: v.exactOptional(v.boolean()),
})

const moment = event.at

export const reviewSchema = v.object({ ...event, tree: id, name, began: moment })

export const viewSchema = v.object({
  ...event,
  review: id,
  tree: id,
  skill: id,
  level: v.nullable(level),
})

export const undoSchema = v.object({
  ...event,
  // One step can be a whole file.
  of: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2 * NAME_LIMIT))), v.maxLength(200_000)),
  undone: v.boolean(),
})

export const settingSchema = v.object({ name: id, value: text })

const translated = { name: v.exactOptional(name), description: v.exactOptional(text) }

const skillTexts = {
  ...translated,
  practiseNow: v.exactOptional(text),
  guidance: v.exactOptional(guidance),
}

const translation = v.object({
  ...translated,
  tiers: v.exactOptional(v.record(id, v.object(translated))),
  skills: v.exactOptional(v.record(id, v.object(skillTexts))),
  behaviours: v.exactOptional(v.record(id, v.object(translated))),
  seeds: v.exactOptional(v.record(v.string(), text)),
})

export const treeSchema = v.object({
  id,
  name,
  description: text,
  seeds: v.array(seed),
  tiers: v.pipe(v.array(tier), v.maxLength(TIER_LIMIT)),
  skills: v.pipe(v.array(skillSchema), v.maxLength(SKILL_LIMIT)),
  overarching: v.exactOptional(canopySchema),
  portrait: v.exactOptional(portrait),
  translations: v.exactOptional(v.record(id, translation)),
})

const wasTexts = v.exactOptional(v.object(translated))
const called = v.exactOptional(name)

const change = v.variant('kind', [
  v.object({ kind: v.literal('tree'), ...translated, was: wasTexts }),
  v.object({ kind: v.literal('add-tier'), tier, before: v.exactOptional(id) }),
  v.object({ kind: v.literal('tier'), tier: id, ...translated, was: wasTexts }),
  v.object({ kind: v.literal('move-tier'), tier: id, before: v.exactOptional(id) }),
  v.object({ kind: v.literal('remove-tier'), tier: id, name: called }),
  v.object({ kind: v.literal('add-skill'), skill: skillSchema }),
  v.object({
    kind: v.literal('skill'),
    skill: id,
    ...skillTexts,
    was: v.exactOptional(v.object(skillTexts)),
  }),
  v.object({
    kind: v.literal('move-skill'),
    skill: id,
    tier: id,
    was: v.exactOptional(id),
  }),
  v.object({ kind: v.literal('remove-skill'), skill: id, name: called }),
  v.object({ kind: v.literal('connect'), skill: id, buildsOn: id }),
  v.object({ kind: v.literal('disconnect'), skill: id, buildsOn: id }),
  v.object({ kind: v.literal('overarching'), skill: v.nullable(id) }),
  v.object({ kind: v.literal('add-seed'), seed }),
  v.object({ kind: v.literal('remove-seed'), seed: v.object({ tree: id, skill: id }) }),
  v.object({ kind: v.literal('restore') }),
  v.object({ kind: v.literal('remove-tree'), name: called }),
])

export const editSchema = v.object({
  ...event,
  tree: id,
  changes: v.pipe(v.array(change), v.maxLength(CHANGE_LIMIT)),
})

export const documentSchema = v.object({
  format: v.literal('skill-grove'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.string(),
  records: v.record(v.string(), v.unknown()),
})
