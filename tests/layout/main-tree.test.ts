import { describe, expect, it } from 'vitest'
import { happinessEngineer } from '../../src/content/trees/happiness-engineer.ts'
import type { Tree } from '../../src/domain/tree.ts'
import { LIT, outline } from '../../src/layout/branch.ts'
import { crossings } from '../../src/layout/crossings.ts'
import { layeredGraph } from '../../src/layout/layered-graph.ts'
import { ROW_STEP } from '../../src/layout/measures.ts'
import { orderStops } from '../../src/layout/order.ts'
import { layoutTree, type TreeLayout } from '../../src/layout/tree-layout.ts'
import { middleOf, touchedCards } from './card-touches.ts'
import { pathPoints } from './path-points.ts'
import { straightCrossings } from './straight-crossings.ts'

/** The main tree with one more skill, listed last, that builds on `ground`. */
function withSkillOn(ground: string, tier: string): Tree {
  const added = { id: 'added', name: 'Added', description: '', tier, buildsOn: [ground] }
  return { ...happinessEngineer, skills: [...happinessEngineer.skills, added] }
}

/** One tree for each skill that has a tier behind it: with a skill added there, building on it. */
const grown = happinessEngineer.tiers.flatMap((tier, index) => {
  const next = happinessEngineer.tiers[index + 1]
  const own = happinessEngineer.skills.filter((skill) => skill.tier === tier.id)
  return next ? own.map(({ id }) => withSkillOn(id, next.id)) : []
})

function skillsByColumn({ columns, cards }: TreeLayout): readonly (readonly string[])[] {
  return columns.map(({ x }) =>
    cards.filter((card) => card.x === x && card.skill !== 'added').map(({ skill }) => skill),
  )
}

describe('the main tree', () => {
  const layout = layoutTree(happinessEngineer)

  it('is drawn with 32 crossings', () => {
    expect(crossings(orderStops(layeredGraph(happinessEngineer)))).toBe(32)
  })

  it('has 25 crossings when its links are straight lines between even rows', () => {
    expect(straightCrossings(happinessEngineer)).toBe(25)
  })

  it('stands in the order in which it is written down', () => {
    expect(layout.cards.map(({ skill }) => skill)).toEqual(
      happinessEngineer.skills.map(({ id }) => id),
    )
  })

  it('has no branch that touches a card on its way, even when lit', () => {
    for (const { from, to, knots } of layout.links) {
      const touched = touchedCards(layout, pathPoints(outline(knots, LIT)))
      expect(touched.filter((skill) => skill !== from && skill !== to)).toEqual([])
    }
  })

  it('keeps the order within every tier when a skill is added, but for one case of 28', () => {
    const reordered = grown.filter((tree) => {
      const columns = skillsByColumn(layoutTree(tree))
      return JSON.stringify(columns) !== JSON.stringify(skillsByColumn(layout))
    })
    expect(grown).toHaveLength(28)
    expect(reordered.length).toBeLessThanOrEqual(1)
  })

  it('moves the other skills by less than half a row on average when a skill is added', () => {
    const before = new Map(
      layout.cards.map((card) => [card.skill, middleOf(card) - layout.height / 2]),
    )
    const moves = grown.flatMap((tree) => {
      const { cards, height } = layoutTree(tree)
      return cards.flatMap((card) => {
        const y = before.get(card.skill)
        return y === undefined ? [] : [Math.abs(middleOf(card) - height / 2 - y)]
      })
    })
    const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length
    expect(mean).toBeLessThan(ROW_STEP / 2)
  })
})
