import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBelow, type OutlineItem, outlineOf } from '../../src/domain/outline.ts'
import { skill, tree } from '../builders.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

/** Each item as a line: its skill, indented by its level, and what it says of other places. */
function lines(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap((item) => [
    [
      '  '.repeat(item.level - 1) + item.skill.id,
      ...item.alsoUnder.map(({ id }) => `also under ${id}`),
      ...item.elsewhere.map((other) => `also to ${other.skill.id} under ${other.under.id}`),
    ].join(', '),
    ...lines(item.children),
  ])
}

function flat(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)])
}

describe('the outline', () => {
  it('stands a skill under what it builds on, and starts with what builds on nothing', () => {
    const support = tree('support', [
      skill('rest', 'Ground'),
      skill('focus', 'Ground'),
      skill('empathy', 'Habits', 'rest'),
      skill('writing', 'Habits', 'focus'),
      skill('calls', 'Customer', 'empathy'),
    ])
    expect(lines(outlineOf(support))).toEqual([
      'rest',
      '  empathy',
      '    calls',
      'focus',
      '  writing',
    ])
  })

  it('takes the parent of the nearest tier, and names the skill at all others', () => {
    const support = tree('support', [
      skill('rest', 'Ground'),
      skill('empathy', 'Habits', 'rest'),
      skill('calls', 'Customer', 'rest', 'empathy'),
    ])
    expect(lines(outlineOf(support))).toEqual([
      'rest, also to calls under empathy',
      '  empathy',
      '    calls, also under rest',
    ])
  })

  it('takes the first in reading order of two parents in one tier, however they are listed', () => {
    const support = tree('support', [
      skill('rest', 'Ground'),
      skill('focus', 'Ground'),
      skill('empathy', 'Habits', 'focus', 'rest'),
    ])
    expect(lines(outlineOf(support))).toEqual([
      'rest',
      '  empathy, also under focus',
      'focus, also to empathy under rest',
    ])
  })

  it('reads tier by tier where a tree lists its skills in another order', () => {
    const skills = [skill('empathy', 'Habits'), skill('rest', 'Ground'), skill('focus', 'Ground')]
    const tiers = ['Ground', 'Habits'].map((id) => ({ id, name: id, description: '' }))
    expect(lines(outlineOf(tree('support', skills, { tiers })))).toEqual([
      'rest',
      'focus',
      'empathy',
    ])
  })

  it('counts what stands below an item', () => {
    const [rest] = outlineOf(
      tree('support', [
        skill('rest', 'Ground'),
        skill('empathy', 'Habits', 'rest'),
        skill('calls', 'Customer', 'empathy'),
        skill('writing', 'Habits', 'rest'),
      ]),
    )
    expect(rest && countBelow(rest)).toBe(3)
  })

  it('holds every skill of a tree exactly once', () => {
    fc.assert(
      fc.property(treeArbitrary, (any) => {
        const ids = flat(outlineOf(any)).map((item) => item.skill.id)
        expect(ids.toSorted()).toEqual(any.skills.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('says of every skill all that it builds on: as its parent, or as what it is also under', () => {
    fc.assert(
      fc.property(treeArbitrary, (any) => {
        for (const { skill, parent, alsoUnder } of flat(outlineOf(any))) {
          const said = [...(parent ? [parent] : []), ...alsoUnder].map(({ id }) => id)
          expect(said.toSorted()).toEqual(skill.buildsOn.toSorted())
        }
      }),
    )
  })

  it('says at every skill all that builds on it: as its children, or where they stand else', () => {
    fc.assert(
      fc.property(treeArbitrary, (any) => {
        const items = flat(outlineOf(any))
        const parentOf = new Map(items.map((item) => [item.skill.id, item.parent?.id]))
        for (const { skill, children, elsewhere } of items) {
          const said = [...children, ...elsewhere].map((other) => other.skill.id)
          const onward = any.skills.filter(({ buildsOn }) => buildsOn.includes(skill.id))
          expect(said.toSorted()).toEqual(onward.map(({ id }) => id).toSorted())
          for (const other of elsewhere) {
            expect(other.under.id).toBe(parentOf.get(other.skill.id))
          }
        }
      }),
    )
  })

  it('keeps the order of all others when a skill is added', () => {
    fc.assert(
      fc.property(treeArbitrary, (any) => {
        const added = any.skills.at(-1)?.id
        const before = outlineOf({ ...any, skills: any.skills.slice(0, -1) })
        const after = flat(outlineOf(any)).map((item) => item.skill.id)
        expect(after.filter((id) => id !== added)).toEqual(flat(before).map((i) => i.skill.id))
      }),
    )
  })

  it('goes one level deeper with each step, and down a branch only to later tiers', () => {
    fc.assert(
      fc.property(treeArbitrary, (any) => {
        const tierOf = (id: string) => any.tiers.findIndex((tier) => tier.id === id)
        for (const { skill, level, children } of flat(outlineOf(any))) {
          for (const child of children) {
            expect(child.level).toBe(level + 1)
            expect(tierOf(child.skill.tier)).toBeGreaterThan(tierOf(skill.tier))
          }
        }
      }),
    )
  })
})
