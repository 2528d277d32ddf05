import * as v from 'valibot'
import type { Sketch, SketchTier } from '../../domain/sketch.ts'
import { carriedByCanopy, carriedByTree } from './carried.ts'
import { fieldOf, listIn, numberIn, textIn } from './json-value.ts'
import { plainText } from './parsed.ts'

/** A node of a canvas, as far as it can be told. */
export interface CanvasNode {
  readonly id: string
  readonly type: string
  readonly place: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly json: unknown
}

export function canvasNodes(json: unknown): readonly CanvasNode[] {
  return listIn(json, 'nodes').map((node, index) => {
    const number = (key: string) => numberIn(node, key) ?? 0
    return {
      id: textIn(node, 'id') ?? '',
      type: textIn(node, 'type') ?? 'node',
      place: `nodes[${String(index)}]`,
      x: number('x'),
      y: number('y'),
      width: number('width'),
      height: number('height'),
      json: node,
    }
  })
}

/**
 * The first line of a card and the rest of it, a file's name, or a link. In a canvas of our own
 * signs of Markdown are parts of names.
 */
export function wordsOf(
  { json }: CanvasNode,
  isOwn: boolean,
): { readonly name: string; readonly description: string } | undefined {
  const text = textIn(json, 'text')?.trim()
  if (text !== undefined) {
    const [first = '', ...rest] = text.split('\n')
    const heading = first.replace(/^#{1,6}\s/, '')
    const name = (isOwn ? heading : plainText(heading)).trim()
    return { name, description: rest.join('\n').trim() }
  }
  const file = textIn(json, 'file')
  if (file !== undefined) {
    const name = file.slice(file.lastIndexOf('/') + 1)
    return { name: name.replace(/\.[a-z0-9]{1,8}$/i, ''), description: '' }
  }
  const url = textIn(json, 'url')
  return url === undefined ? undefined : { name: url, description: '' }
}

/** The groups, from left to right. */
export function groupsIn(nodes: readonly CanvasNode[]): readonly CanvasNode[] {
  return nodes.filter(({ type }) => type === 'group').toSorted((a, b) => a.x - b.x || a.y - b.y)
}

/** Groups as tiers. */
export function tiersOf(groups: readonly CanvasNode[]): readonly SketchTier[] {
  return groups.map(({ id, json }) => {
    const description = textIn(carriedIn(json), 'description')
    const label = textIn(json, 'label') ?? ''
    return {
      key: id,
      ...(id.startsWith(TIER) && { id: id.slice(TIER.length) }),
      name: id.startsWith(TIER) ? label : plainText(label),
      ...(description !== undefined && { description }),
    }
  })
}

/** The smallest group that holds the middle of a node. */
export function groupAround(
  node: CanvasNode,
  groups: readonly CanvasNode[],
): CanvasNode | undefined {
  const [x, y] = [node.x + node.width / 2, node.y + node.height / 2]
  let smallest: CanvasNode | undefined
  for (const group of groups) {
    const isHolding =
      x >= group.x && x <= group.x + group.width && y >= group.y && y <= group.y + group.height
    if (isHolding && (!smallest || areaOf(group) < areaOf(smallest))) smallest = group
  }
  return smallest
}

function areaOf({ width, height }: CanvasNode): number {
  return width * height
}

/** What other apps pass over in a node of our own export. */
export function carriedIn(json: unknown): unknown {
  return fieldOf(json, 'skillGrove')
}

/** Our own export gives ids with a slash to what is no skill. */
const [TREE, CANOPY, TIER] = ['tree/', 'overarching/', 'tier/']

/** What the nodes of our own export say that are no skills; nothing in a canvas of another app. */
export function ownParts(
  nodes: readonly CanvasNode[],
): Pick<Sketch, 'overarching' | 'more'> & Partial<Pick<Sketch, 'name' | 'description'>> {
  const tree = nodes.find(isOwnTree)
  if (!tree) return {}
  const canopy = nodes.find(isOwnCanopy)
  const more = v.safeParse(carriedByTree, carriedIn(tree.json))
  return {
    ...wordsOf(tree, true),
    ...(more.success && { more: more.output }),
    ...(canopy && canopyOf(canopy, tree.id.slice(TREE.length))),
  }
}

function canopyOf(node: CanvasNode, tree: string): Pick<Sketch, 'overarching'> {
  const carried = v.safeParse(carriedByCanopy, carriedIn(node.json))
  const words = wordsOf(node, true)
  if (!carried.success || !words) return {}
  const { home, ...rest } = carried.output
  const id = node.id.slice(CANOPY.length)
  return { overarching: { id, ...words, ...rest, home: home === tree ? '' : home } }
}

export function isOwnTree({ id }: CanvasNode): boolean {
  return id.startsWith(TREE)
}

export function isOwnCanopy({ id }: CanvasNode): boolean {
  return id.startsWith(CANOPY)
}
