import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headers, HOME_TREE } from '../../src/content/grove.ts'
import type { Point } from '../../src/layout/branch.ts'
import { textWidth } from '../../src/layout/glyph-widths.ts'
import { HOME_RADIUS, LAND_HEIGHT, LAND_WIDTH } from '../../src/layout/land-measures.ts'
import { type Land, layoutPark, type ParkLayout } from '../../src/layout/park.ts'
import { acorn, companion, header } from '../builders.ts'
import { parkArbitrary } from './park-arbitrary.ts'
import { pathPoints } from './path-points.ts'

const RUNS = { numRuns: 12 }

/** 0 in the middle of the land's ellipse, 1 on it. */
function reach({ x, y }: Point, land: Point): number {
  return Math.hypot((x - land.x) / (LAND_WIDTH / 2), (y - land.y) / (LAND_HEIGHT / 2))
}

function isOn(point: Point, land: Land, { home }: ParkLayout): boolean {
  return land === home ? Math.hypot(point.x, point.y) < HOME_RADIUS : reach(point, land) < 1
}

function outlinePoints({ outline, x, y }: Land): readonly Point[] {
  return pathPoints(outline, 6).map((point) => ({ x: point.x + x, y: point.y + y }))
}

describe('the park', () => {
  const park = layoutPark(headers, HOME_TREE)

  it('has home in its middle and a land for every other tree', () => {
    expect(park.home).toMatchObject({ tree: HOME_TREE, x: 0, y: 0 })
    expect(park.lands.map(({ tree }) => tree).toSorted()).toEqual(
      headers
        .map(({ id }) => id)
        .filter((id) => id !== HOME_TREE)
        .toSorted(),
    )
    expect(park.bounds.x + park.bounds.width / 2).toBeCloseTo(0)
    expect(park.bounds.y + park.bounds.height / 2).toBeCloseTo(0)
  })

  it('leads a bough from home to every destination', () => {
    const boughs = park.trails.filter(({ kind }) => kind === 'bough')
    expect(boughs.map(({ to }) => to).toSorted()).toEqual(park.lands.map(({ tree }) => tree))
    expect(boughs.every(({ from }) => from === HOME_TREE)).toBe(true)
  })

  it('lets far lands share a bough that forks', () => {
    const starts = park.trails
      .filter(({ kind }) => kind === 'bough')
      .map(({ points: [start] }) => `${String(start?.x)} ${String(start?.y)}`)
    expect(starts).toHaveLength(15)
    expect(new Set(starts).size).toBe(10)
  })

  it('brings lands that seed each other nearer than others', () => {
    const places = new Map(park.lands.map((land) => [land.tree, land]))
    const away = (a: string, b: string) => {
      const [from, to] = [places.get(a), places.get(b)]
      return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Number.NaN
    }
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
    const all = park.lands.flatMap((a, i) =>
      park.lands.slice(i + 1).map((b) => away(a.tree, b.tree)),
    )
    const linked = park.trails.flatMap(({ kind, from, to }) =>
      kind === 'path' ? [away(from, to)] : [],
    )
    expect(mean(linked)).toBeLessThan(0.6 * mean(all))
  })
})

