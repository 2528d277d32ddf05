import fc from 'fast-check'
import type { Sketch, SketchSkill } from '../src/domain/sketch.ts'

/** Names as strangers give them: twice, empty, endless, of signs that are not seen. */
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Ask', 'Listen', 'Write', 'Ask ', 'tier-1', '1') },
  fc.constantFrom('', ' \u202E', '\uD83C', '__proto__', 'constructor', 'a/b', 'x'.repeat(10_000)),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const key = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 12 }).map(String) },
  fc.constantFrom('', '__proto__', 'nowhere'),
)
const texts = fc.array(fc.constantFrom('', 'Asks early.', '\u0000'), { maxLength: 3 })

const skill: fc.Arbitrary<SketchSkill> = fc.record(
  {
    key,
    id: name,
    name,
    description: name,
    tier: name,
    buildsOn: fc.array(key, { maxLength: 4 }),
    levels: fc.record({ rookie: texts, master: texts }, { requiredKeys: [] }),
    behaviours: texts,
    place: fc.constant('1'),
    at: fc.record({ x: fc.double(), y: fc.double() }),
  },
  { requiredKeys: ['key', 'name', 'buildsOn', 'place'] },
)

/** Sketches of up to a dozen skills with all that can be wrong with them. */
export const sketchArbitrary: fc.Arbitrary<Sketch> = fc.record(
  {
    name,
    description: name,
    tiers: fc.array(
      fc.record({ key, id: name, name, description: name }, { requiredKeys: ['name'] }),
      { maxLength: 5 },
    ),
    areGroups: fc.boolean(),
    skills: fc.array(skill, { maxLength: 14 }),
  },
  { requiredKeys: ['name', 'skills'] },
)
