import type { Finding } from '../../domain/finding.ts'
import { fail, ok } from '../../domain/result.ts'
import type { Sketch, SketchTier } from '../../domain/sketch.ts'
import { addLink, type LinksTo, strayLinks, takeLinks, undirectedLinks } from './links.ts'
import { mermaidLabel, mermaidId } from './mermaid-label.ts'
import { type MermaidPart, mermaidParts } from './mermaid-line.ts'
import { mermaidText } from './mermaid-statements.ts'
import { type ImportSource, nameFromFile, type Parsed } from './parsed.ts'

/** Statements about how it looks and what a click does. */
const LOOKS =
  /^(?:style|classDef|class|click|linkStyle|direction|href|accTitle|accDescr)(?:\s|:|$)/i
const SUBGRAPH = /^subgraph(?:\s+(.*))?$/i
const OVERARCHING = 'overarching'

interface Node {
  label?: string
  tier?: string
  isOverAll: boolean
  readonly place: string
}

/**
 * A Mermaid flowchart, https://mermaid.js.org/syntax/flowchart.html: nodes are skills, subgraphs tiers, and an
 * arrow leads to what builds on. Lines that are neither are reported and passed over.
 */
export function readMermaid(source: ImportSource): Parsed {
  const read = mermaidText(source.text)
  if (!read) return fail({ kind: 'syntax', place: '1', format: 'mermaid' })
  const findings: Finding[] = []
  const nodes = new Map<string, Node>()
  const links: LinksTo = new Map()
  const tiers: SketchTier[] = []
  const open: string[] = []
  let description = ''
  const undirected: string[] = []

  for (const { text, place } of read.statements) {
    const subgraph = SUBGRAPH.exec(text)
    if (subgraph) {
      const tier = tierOf(subgraph[1] ?? '', place)
      tiers.push(tier)
      open.push(tier.key)
    } else if (/^end$/i.test(text)) {
      open.pop()
    } else if (LOOKS.test(text)) {
      description = /^accDescr\s*:\s*(.*)$/i.exec(text)?.[1] ?? description
    } else {
      const parts = mermaidParts(text)
      if (parts) addParts(parts, place)
      else findings.push({ kind: 'not-understood', place, text: text.slice(0, SHOWN) })
    }
  }
  const canopy = [...nodes].find(([, { isOverAll }]) => isOverAll)
  const groups = new Set(tiers.map(({ key }) => key))
  const sketch: Sketch = {
    name: read.title || nameFromFile(source),
    description: mermaidLabel(description),
    tiers,
    areGroups: true,
    skills: [...nodes].flatMap(([key, { label, tier, place }]) =>
      key === canopy?.[0] || groups.has(key)
        ? []
        : [
            {
              key,
              id: mermaidId(key),
              name: label ?? mermaidId(key),
              ...(tier !== undefined && { tier }),
              ...takeLinks(links, key),
              place,
            },
          ],
    ),
    ...(canopy && {
      overarching: {
        id: mermaidId(canopy[0]),
        name: canopy[1].label ?? mermaidId(canopy[0]),
        description: '',
        home: '',
        behaviours: [],
      },
    }),
  }
  return ok([
    { sketch, findings: [...findings, ...undirectedLinks(undirected), ...strayLinks(links)] },
  ])

  function addParts(parts: readonly MermaidPart[], place: string): void {
    let before: readonly string[] = []
    let current: string[] = []
    let isDrawn = false
    for (const part of parts) {
      if (part.kind === 'node') {
        addNode(part, place)
        current.push(part.id)
        if (isDrawn) for (const ground of before) addLink(links, part.id, ground, place)
      } else if (part.kind === 'link') {
        before = current
        current = []
        isDrawn = part.isDrawn
        if (isDrawn && !part.isDirected) undirected.push(place)
      }
    }
  }
  function addNode(
    { id, label, cls }: MermaidPart & { readonly kind: 'node' },
    place: string,
  ): void {
    const node = nodes.get(id) ?? { place, isOverAll: false }
    const tier = open.at(-1)
    nodes.set(id, {
      ...node,
      ...(label !== undefined && { label: mermaidLabel(label) }),
      ...(node.tier === undefined && tier !== undefined && { tier }),
      isOverAll: node.isOverAll || cls === OVERARCHING,
    })
  }
}

/** How much of a line that is not understood is shown. */
const SHOWN = 80

/** `tier_ground["Ground"]`, `id [Title]` or just a title. */
function tierOf(head: string, place: string): SketchTier & { readonly key: string } {
  const [node, more] = mermaidParts(head) ?? []
  if (node?.kind !== 'node' || more) {
    const name = mermaidLabel(head.replace(/^"(.*)"$/, '$1'))
    return { key: name || `line ${place}`, name }
  }
  const { id, label } = node
  return {
    key: id,
    ...(id.startsWith(TIER) && { id: mermaidId(id.slice(TIER.length)) }),
    name: label === undefined ? id : mermaidLabel(label),
  }
}

/** What the ids of tiers begin with in our own export. */
const TIER = 'tier_'
