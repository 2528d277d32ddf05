import { describe, expect, it } from 'vitest'
import { applyEdits as apply } from '../../src/domain/apply-edits.ts'
import { type Clash, clashesOf, settled } from '../../src/domain/clash.ts'
import { differences } from '../../src/domain/differences.ts'
import type { Change, Edit } from '../../src/domain/edit.ts'
import { withOriginal } from '../../src/domain/original.ts'
import type { Skill, Tree } from '../../src/domain/tree.ts'
import { skill, tree } from '../builders.ts'

const words = { levels: { rookie: ['Looks.'], pro: [], master: [] } }
const guidance = { ...words, practise: [], share: [], questions: [] }
const first = tree('home', [skill('chat', 'I'), skill('calls', 'II', 'chat'), skill('last', 'III')])

/** The same with other words for one skill, as a newer version of the app brings it. */
function newer(id: string, texts: Partial<Skill>, of: Tree = first): Tree {
  return { ...of, skills: of.skills.map((each) => (each.id === id ? { ...each, ...texts } : each)) }
}

/** What comes of edits, with where they clash. */
function applyEdits(base: Tree, edits: readonly Edit[]) {
  const merged = apply(base, edits)
  return { ...merged, clashes: clashesOf(base, merged) }
}

/** As the store makes an edit of `original`, one after the other. */
function edited(original: Tree, edits: readonly Edit[], ...changes: Change[]): readonly Edit[] {
  const at = edits.length + 1
  const { tree: shown } = applyEdits(original, edits)
  const made = withOriginal(changes, original, shown)
  return [...edits, { id: `e${String(at)}`, by: 'self', at, tree: original.id, changes: made }]
}

const talk: Change = { kind: 'skill', skill: 'chat', name: 'Talk' }
const clash: Clash = { of: 'skill', id: 'chat', field: 'name', mine: 'Talk', theirs: 'Chatting' }

describe('a newer original', () => {
  const mine = edited(first, [], talk)

  it('brings its new words and skills where the person changed nothing', () => {
    const next = newer('calls', { name: 'Calling' })
    const more = { ...next, skills: [...next.skills, skill('new', 'III', 'calls')] }
    const { tree: result, clashes } = applyEdits(more, mine)
    expect(result.skills.map(({ name }) => name)).toEqual(['Talk', 'Calling', 'last', 'new'])
    expect(clashes).toEqual([])
  })

  it('that says something else than before, and than the person, is a clash; theirs stands', () => {
    const { tree: result, clashes } = applyEdits(newer('chat', { name: 'Chatting' }), mine)
    expect(clashes).toEqual([clash])
    expect(result.skills[0]?.name).toBe('Talk')
  })

  it('that says what the person says is none', () => {
    expect(applyEdits(newer('chat', { name: 'Talk' }), mine).clashes).toEqual([])
    expect(applyEdits(newer('chat', { description: 'New.' }), mine).clashes).toEqual([])
  })

  it('is compared with what was there when the person wrote last', () => {
    const next = newer('chat', { name: 'Chatting' })
    const again = edited(next, mine, { kind: 'skill', skill: 'chat', name: 'Talking' })
    expect(applyEdits(next, again).clashes).toEqual([])
    const third = newer('chat', { name: 'Live chat' })
    expect(applyEdits(third, again).clashes).toEqual([
      { ...clash, mine: 'Talking', theirs: 'Live chat' },
    ])
  })

  it.each<readonly [string, Change, Tree, Partial<Clash>]>([
    [
      'the tree',
      { kind: 'tree', description: 'Mine.' },
      { ...first, description: 'New.' },
      { of: 'tree', field: 'description', mine: 'Mine.', theirs: 'New.' },
    ],
    [
      'a tier',
      { kind: 'tier', tier: 'I', name: 'Mine' },
      { ...first, tiers: first.tiers.map((tier) => ({ ...tier, name: `New ${tier.id}` })) },
      { of: 'tier', id: 'I', mine: 'Mine', theirs: 'New I' },
    ],
    [
      'the tier of a skill',
      { kind: 'move-skill', skill: 'last', tier: 'I' },
      newer('last', { tier: 'II' }),
      { of: 'skill', field: 'tier', mine: 'I', theirs: 'II' },
    ],
    [
      'how to practise, which was nowhere before',
      { kind: 'skill', skill: 'chat', practiseNow: 'Mine.' },
      newer('chat', { practiseNow: 'New.' }),
      { field: 'practiseNow', mine: 'Mine.', theirs: 'New.' },
    ],
  ])('can clash in %s, with either one to be chosen', (_, change, next, expected) => {
    const edits = edited(first, [], change)
    const [found, ...others] = applyEdits(next, edits).clashes
    expect([found, others]).toMatchObject([expected, []])
    if (!found) return
    const kept = edited(next, edits, settled(found, true))
    expect(applyEdits(next, kept)).toMatchObject({ clashes: [], skipped: [] })
    expect(differences(next, applyEdits(next, kept).tree)).toHaveLength(1)
    const taken = edited(next, edits, settled(found, false))
    expect(applyEdits(next, taken)).toMatchObject({ tree: next, clashes: [], skipped: [] })
  })

  it('is no clash at once where a skill is told how to practise for the first time', () => {
    const edits = edited(first, [], { kind: 'skill', skill: 'chat', practiseNow: 'Mine.' })
    expect(applyEdits(first, edits).clashes).toEqual([])
  })

  it('clashes in the words of levels only when these are loaded', () => {
    const old = newer('chat', { guidance })
    const own = { ...guidance, practise: ['Mine.'] }
    const edits = edited(old, [], { kind: 'skill', skill: 'chat', guidance: own })
    const next = newer('chat', { guidance: { ...guidance, practise: ['New.'] } })
    expect(applyEdits(first, edits).clashes).toEqual([])
    expect(applyEdits(old, edits).clashes).toEqual([])
    expect(applyEdits(next, edits).clashes).toMatchObject([{ field: 'guidance', mine: own }])
  })

  it('without the skill that was changed leaves that change out, and says so', () => {
    const without = { ...first, skills: first.skills.filter(({ id }) => id !== 'chat') }
    const sound = newer('calls', { buildsOn: [] }, without)
    const { clashes, skipped } = applyEdits(sound, mine)
    expect([clashes, skipped]).toMatchObject([[], [{ refusal: { kind: 'unknown', id: 'chat' } }]])
  })

  it('has no clash with what was taken back', () => {
    const back = edited(first, mine, { kind: 'restore' })
    expect(applyEdits(newer('chat', { name: 'Chatting' }), back).clashes).toEqual([])
  })
})

