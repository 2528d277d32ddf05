import { describe, expect, it } from 'vitest'
import { treeAsTable } from '../../src/domain/tree-as-table.ts'
import { skill, tree } from '../builders.ts'
import { fullTree } from '../full-tree.ts'

describe('a tree as a table', () => {
  it('is one row a skill, with a column for whatever one of them says', () => {
    expect(treeAsTable(fullTree)).toBe(
      [
        '\uFEFFId,Skill,Tier,Builds on,Description,Practise now,Rookie,Pro,Practise,Share,Questions,Onward,Serves',
        'calm,Calm,*,,Stays calm.,,,,,,,,',
        'sleep,Sleep & rest,Ground,,Sleeps by day.,Draw the curtains.,"Knows why.\nTries it.",Does it.,A week of it.,Tell one person.,How did you sleep?,To calls.,Fewer mistakes.',
        'tea,Tea,Ground,,,,,,,,,,',
        'calls,Calls,Craft,tea | sleep,Answers.,,,,,,,,',
        '',
      ].join('\r\n'),
    )
  })

  it('stands in the order of its tiers, and runs nothing in a spreadsheet', () => {
    const odd = tree('odd', [skill('late', 'B'), { ...skill('early', 'A'), name: '=1+1' }], {
      tiers: ['A', 'B'].map((id) => ({ id, name: id, description: '' })),
    })
    expect(treeAsTable(odd)).toBe(
      [
        '\uFEFFId,Skill,Tier,Builds on,Description',
        `early,"'=1+1",A,,About early.`,
        'late,late,B,,About late.',
        '',
      ].join('\r\n'),
    )
  })
})
