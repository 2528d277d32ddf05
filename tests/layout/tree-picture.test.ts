import { describe, expect, it } from 'vitest'
import {
  linksLayer,
  tierHeading,
  tierHeadingHeight,
  type Trail,
  trailLine,
  trailShape,
} from '../../src/layout/tree-picture.ts'
import { texts } from './texts.ts'

const TRAIL: Trail = {
  path: 'M0,0C10,0,10,20,20,20C30,20,30,60,40,60',
  end: { x: 40, y: 60 },
  chosen: true,
  direction: 'ltr',
}

describe('a trail', () => {
  it('follows the whole way to the chosen destination, its acorn lies on the last curve', () => {
    expect(trailLine(TRAIL)).toBe(TRAIL.path)
    expect(trailShape(TRAIL).children.at(-1)).toMatchObject({ x: 30, y: 40 })
  })

  it('is short for the others and starts at its acorn', () => {
    const trail = { ...TRAIL, chosen: false }
    expect(trailLine(trail)).toBe('M-4 60L40 60')
    expect(trailShape(trail).children.at(-1)).toMatchObject({ x: -4, y: 60 })
  })

  it('comes from the other side for right to left', () => {
    expect(trailLine({ ...TRAIL, chosen: false, direction: 'rtl' })).toBe('M84 60L40 60')
  })
})

describe('a tier heading', () => {
  const heading = { numeral: 'II', name: 'Everyday habits', width: 190, direction: 'ltr' } as const

  it('shows the numeral in italics before the name', () => {
    expect(texts(tierHeading(heading))).toMatchObject([
      { text: 'II', x: 0, italic: true },
      { text: 'Everyday habits', weight: 560 },
    ])
  })

  it('grows with a second line', () => {
    expect(tierHeadingHeight(heading)).toBe(20)
    expect(tierHeadingHeight({ ...heading, width: 110 })).toBe(40)
  })

  it('runs to the left for right to left', () => {
    const [, name] = texts(tierHeading({ ...heading, direction: 'rtl' }))
    expect(name?.x).toBeLessThan(0)
  })
})

describe('links', () => {
  it('are branches in the colour of lines', () => {
    const knots = [
      { x: 0, y: 40 },
      { x: 100, y: 40 },
    ]
    const d = 'M0,38.75C52,38.75,48,39.38,100,39.38L100,40.63C48,40.63,52,41.25,0,41.25Z'
    expect(linksLayer([{ from: 'a', to: 'b', knots }])).toEqual([{ kind: 'path', d, fill: 'line' }])
  })
})
