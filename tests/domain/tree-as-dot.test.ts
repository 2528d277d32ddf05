import { describe, expect, it } from 'vitest'
import { treeAsDot } from '../../src/domain/tree-as-dot.ts'
import { skill, tree } from '../builders.ts'
import { fullTree } from '../full-tree.ts'

describe('a tree as a graph of Graphviz', () => {
  it('is a cluster for each tier, a node with its words for each skill, an edge for each link', () => {
    expect(treeAsDot(fullTree)).toBe(String.raw`digraph "night-shift" {
  rankdir=LR
  label="Night shift"
  tooltip="Support while others sleep."
  node [shape=box, style=rounded]
  "calm" [label="Calm", tooltip="Stays calm.", class="overarching"]
  subgraph "cluster_ground" {
    label="Ground"
    tooltip="What comes first."
    "sleep" [label="Sleep & rest", tooltip="Sleeps by day.", origin="added", "practise-now"="Draw the curtains.", rookie="Knows why.\nTries it.", pro="Does it.", practise="A week of it.", share="Tell one person.", questions="How did you sleep?", onward="To calls.", serves="Fewer mistakes."]
    "tea" [label="Tea"]
  }
  subgraph "cluster_craft" {
    label="Craft"
    tooltip=""
    "calls" [label="Calls", tooltip="Answers."]
  }
  "tea" -> "calls"
  "sleep" -> "calls"
}
`)
  })

  it('keeps quotes, backslashes and line ends inside their strings', () => {
    const odd = tree('odd', [
      { ...skill('a"\\', 'T'), name: 'say "hi"\\', description: 'one\r\ntwo' },
    ])
    expect(treeAsDot(odd)).toContain(String.raw`"a\"\\" [label="say \"hi\"\\", tooltip="one\ntwo"]`)
  })
})
