import type { Finding } from '../../domain/finding.ts'
import { ok } from '../../domain/result.ts'
import type { SketchSkill } from '../../domain/sketch.ts'
import { fieldOf, listIn, numberIn, textIn } from './json-value.ts'
import { addLink, type LinksTo, strayLinks, takeLinks } from './links.ts'
import { type ImportSource, nameFromFile, type Parsed, plainText } from './parsed.ts'

/** Nodes of maps that are drawings or remarks and no topics. */
const REMARKS =
  /^(?:vertical|horizontal|paragraph|label|button|legend|linksgroup|section|image|group)$/i

/**
 * Nodes and edges of React Flow, as roadmap.sh and many others keep their maps. An edge leads to what
 * builds on.
 */
export function readFlow(json: unknown, source: ImportSource): Parsed {
  const findings: Finding[] = []
  const links = linksOf(json, findings)
  const nodes = listIn(json, 'nodes')
  const byId = new Map(nodes.map((node) => [textIn(node, 'id') ?? '', node]))
  let title = textIn(json, 'title', 'name')
  const skills: SketchSkill[] = []
  nodes.forEach((node, index) => {
    const place = `nodes[${String(index)}]`
    const type = textIn(node, 'type') ?? ''
    const data = fieldOf(node, 'data')
    const key = textIn(node, 'id') ?? place
    const name = textIn(data, 'label', 'title', 'name') ?? textIn(node, 'label', 'title', 'name')
    if (REMARKS.test(type)) {
      findings.push({ kind: 'no-place', place, what: name ?? type })
    } else if (/^title$/i.test(type)) {
      title = title ?? name
    } else {
      const at = placeOf(node, byId)
      skills.push({
        key,
        name: plainText(name ?? ''),
        description: textIn(data, 'description', 'summary') ?? '',
        ...takeLinks(links, key),
        place,
        ...(at && { at }),
      })
    }
  })
  return ok([
    {
      sketch: { name: title ?? nameFromFile(source), skills },
      findings: [...findings, ...strayLinks(links)],
    },
  ])
}

function linksOf(json: unknown, findings: Finding[]): LinksTo {
  const links: LinksTo = new Map()
  const edges = fieldOf(json, 'edges') === undefined ? 'links' : 'edges'
  listIn(json, edges).forEach((edge, index) => {
    const place = `${edges}[${String(index)}]`
    const [from, to] = [textIn(edge, 'source'), textIn(edge, 'target')]
    if (from !== undefined && to !== undefined) addLink(links, to, from, place)
    else findings.push({ kind: 'link-without-ends', place })
  })
  return links
}

/** How many boxes a box can stand in. */
const DEPTH = 16

/** Where a node stands on the map: its place is told from the box that it stands in. */
function placeOf(
  node: unknown,
  byId: ReadonlyMap<string, unknown>,
): { readonly x: number; readonly y: number } | undefined {
  let [x, y]: [number | undefined, number | undefined] = [undefined, undefined]
  let box = node
  for (let depth = 0; box !== undefined && depth < DEPTH; depth += 1) {
    const position = fieldOf(box, 'position')
    const [right, down] = [numberIn(position, 'x'), numberIn(position, 'y')]
    if (right === undefined || down === undefined) break
    x = (x ?? 0) + right
    y = (y ?? 0) + down
    box = byId.get(textIn(box, 'parentId', 'parentNode') ?? '')
  }
  return x === undefined || y === undefined ? undefined : { x, y }
}