describe('what was taken back', () => {
  const next = {
    ...newer('chat', { name: 'Ask well', description: 'New.', practiseNow: 'New.' }),
    name: 'New',
    tiers: first.tiers.map((tier) => ({ ...tier, name: `New ${tier.id}` })),
  }
  const old = newer('chat', { guidance })
  const own = { ...guidance, practise: ['Mine.'] }
  const better = newer('chat', { guidance: { ...guidance, practise: ['New.'] } })

  it.each<readonly [string, Tree, Tree, Change, Change]>([
    ['a name', first, next, talk, { kind: 'skill', skill: 'chat', name: 'chat' }],
    [
      'how to practise',
      first,
      next,
      { kind: 'skill', skill: 'chat', practiseNow: 'Mine.' },
      { kind: 'skill', skill: 'chat', practiseNow: '' },
    ],
    [
      'the name of the tree',
      first,
      next,
      { kind: 'tree', name: 'Mine' },
      { kind: 'tree', name: 'home' },
    ],
    [
      'the name of a tier',
      first,
      next,
      { kind: 'tier', tier: 'I', name: 'Mine' },
      { kind: 'tier', tier: 'I', name: 'I' },
    ],
    [
      'the tier of a skill',
      first,
      newer('last', { tier: 'II' }),
      { kind: 'move-skill', skill: 'last', tier: 'I' },
      { kind: 'move-skill', skill: 'last', tier: 'III' },
    ],
    [
      'what the levels look like',
      old,
      better,
      { kind: 'skill', skill: 'chat', guidance: own },
      { kind: 'skill', skill: 'chat', guidance },
    ],
  ])('is what a newer original says: %s', (_, before, after, change, back) => {
    const edits = edited(before, edited(before, [], change), back)
    expect(applyEdits(before, edits).tree).toEqual(before)
    expect(applyEdits(after, edits)).toMatchObject({ tree: after, clashes: [], skipped: [] })
  })

  it('is what the levels look like, also where these were not loaded when it was', () => {
    const none = { ...guidance, levels: { rookie: [], pro: [], master: [] } }
    const back = edited(first, [], { kind: 'skill', skill: 'chat', guidance: none })
    expect(applyEdits(old, back).tree).toEqual(old)
  })

  it('is no clash where a link holds a skill to the right', () => {
    const base = tree('home', [skill('chat', 'I'), skill('calls', 'II'), skill('last', 'III')])
    const move = edited(base, [], { kind: 'move-skill', skill: 'last', tier: 'II' })
    const back = edited(base, move, { kind: 'move-skill', skill: 'last', tier: 'III' })
    const linked = edited(base, back, { kind: 'connect', skill: 'last', buildsOn: 'calls' })
    const after = newer('last', { tier: 'II' }, base)
    expect(applyEdits(after, linked).tree.skills[2]?.tier).toBe('III')
    expect(applyEdits(after, linked).clashes).toEqual([])
  })

  it('follows each newer original once theirs was taken', () => {
    const edits = edited(first, [], talk)
    const [found] = applyEdits(next, edits).clashes
    if (!found) throw new Error('there is no clash')
    const taken = edited(next, edits, settled(found, false))
    const third = newer('chat', { name: 'Ask best' })
    expect(applyEdits(third, taken)).toMatchObject({ tree: third, clashes: [] })
  })
})
