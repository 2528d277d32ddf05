import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { headers } from '../../src/content/grove.ts'
import type { Level } from '../../src/domain/level.ts'
import { type Outlook, type Route, routesInto, strongerStart } from '../../src/domain/seed-path.ts'
import { allTrees } from './built-in-trees.ts'

/** The ratings of the example in docs/guide.md. */
const RATINGS: Readonly<Record<string, Level>> = {
  'self-care': 'pro',
  focus: 'pro',
  'time-tasks': 'rookie',
  'clear-writing': 'rookie',
  empathy: 'pro',
}

describe('the worked example of the guide', () => {
  let guide = ''
  let outlook: Outlook
  let marketing: Outlook['headers'][number]

  beforeAll(async () => {
    guide = (await readFile('docs/guide.md', 'utf8')).replaceAll(/\s+/g, ' ')
    const trees = await allTrees()
    outlook = {
      headers,
      trees: new Map(trees.map((tree) => [tree.id, tree])),
      levels: new Map(
        Object.entries(RATINGS).map(([skill, level]) => [`happiness-engineer/${skill}`, level]),
      ),
      planted: new Set(),
      avoided: new Set(),
    }
    const found = headers.find(({ id }) => id === 'marketing')
    if (!found) throw new Error('no marketing')
    marketing = found
  })

  const nameOf = (tree: string, id: string) =>
    outlook.trees.get(tree)?.skills.find((skill) => skill.id === id)?.name ?? id
  const lastSeed = (route: Route) => {
    const seed = route.hops.at(-1)?.seed
    return seed ? nameOf(seed.tree, seed.skill) : ''
  }

  it('names every way into marketing with its cost', () => {
    const routes = routesInto(marketing, outlook, 'firm')
    for (const route of routes) {
      const through = route.hops
        .slice(0, -1)
        .map(({ into }) => headers.find(({ id }) => id === into)?.name)
      const way = through.length > 0 ? ` through ${through.join(' and ')}` : ''
      expect(guide).toContain(`**${lastSeed(route)}**${way}: ${String(route.levelUps)} level-ups`)
    }
  })

  it('lists the steps of the best one as the app does', () => {
    const [best] = routesInto(marketing, outlook, 'firm')
    const steps = best?.hops.flatMap((hop) => hop.steps) ?? []
    expect(steps.length).toBeGreaterThan(0)
    steps.forEach((step, index) => {
      const from = step.from ?? 'unrated'
      const line = `${String(index + 1)}. ${nameOf(step.tree, step.skill)}, ${from} to ${step.to}`
      expect(guide).toContain(line)
    })
    expect(guide).toContain(`${String(steps.length + 1)}. Plant Marketing`)
  })

  it('tells the straight reading and the stronger start', () => {
    const [straight] = routesInto(marketing, outlook, 'straight')
    expect(guide).toContain(`Straight there it takes ${String(straight?.levelUps)} level-ups`)
    const [best] = routesInto(marketing, outlook, 'firm')
    expect(best && strongerStart(marketing, best, outlook)).toEqual([])
    expect(guide).toContain('Empathy at pro goes along already')
  })
})