describe('trails', () => {
  const names = (park: ParkLayout) =>
    park.trails.map(({ kind, from, to }) => `${kind} ${from} ${to}`).toSorted()

  it('lead along acorns only, once between two lands whichever seeds the other', () => {
    const park = layoutPark(
      [
        header('home'),
        header('a', acorn('home', 's'), acorn('b', 's'), acorn('a', 's')),
        header('b', acorn('a', 's'), companion('home', 's')),
        header('c', companion('a', 's'), acorn('gone', 's'), acorn('b', 's')),
      ],
      'home',
    )
    expect(names(park)).toEqual(['bough home a', 'path a b', 'path b c'])
  })

  it('touch no land that is not their own, nor home, in any park read in either direction', () => {
    fc.assert(
      fc.property(parkArbitrary, fc.constantFrom('ltr', 'rtl'), (trees, direction) => {
        const park = layoutPark(trees, 'home', { direction })
        for (const { d, from, to } of park.trails) {
          const points = pathPoints(d)
          const foreign = [park.home, ...park.lands].filter(
            ({ tree }) => tree !== from && tree !== to,
          )
          const touched = foreign.filter((land) => points.some((point) => isOn(point, land, park)))
          expect(touched.map(({ tree }) => tree)).toEqual([])
        }
      }),
      RUNS,
    )
  })

  it('lead from the one land to the other', () => {
    fc.assert(
      fc.property(parkArbitrary, (trees) => {
        const park = layoutPark(trees, 'home')
        const lands = new Map([park.home, ...park.lands].map((land) => [land.tree, land]))
        for (const { d, from, to, kind } of park.trails) {
          const points = pathPoints(d)
          const [first, last] = [points[0], points.at(-1)]
          const [start, end] = [lands.get(from), lands.get(to)]
          if (!first || !last || !start || !end) throw new Error('a trail leads nowhere')
          const fromStart = Math.hypot(first.x - start.x, first.y - start.y)
          if (kind === 'bough') expect(fromStart).toBeCloseTo(HOME_RADIUS + 12, 1)
          else expect(reach(first, start)).toBeLessThan(1)
          expect(reach(last, end)).toBeLessThan(1)
        }
      }),
      RUNS,
    )
  })
})

describe('lands', () => {
  it('never overlap, and stand on the ground of a wide park', () => {
    fc.assert(
      fc.property(parkArbitrary, (trees) => {
        const { bounds, home, lands, ...rest } = layoutPark(trees, 'home')
        const park = { bounds, home, lands, ...rest }
        for (const land of lands) {
          for (const point of outlinePoints(land)) {
            expect(reach(point, land)).toBeLessThan(1.01)
            const others = [home, ...lands].filter((other) => other !== land)
            expect(others.filter((other) => isOn(point, other, park))).toEqual([])
            expect(Math.abs(point.x)).toBeLessThan(bounds.width / 2)
            expect(Math.abs(point.y)).toBeLessThan(bounds.height / 2)
          }
        }
        expect(bounds.width / bounds.height).toBeGreaterThan(1.49)
        expect(bounds.width / bounds.height).toBeLessThan(1.8)
      }),
      RUNS,
    )
  })

  it('hold their names on three lines at most', () => {
    fc.assert(
      fc.property(parkArbitrary, (trees) => {
        for (const { nameLines } of layoutPark(trees, 'home').lands) {
          expect(nameLines.length).toBeLessThanOrEqual(3)
          const widths = nameLines.map((line) => textWidth(line, 'serif', 16.5))
          expect(Math.max(0, ...widths)).toBeLessThan(LAND_WIDTH * 0.8)
        }
      }),
      RUNS,
    )
  })

  it('stand where they do whatever the order, the names and what else a header knows', () => {
    const places = ({ lands }: ParkLayout) => lands.map(({ tree, x, y }) => ({ tree, x, y }))
    fc.assert(
      fc.property(parkArbitrary, (trees) => {
        const park = layoutPark(trees, 'home')
        expect(layoutPark(trees.toReversed(), 'home')).toEqual(park)
        const renamed = trees.map((tree) => ({ ...tree, name: 'Other', levels: { s: 'master' } }))
        expect(places(layoutPark(renamed, 'home'))).toEqual(places(park))
      }),
      RUNS,
    )
  })

  it('are mirrored for languages read from right to left', () => {
    const mirrored = layoutPark(headers, HOME_TREE, { direction: 'rtl' })
    const park = layoutPark(headers, HOME_TREE)
    expect(mirrored.lands.map(({ x, y }) => ({ x: -x + 0, y }))).toEqual(
      park.lands.map(({ x, y }) => ({ x, y })),
    )
  })
})

describe('small trees on the ground', () => {
  it('grow on no land and no trail', () => {
    fc.assert(
      fc.property(parkArbitrary, (trees) => {
        const park = layoutPark(trees, 'home')
        const paved = park.trails.flatMap(({ d }) => pathPoints(d))
        for (const tree of park.trees) {
          expect([park.home, ...park.lands].filter((land) => isOn(tree, land, park))).toEqual([])
          const trail = Math.min(...paved.map(({ x, y }) => Math.hypot(tree.x - x, tree.y - y)))
          expect(trail).toBeGreaterThan(18)
        }
      }),
      RUNS,
    )
  })
})
