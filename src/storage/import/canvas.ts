import * as v from 'valibot'
import type { Finding } from '../../domain/finding.ts'
import { TIER_LIMIT } from '../../domain/limits.ts'
import { ok } from '../../domain/result.ts'
import type { SketchSkill } from '../../domain/sketch.ts'
import { carriedBySkill } from './carried.ts'
import {
  canvasNodes,
  carriedIn,
  groupAround,
  groupsIn,
  isOwnCanopy,
  isOwnTree,
  ownParts,
  tiersOf,
  wordsOf,
} from './canvas-nodes.ts'
import { listIn, textIn } from './json-value.ts'
import { addLink, type LinksTo, strayLinks, takeLinks, undirectedLinks } from './links.ts'
import { type ImportSource, nameFromFile, type Parsed } from './parsed.ts'

/**
 * JSON Canvas 1.0, https://jsoncanvas.org/spec/1.0/: a card is a skill, its first line the name; a group is a
 * tier that holds the cards in it; an arrow leads to what builds on.
 */
export function readCanvas(json: unknown, source: ImportSource): Parsed {
  const findings: Finding[] = []
  const links = linksOf(json, findings)
  const nodes = canvasNodes(json)
  const groups = groupsIn(nodes)
  // A tree has no more tiers, and every card is held against every one of them.
  const holding = groups.slice(0, TIER_LIMIT)
  const next = groups[TIER_LIMIT]
  const own = ownParts(nodes)
  const isOwn = own.name !== undefined
  const skills = nodes.flatMap((node): readonly SketchSkill[] => {
    const { id, place, type, json: raw } = node
    if (type === 'group' || (isOwn && (isOwnTree(node) || isOwnCanopy(node)))) return []
    const words = wordsOf(node, isOwn)
    if (!words) {
      findings.push({ kind: 'no-place', place, what: type })
      return []
    }
    const more = v.safeParse(carriedBySkill, carriedIn(raw))
    const at = { x: node.x + node.width / 2, y: node.y + node.height / 2 }
    // What is right of those stands where the groups do that are too many: in the last tier.
    const beyond = next && at.x >= next.x ? next : undefined
    const tier = (groupAround(node, holding) ?? beyond)?.id
    return [
      {
        key: id,
        ...(isOwn && { id }),
        ...words,
        ...(tier !== undefined && { tier }),
        ...takeLinks(links, id),
        place,
        at,
        ...(more.success && { more: more.output }),
      },
    ]
  })
  const sketch = {
    name: nameFromFile(source),
    ...own,
    tiers: tiersOf(groups),
    areGroups: !isOwn,
    skills,
  }
  return ok([{ sketch, findings: [...findings, ...strayLinks(links)] }])
}

function linksOf(json: unknown, findings: Finding[]): LinksTo {
  const links: LinksTo = new Map()
  const undirected: string[] = []
  listIn(json, 'edges').forEach((edge, index) => {
    const place = `edges[${String(index)}]`
    const [from, to] = [textIn(edge, 'fromNode'), textIn(edge, 'toNode')]
    if (from === undefined || to === undefined) {
      findings.push({ kind: 'link-without-ends', place })
      return
    }
    // An arrow stands at the end, unless the edge says otherwise.
    const isBackward = textIn(edge, 'fromEnd') === 'arrow'
    const isForward = textIn(edge, 'toEnd') !== 'none'
    if (isBackward === isForward) undirected.push(place)
    if (isBackward && !isForward) addLink(links, from, to, place)
    else addLink(links, to, from, place)
  })
  findings.push(...undirectedLinks(undirected))
  return links
}
