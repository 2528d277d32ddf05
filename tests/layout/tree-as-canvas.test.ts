import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeAsCanvas } from '../../src/layout/tree-as-canvas.ts'
import { fullTree } from '../full-tree.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

interface Node {
  readonly id: string
  readonly type: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly label?: string
  readonly text?: string
}

describe('a tree as JSON Canvas', () => {
  it('is a group for each tier, a card for each skill and an edge for each link', () => {
    const { nodes, edges } = read(treeAsCanvas(fullTree))
    expect(nodes.map(({ id, type, label, text }) => [id, type, label ?? text])).toEqual([
      ['tree/night-shift', 'text', '# Night shift\n\nSupport while others sleep.'],
      ['overarching/calm', 'text', '# Calm\n\nStays calm.'],
      ['tier/ground', 'group', 'Ground'],
      ['tier/craft', 'group', 'Craft'],
      ['sleep', 'text', '# Sleep & rest\n\nSleeps by day.'],
      ['tea', 'text', '# Tea'],
      ['calls', 'text', '# Calls\n\nAnswers.'],
    ])
    expect(edges).toEqual([
      { id: 'tea/calls', fromNode: 'tea', fromSide: 'right', toNode: 'calls', toSide: 'left' },
      { id: 'sleep/calls', fromNode: 'sleep', fromSide: 'right', toNode: 'calls', toSide: 'left' },
    ])
  })

  it('keeps beside each card what does not stand on it', () => {
    const { nodes } = read(treeAsCanvas(fullTree))
    const [sleep] = fullTree.skills
    expect(nodes.find(({ id }) => id === 'sleep')).toMatchObject({
      skillGrove: { origin: 'added', practiseNow: 'Draw the curtains.', guidance: sleep?.guidance },
    })
    expect(nodes.find(({ id }) => id === 'tree/night-shift')).toMatchObject({
      skillGrove: {
        seeds: fullTree.seeds,
        portrait: fullTree.portrait,
        translations: fullTree.translations,
      },
    })
  })

  it('has every card inside of its tier’s group and none over another', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        const { nodes } = read(treeAsCanvas(tree))
        const cards = nodes.filter(({ id, type }) => type === 'text' && !id.includes('/'))
        expect(cards).toHaveLength(tree.skills.length)
        for (const card of cards) {
          for (const side of [card.x, card.y, card.width, card.height]) {
            expect(Number.isInteger(side)).toBe(true)
          }
          const around = nodes.filter((node) => node.type === 'group' && holds(node, card))
          const tier = tree.skills.find(({ id }) => id === card.id)?.tier ?? ''
          expect(around.map(({ id }) => id)).toEqual([`tier/${tier}`])
          expect(nodes.filter((other) => other.type === 'text' && overlaps(other, card))).toEqual([
            card,
          ])
        }
      }),
    )
  })
})

function read(text: string): { nodes: readonly Node[]; edges: readonly unknown[] } {
  return JSON.parse(text) as { nodes: readonly Node[]; edges: readonly unknown[] }
}

function holds(outer: Node, inner: Node): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  )
}

function overlaps(a: Node, b: Node): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
