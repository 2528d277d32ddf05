import fc from 'fast-check'
import type { Change, Edit } from '../src/domain/edit.ts'
import type { Guidance } from '../src/domain/guidance.ts'
import type { Tree } from '../src/domain/tree.ts'

/** Ids that are often those of `tree`, and often not there. */
function idsOf(tree: Tree) {
  const over = tree.overarching ? [tree.overarching.id] : []
  const skills = [...tree.skills.map(({ id }) => id), ...over, 'new-1', 'new-2', '__proto__']
  const tiers = [
    ...tree.tiers.map(({ id }) => id),
    'tier-new',
    `tier-${String(tree.tiers.length + 1)}`,
  ]
  return { skill: fc.constantFrom(...skills), tier: fc.constantFrom(...tiers) }
}

/** A text of a list or of its own, rarely longer than can be kept. */
const sentence = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('', 'Asks first.') },
  { weight: 1, arbitrary: fc.constant('x'.repeat(20_001)) },
)

const sentences = fc.oneof(
  { weight: 9, arbitrary: fc.array(sentence, { maxLength: 1 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(100, 101).map((length) => Array.from({ length }, () => 'Asks.')),
  },
)

const guidance: fc.Arbitrary<Guidance> = fc.record(
  {
    levels: fc.record({ rookie: sentences, pro: sentences, master: sentences }),
    practise: sentences,
    share: sentences,
    questions: sentences,
    onward: sentence,
    serves: sentence,
  },
  { requiredKeys: ['levels', 'practise', 'share', 'questions'] },
)

/** Any change of `tree`, possible or not. */
export function changeArbitrary(tree: Tree): fc.Arbitrary<Change> {
  const { skill, tier } = idsOf(tree)
  const name = fc.constantFrom('A name', 'Another', '🌰')
  const description = fc.constantFrom('', 'What it is.')
  const some = { requiredKeys: [] }
  const texts = fc.record({ name, description }, some)
  const more = { practiseNow: sentence, guidance }
  const skillTexts = fc.record({ name, description, ...more }, some)
  const seed = fc.record({
    tree: fc.constantFrom('home', 'gone'),
    skill,
    role: fc.constantFrom('acorn' as const, 'companion' as const),
    why: description,
  })
  return fc.oneof(
    texts.map((set): Change => ({ kind: 'tree', ...set })),
    fc
      .tuple(tier, name, fc.option(tier, { nil: undefined }))
      .map(([id, called, before]): Change => ({
        kind: 'add-tier',
        tier: { id, name: called, description: '' },
        ...(before !== undefined && { before }),
      })),
    fc.tuple(tier, texts).map(([id, set]): Change => ({ kind: 'tier', tier: id, ...set })),
    fc.tuple(tier, fc.option(tier, { nil: undefined })).map(([id, before]): Change => ({
      kind: 'move-tier',
      tier: id,
      ...(before !== undefined && { before }),
    })),
    tier.map((id): Change => ({ kind: 'remove-tier', tier: id })),
    fc
      .record(
        {
          ...{ id: skill, name, description, tier, buildsOn: fc.array(skill, { maxLength: 3 }) },
          ...more,
        },
        { requiredKeys: ['id', 'name', 'description', 'tier', 'buildsOn'] },
      )
      .map((added): Change => ({ kind: 'add-skill', skill: added })),
    fc.tuple(skill, skillTexts).map(([id, set]): Change => ({ kind: 'skill', skill: id, ...set })),
    fc.tuple(skill, tier).map(([id, to]): Change => ({ kind: 'move-skill', skill: id, tier: to })),
    skill.map((id): Change => ({ kind: 'remove-skill', skill: id })),
    ...(['connect', 'connect', 'disconnect'] as const).map((kind) =>
      fc.tuple(skill, skill).map(([id, buildsOn]): Change => ({ kind, skill: id, buildsOn })),
    ),
    fc.option(skill).map((id): Change => ({ kind: 'overarching', skill: id })),
    seed.map((each): Change => ({ kind: 'add-seed', seed: each })),
    seed.map((each): Change => ({ kind: 'remove-seed', seed: each })),
  )
}

/** Edits of `tree`, many of which happened at the same moment. */
export function editsArbitrary(tree: Tree): fc.Arbitrary<readonly Edit[]> {
  const changes = fc.array(changeArbitrary(tree), { minLength: 1, maxLength: 4 })
  return fc.array(fc.tuple(fc.nat(5), changes), { maxLength: 30 }).map((all) =>
    all.map(([at, made], index): Edit => ({
      id: `edit-${String(index)}`,
      by: 'self',
      at,
      tree: tree.id,
      changes: made,
    })),
  )
}
