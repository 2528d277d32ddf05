import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { expect, it } from 'vitest'
import {
  documentSchema,
  editSchema,
  evidenceSchema,
  markSchema,
  goalSchema,
  notForMeSchema,
  outcomeSchema,
  plantingSchema,
  ratingSchema,
  reviewSchema,
  settingSchema,
  treeSchema,
  undoSchema,
  viewSchema,
} from '../../src/storage/schemas.ts'

const KINDS = {
  rating: ratingSchema,
  mark: markSchema,
  planting: plantingSchema,
  'not-for-me': notForMeSchema,
  goal: goalSchema,
  outcome: outcomeSchema,
  evidence: evidenceSchema,
  review: reviewSchema,
  view: viewSchema,
  undo: undoSchema,
  tree: treeSchema,
  edit: editSchema,
  setting: settingSchema,
}

function jsonSchema(
  schema: (typeof KINDS)[keyof typeof KINDS] | typeof documentSchema,
): JsonSchema {
  const json = toJsonSchema(schema, { errorMode: 'ignore' })
  delete json.$schema
  return json
}

/** What the app's own parser takes in, as JSON Schema. Rules that it cannot say are left out. */
function publishedSchema() {
  const { properties, ...rest } = jsonSchema(documentSchema)
  const kinds = Object.entries(KINDS).map(([kind, schema]): [string, JsonSchema] => [
    `^${kind}/`,
    jsonSchema(schema),
  ])
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Skill Grove document, version 1',
    description: 'A backup (*.grove.json). Records of kinds not named here are kept as they are.',
    ...rest,
    properties: {
      ...properties,
      version: { const: 1 },
      records: { type: 'object', patternProperties: Object.fromEntries(kinds) },
    },
  }
}

it('the published JSON Schema is what the parser takes in (npx vitest run -u writes it anew)', async () => {
  const text = `${JSON.stringify(publishedSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../public/skill-grove.schema.json')
})
