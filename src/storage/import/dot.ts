import {
  type AttributeASTNode,
  type ClusterStatementASTNode,
  type EdgeASTNode,
  type EdgeTargetASTNode,
  type GraphASTNode,
  parse,
  type SubgraphASTNode,
} from '@ts-graphviz/ast'
import type { ImportProblem } from '../../domain/import-format.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Sketch, SketchTier } from '../../domain/sketch.ts'
import { dotSkill, dotText, type DotWords, isOverAll } from './dot-skill.ts'
import { fieldOf, numberIn } from './json-value.ts'
import { addLink, type LinksTo, undirectedLinks } from './links.ts'
import { type ImportSource, nameFromFile, type Parsed } from './parsed.ts'

/** Statements and what they are made of. */
const NODE_LIMIT = 500_000

/** Something that is to be read, and the cluster that it stands in. */
interface Waiting {
  readonly statement: ClusterStatementASTNode
  readonly tier: string | undefined
}

/**
 * A graph of Graphviz, https://graphviz.org/doc/info/lang.html: nodes are skills, clusters tiers, and an edge
 * leads to what builds on. Our own export says more in attributes that Graphviz passes over.
 */
export function readDot(source: ImportSource): Parsed {
  const read = parsed(source.text)
  if (!read.ok) return read
  const name = dotText(read.value?.id?.value ?? '')
  const { nodes, links, tiers, graph } = walk(read.value?.children ?? [])
  const canopy = [...nodes].find(([, words]) => isOverAll(words))
  const sketch: Sketch = {
    name: dotText(graph.get('label') ?? '') || name || nameFromFile(source),
    description: dotText(graph.get('tooltip') ?? ''),
    tiers,
    areGroups: true,
    skills: [...nodes].flatMap(([key, words]) =>
      key === canopy?.[0] ? [] : [{ ...dotSkill(key, words), ...links.get(key) }],
    ),
    ...(canopy && { overarching: canopyOf(...canopy) }),
  }
  const undirected = read.value?.directed === false ? [...links.values()] : []
  const places = undirected.flatMap(({ linkPlaces }) => linkPlaces)
  return ok([{ sketch, findings: undirectedLinks(places) }])
}

function parsed(text: string): Result<GraphASTNode | undefined, ImportProblem> {
  try {
    const { children } = parse(text, { maxASTNodes: NODE_LIMIT })
    return ok(children.find((each) => each.type === 'Graph'))
  } catch (error) {
    return fail({ kind: 'syntax', place: lineOf(error), format: 'dot' })
  }
}

function canopyOf(key: string, words: DotWords): NonNullable<Sketch['overarching']> {
  const { name, description = '', more } = dotSkill(key, words)
  const { origin, guidance } = more ?? {}
  return {
    id: key,
    name,
    description,
    home: dotText(words.attributes.get('home') ?? ''),
    behaviours: [],
    ...(origin && { origin }),
    ...(guidance && { guidance }),
  }
}

function walk(statements: readonly ClusterStatementASTNode[]) {
  const nodes = new Map<string, DotWords>()
  const links: LinksTo = new Map()
  const tiers: SketchTier[] = []
  const graph = new Map<string, string>()
  const waiting: Waiting[] = statements
    .map((statement) => ({ statement, tier: undefined }))
    .toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { statement, tier } = next
    if (statement.type === 'Node') {
      addNode(dotText(statement.id.value), statement, tier, statement.children)
    } else if (statement.type === 'Edge') {
      addEdge(statement, tier)
    } else if (statement.type === 'Subgraph') {
      const inner = clusterOf(statement) ?? tier
      for (const each of statement.children.toReversed()) {
        waiting.push({ statement: each, tier: inner })
      }
    } else if (tier === undefined) {
      for (const { key, value } of attributesIn(statement)) graph.set(key.value, value.value)
    }
  }
  return { nodes, links, tiers, graph }

  function addNode(
    key: string,
    at: { readonly location?: { readonly start: { readonly line: number } } },
    tier: string | undefined,
    attributes: readonly { readonly type: string }[] = [],
  ): void {
    const place = at.location ? String(at.location.start.line) : ''
    const known = nodes.get(key) ?? { place, tier, attributes: new Map<string, string>() }
    for (const each of attributes) {
      if (isAttribute(each)) known.attributes.set(each.key.value, valueOf(each))
    }
    nodes.set(key, { ...known, tier: known.tier ?? tier })
  }
  function addEdge(edge: EdgeASTNode, tier: string | undefined): void {
    const place = edge.location ? String(edge.location.start.line) : ''
    edge.targets.forEach((target, index) => {
      for (const key of keysOf(target)) addNode(key, edge, tier)
      const before = index === 0 ? undefined : edge.targets[index - 1]
      if (!before) return
      for (const ground of keysOf(before)) {
        for (const skill of keysOf(target)) addLink(links, skill, ground, place)
      }
    })
  }
  /** The key of the tier that a cluster is; other subgraphs only place their nodes. */
  function clusterOf({ id, children }: SubgraphASTNode): string | undefined {
    const key = dotText(id?.value ?? '')
    if (!key.startsWith('cluster')) return undefined
    const own = new Map(
      children.flatMap(attributesIn).map(({ key: name, value }) => [name.value, value.value]),
    )
    const ownId = key.replace(/^cluster_?/, '')
    const description = own.get('tooltip')
    tiers.push({
      key,
      ...(key.startsWith('cluster_') && ownId !== '' && { id: ownId }),
      name: dotText(own.get('label') ?? ownId),
      ...(description !== undefined && { description: dotText(description) }),
    })
    return key
  }
}

function isAttribute(node: { readonly type: string }): node is AttributeASTNode {
  return node.type === 'Attribute'
}

/** Of HTML only the text. */
function valueOf({ value: { value, quoted } }: AttributeASTNode): string {
  return quoted === 'html' ? value.replace(/<[^<>]*>/g, ' ').replace(/\s+/gu, ' ') : value
}

/** What a statement says of the graph or cluster that it stands in. */
function attributesIn(statement: ClusterStatementASTNode): readonly AttributeASTNode[] {
  if (statement.type === 'Attribute') return [statement]
  if (statement.type !== 'AttributeList' || statement.kind !== 'Graph') return []
  return statement.children.filter(isAttribute)
}

function keysOf(target: EdgeTargetASTNode): readonly string[] {
  const refs = target.type === 'NodeRef' ? [target] : target.children
  return refs.map(({ id }) => dotText(id.value))
}

/** The line in which the parser stopped. */
function lineOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const line = numberIn(fieldOf(fieldOf(cause, 'location'), 'start'), 'line')
  return line === undefined ? '' : String(line)
}
