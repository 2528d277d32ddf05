import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIT, outline, spine } from '../../src/layout/branch.ts'
import { ROW_GAP } from '../../src/layout/measures.ts'
import { layoutTree, type Direction } from '../../src/layout/tree-layout.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'
import { touchedCards } from './card-touches.ts'
import { pathPoints } from './path-points.ts'
import { smallTree } from './small-tree.ts'

const directions = fc.constantFrom<Direction>('ltr', 'rtl')

describe('the layout of a tree', () => {
  it('stands tiers in columns and skills in rows', () => {
    const { width, height, columns, cards } = layoutTree(smallTree(['a b', 'c<a,b']))
    expect({ width, height }).toEqual({ width: 361, height: 176 })
    expect(columns).toEqual([
      { tier: '0', x: 19, width: 140 },
      { tier: '1', x: 221, width: 140 },
    ])
    expect(cards).toEqual([
      { skill: 'a', x: 19, y: 0, width: 140, height: 74 },
      { skill: 'b', x: 19, y: 102, width: 140, height: 74 },
      { skill: 'c', x: 221, y: 51, width: 140, height: 74 },
    ])
  })

  it('leads branches from one bud to a fan on the rim of the mark', () => {
    const { links } = layoutTree(smallTree(['a b', 'c<a,b']))
    expect(links.map(({ knots }) => spine(knots))).toEqual([
      'M159,37C181.58,37,179.84,84,202.43,84',
      'M159,139C181.58,139,179.84,92,202.43,92',
    ])
  })

  it('keeps an empty tier as a column and an empty tree as an empty box', () => {
    expect(layoutTree(smallTree(['a', '', 'b<a'])).columns.map(({ x }) => x)).toEqual([
      19, 221, 423,
    ])
    expect(layoutTree(smallTree([]))).toMatchObject({ width: 0, height: 0, cards: [] })
  })

  it('mirrors everything for right-to-left reading', () => {
    const tree = smallTree(['a', 'b', 'c<a'])
    const left = layoutTree(tree)
    const right = layoutTree(tree, { direction: 'rtl' })
    expect(right.columns.map(({ x }) => x)).toEqual([404, 202, 0])
    expect(right.cards.map(({ skill, x }) => [skill, x])).toEqual([
      ['a', 404],
      ['b', 202],
      ['c', 0],
    ])
    const mirrored = pathPoints(spine(left.links[0]?.knots ?? [])).map(({ x, y }) => [
      (left.width - x).toFixed(1),
      y.toFixed(1),
    ])
    expect(
      pathPoints(spine(right.links[0]?.knots ?? [])).map(({ x, y }) => [
        x.toFixed(1),
        y.toFixed(1),
      ]),
    ).toEqual(mirrored)
  })
})

describe('in any tree', () => {
  it('cards of a column stand a full gap apart, and columns in the order of their tiers', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        const { cards, columns } = layoutTree(tree)
        expect(columns.map(({ tier }) => tier)).toEqual(tree.tiers.map(({ id }) => id))
        columns.forEach(({ tier, x }, index) => {
          expect(x).toBe(19 + index * 202)
          const own = cards.filter((card) => card.x === x)
          expect(own.map(({ skill }) => skill).sort()).toEqual(
            tree.skills.flatMap((skill) => (skill.tier === tier ? [skill.id] : [])).sort(),
          )
          own.slice(1).forEach(({ y }, above) => {
            expect(y - (own[above]?.y ?? y) - 74).toBeGreaterThanOrEqual(ROW_GAP)
          })
        })
      }),
      { numRuns: 60 },
    )
  })

  it('each link is drawn once', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        const drawn = layoutTree(tree).links.map(({ from, to }) => `${from} to ${to}`)
        expect(drawn).toEqual(
          tree.skills.flatMap(({ id, buildsOn }) => buildsOn.map((ground) => `${ground} to ${id}`)),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('no branch touches a card but on the rims where it leaves and arrives, even when lit', () => {
    fc.assert(
      fc.property(treeArbitrary, directions, (tree, direction) => {
        const layout = layoutTree(tree, { direction })
        for (const { from, to, knots } of layout.links) {
          expect(touchedCards(layout, pathPoints(spine(knots)), 0.02)).toEqual([])
          const touched = touchedCards(layout, pathPoints(outline(knots, LIT)))
          expect(touched.filter((skill) => skill !== from && skill !== to)).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the box holds all cards, marks and branches', () => {
    fc.assert(
      fc.property(treeArbitrary, directions, (tree, direction) => {
        const { width, height, cards, links } = layoutTree(tree, { direction })
        const corners = cards.flatMap((card) => [
          { x: card.x - (direction === 'ltr' ? 19 : 0), y: card.y },
          { x: card.x + card.width + (direction === 'rtl' ? 19 : 0), y: card.y + card.height },
        ])
        for (const { x, y } of [
          ...corners,
          ...links.flatMap((link) => pathPoints(outline(link.knots, LIT))),
        ]) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('the same tree gives the same picture', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        expect(layoutTree(structuredClone(tree))).toEqual(layoutTree(tree))
      }),
      { numRuns: 30 },
    )
  })
})
