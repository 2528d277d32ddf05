import { describe, expect, it } from 'vitest'
import { treeAsMermaid } from '../../src/domain/tree-as-mermaid.ts'
import { skill, tree } from '../builders.ts'
import { fullTree } from '../full-tree.ts'

describe('a tree as a Mermaid flowchart', () => {
  it('is a subgraph for each tier, a node for each skill and an arrow for each link', () => {
    expect(treeAsMermaid(fullTree)).toBe(`---
title: "Night shift"
---
flowchart LR
  accDescr: Support while others sleep.
  calm(["Calm"]):::overarching
  subgraph tier_ground["Ground"]
    sleep["Sleep #38; rest"]
    tea["Tea"]
  end
  subgraph tier_craft["Craft"]
    calls["Calls"]
  end
  tea --> calls
  sleep --> calls
`)
  })

  it('keeps words and signs of Mermaid from being read as such', () => {
    const odd = tree('odd', [
      { ...skill('end', 'T'), name: '1. "End" of `it` <b>' },
      { ...skill('R&D', 'T'), name: '- a|b; #35; {c}' },
    ])
    expect(treeAsMermaid(odd)).toContain(
      'id_end["1#46; #34;End#34; of #96;it#96; #60;b#62;"]\n' +
        '    id_R_26_D["#45; a#124;b#59; #35;35#59; #123;c#125;"]',
    )
  })
})
