import { treeFromSketch } from '../src/domain/tree-from-sketch.ts'
import { layoutTree } from '../src/layout/tree-layout.ts'
import { readCanvas } from '../src/storage/import/canvas.ts'
import { readDot } from '../src/storage/import/dot.ts'
import { readFlow } from '../src/storage/import/flow.ts'
import { readMermaid } from '../src/storage/import/mermaid.ts'
import type { Parsed } from '../src/storage/import/parsed.ts'
import { readTable } from '../src/storage/import/table.ts'
import { measure } from './measure.ts'

const SIZE = 5_000

/** Skills and what each builds on: one or two of those before it. */
const links = Array.from({ length: SIZE }, (_, skill) =>
  skill < 50 ? [] : [...new Set([(skill * 7) % (skill - 40), skill - 50])],
)

const text = {
  table: `Id,Name,Builds on\n${links.map((on, id) => `${String(id)},Skill ${String(id)},${on.join('|')}`).join('\n')}`,
  mermaid: `graph LR\n${links.map((on, id) => [`s${String(id)}[Skill ${String(id)}]`, ...on.map((ground) => `s${String(ground)} --> s${String(id)}`)].join('\n')).join('\n')}`,
  dot: `digraph {${links.map((on, id) => [`s${String(id)} [label="Skill ${String(id)}"]`, ...on.map((ground) => `s${String(ground)} -> s${String(id)}`)].join('\n')).join('\n')}}`,
  flow: JSON.stringify({
    nodes: links.map((_, id) => ({ id: String(id), data: { label: `Skill ${String(id)}` } })),
    edges: links.flatMap((on, id) =>
      on.map((ground) => ({ source: String(ground), target: String(id) })),
    ),
  }),
  canvas: JSON.stringify({
    nodes: links.map((_, id) => ({ id: String(id), type: 'text', text: `Skill ${String(id)}` })),
    edges: links.flatMap((on, id) =>
      on.map((ground) => ({ fromNode: String(ground), toNode: String(id) })),
    ),
  }),
}

function treeOf(parsed: Parsed) {
  const sketch = parsed.ok ? parsed.value[0]?.sketch : undefined
  if (!sketch) throw new Error('nothing was read')
  return treeFromSketch(sketch, 'own').tree
}

const source = (kind: keyof typeof text) => ({ name: '', text: text[kind] })
const tree = treeOf(readTable(source('table')))
const times = measure([
  { name: 'layout', run: () => layoutTree(tree) },
  { name: 'table', run: () => treeOf(readTable(source('table'))) },
  { name: 'Mermaid', run: () => treeOf(readMermaid(source('mermaid'))) },
  { name: 'DOT', run: () => treeOf(readDot(source('dot'))) },
  { name: 'React Flow', run: () => treeOf(readFlow(JSON.parse(text.flow), source('flow'))) },
  { name: 'Canvas', run: () => treeOf(readCanvas(JSON.parse(text.canvas), source('canvas'))) },
])
console.log(
  `\nImporting ${SIZE.toLocaleString('en-GB')} skills: ms, and by the time of their layout`,
)
for (const { name, median, ratio } of times) {
  console.log(`${name.padEnd(12)}${median.toFixed(0).padStart(8)}${ratio.toFixed(2).padStart(8)}`)
}
