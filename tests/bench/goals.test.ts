import { describe, expect, it } from 'vitest'
import { newFindings } from '../../bench/report/findings.ts'
import { judgeGoals } from '../../bench/report/goals.ts'

const picture = {
  part: 'Drawing',
  name: 'First picture',
  size: '500',
  unit: 'ms',
  reference: 'bare canvas',
}

/** What is said of the goal that the first picture comes so many times sooner than with peers. */
function saidOf(peers: Readonly<Record<string, number | string>>) {
  const findings = newFindings()
  findings.add(picture, 'Skill Grove', 100)
  for (const [peer, outcome] of Object.entries(peers)) {
    if (typeof outcome === 'number') findings.add(picture, peer, outcome)
    else findings.fail(picture, peer, outcome)
  }
  const { figure, isReached } =
    judgeGoals(findings.all()).find(({ goal }) => goal.startsWith('5× less')) ?? {}
  return { figure, isReached }
}

describe('a goal beside peers', () => {
  it('is reached when every peer takes so many times as long', () => {
    expect(saidOf({ 'React Flow': 500, Cytoscape: 700 })).toEqual({
      figure: 'React Flow ×5.00, Cytoscape ×7.00',
      isReached: true,
    })
  })

  it('is missed when one of them does not', () => {
    expect(saidOf({ 'React Flow': 499, Cytoscape: 700 }).isReached).toBe(false)
  })

  it('is reached beside a peer that gave nothing in the time, not beside one that broke', () => {
    expect(saidOf({ 'React Flow': 'none in 120 s' }).isReached).toBe(true)
    expect(saidOf({ 'React Flow': 'page.goto: refused' }).isReached).toBe(false)
  })

  it('is open where nothing was measured', () => {
    expect(saidOf({})).toEqual({ figure: '', isReached: undefined })
  })
})
