// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { posterSvg } from '../../src/layout/poster.ts'
import type { PosterInput } from '../../src/layout/poster-input.ts'
import { PALETTE } from './palette.ts'

const BARE: PosterInput = {
  title: 'Skill tree of Robin Ashdown',
  subtitle: 'Customer support, 22 November 2026',
  brand: 'Skill Grove',
  legend: [
    { level: null, words: 'Unrated' },
    { level: 'rookie', words: 'Rookie' },
    { level: 'pro', words: 'Pro' },
    { level: 'master', words: 'Master, ripe' },
  ],
  layout: {
    direction: 'ltr',
    width: 342,
    height: 176,
    boughs: [],
    columns: [
      { tier: 'ground', x: 0, width: 140 },
      { tier: 'habits', x: 202, width: 140 },
    ],
    cards: [
      { skill: 'care', x: 0, y: 51, width: 140, height: 74 },
      { skill: 'empathy', x: 202, y: 0, width: 140, height: 74 },
      { skill: 'writing', x: 202, y: 102, width: 140, height: 74 },
    ],
    links: [
      {
        from: 'care',
        to: 'empathy',
        knots: [
          { x: 140, y: 88 },
          { x: 183, y: -39.375 },
        ],
      },
    ],
  },
  tiers: new Map([
    ['ground', { numeral: 'I', name: 'Foundations' }],
    ['habits', { numeral: 'II', name: 'Everyday habits that carry all else' }],
  ]),
  skills: new Map([
    ['care', { name: 'Self-care', level: 'pro', words: 'Pro' }],
    ['empathy', { name: 'Empathy', level: null, words: 'Unrated, ready' }],
    ['writing', { name: 'Clear writing', level: 'master', words: 'Master, ripe' }],
  ]),
  destinationsHeading: 'Destinations',
  destinations: [
    {
      name: 'Marketing',
      words: 'Sprouting from\nClear writing',
      state: 'sprouting',
      chosen: true,
      x: 429,
      y: 45,
      height: 86,
      trail: { path: 'M342 139L380 139L410 88', end: { x: 410, y: 88 } },
    },
  ],
  palette: PALETTE,
  fonts: [],
  direction: 'ltr',
}

const POSTER: PosterInput = {
  ...BARE,
  canopy: {
    name: 'Adaptability',
    aside: 'lies over every tier',
    level: 'rookie',
    words: 'Rookie',
    behaviours: [{ name: 'Changes focus quickly', marked: true }],
  },
}

/** Names that break markup, encodings and lines. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"\'&amp;]]>',
    '\u0000\u001b',
    '\ud800',
    'W'.repeat(120),
  ),
  fc.string({ unit: 'binary', maxLength: 120 }),
)

function named(name: string, direction: PosterInput['direction']): PosterInput {
  const skills = new Map(Array.from(POSTER.skills, ([id, skill]) => [id, { ...skill, name }]))
  const destinations = POSTER.destinations.map((destination) => ({ ...destination, name }))
  return { ...POSTER, title: name, subtitle: name, skills, destinations, direction }
}

describe('the poster', () => {
  it('shows the title, the date, every skill, tier and destination with its words', () => {
    const document = new DOMParser().parseFromString(posterSvg(POSTER).svg, 'image/svg+xml')
    const lines = Array.from(document.querySelectorAll('text'), (text) => text.textContent)
    const whole = lines.join(' ')
    const expected = [
      'Skill tree of Robin Ashdown',
      'Customer support, 22 November 2026',
      'Adaptability',
      'Foundations',
      'Everyday habits that carry all else',
      'Self-care Pro',
      'Empathy Unrated, ready',
      'Clear writing Master, ripe',
      'Marketing Sprouting from Clear writing',
    ]
    for (const words of expected) expect(whole).toContain(words)
  })

  it('is wide enough for 2400 px at double resolution, even for a small tree', () => {
    expect(posterSvg(POSTER).width).toBe(1200)
  })

  it('grows with a tree that is wider', () => {
    const far = POSTER.layout.cards.map((card) => ({ ...card, x: card.x * 10 }))
    const layout = { ...POSTER.layout, cards: far }
    const poster = posterSvg({ ...POSTER, layout })
    expect(poster.width).toBe(2020 + 140 + 19 + 2 * 56)
  })

  it('moves the tree down when a branch rises above it', () => {
    const flat = posterSvg({ ...POSTER, layout: { ...POSTER.layout, links: [] } })
    expect(posterSvg(POSTER).height).toBe(flat.height + 41)
  })

  it('is the same text for the same input', () => {
    expect(posterSvg(POSTER).svg).toBe(posterSvg(POSTER).svg)
  })

  it('can do without canopy, skills and destinations', () => {
    const empty = { width: 0, height: 0, columns: [], cards: [], links: [], boughs: [] }
    const layout = { ...empty, direction: 'ltr' } as const
    const poster = posterSvg({ ...BARE, layout, destinations: [] })
    expect(poster.width).toBe(1200)
    expect(poster.boxes).toHaveLength(1)
  })

  it('is well-formed and leaves nothing outside the sheet, whatever the names', () => {
    const directions = fc.constantFrom('ltr' as const, 'rtl' as const)
    fc.assert(
      fc.property(hostile, directions, (name, direction) => {
        const { svg, width, height, boxes } = posterSvg(named(name, direction))
        const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
        expect(document.querySelector('parsererror, script')).toBeNull()
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
        }
      }),
      { numRuns: 15 },
    )
  })
})
