import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/app/tokens.css', 'utf8')

type Colours = Readonly<Record<string, string>>

/** The colours of a theme as the page has them, with what more contrast changes. */
function coloursOf(theme: string, isStronger: boolean): Colours {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selector = '']) => {
    const isOfTheme = selector.includes(`[data-theme='${theme}']`)
    return isOfTheme && (isStronger || !selector.includes(':root[data-theme'))
  })
  const pairs = rules.flatMap(([, , body = '']) => [
    ...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g),
  ])
  return Object.fromEntries(pairs.map(([, name = '', colour = '']) => [name, colour]))
}

/** Relative luminance after WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A name that tokens.css does not have would make every comparison false, and the test empty. */
function colourOf(colours: Colours, name: string): string {
  const colour = colours[name]
  if (colour === undefined) throw new Error(`tokens.css has no --${name}`)
  return colour
}

function contrast(colours: Colours, front: string, ground: string): number {
  const [one = 0, other = 0] = [front, ground].map((name) => luminance(colourOf(colours, name)))
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

const TEXTS = ['ink', 'ink-2', 'unrated', 'rookie', 'pro', 'master']
const GROUNDS = ['paper', 'raised', 'sunk']
const ON_OTHERS = [
  ['rookie', 'rookie-fill'],
  ['pro', 'pro-fill'],
  ['master', 'master-fill'],
  ['ink', 'canopy'],
  ['ink', 'canopy-2'],
  ['ink-2', 'rookie-fill'],
  ['ink-2', 'pro-fill'],
  ['ink-2', 'master-fill'],
  ['on-ink', 'ink'],
  ['on-acorn', 'master'],
] as const
const pairsOf = (fronts: readonly string[]) =>
  fronts.flatMap((front) => GROUNDS.map((ground) => [front, ground] as const))

for (const theme of ['light', 'dark']) {
  for (const [wish, isStronger, text, line] of [
    ['by default', false, 4.5, 3],
    ['where more contrast is wished for', true, 7, 4.5],
  ] as const) {
    describe(`the colours of the ${theme} theme ${wish}`, () => {
      const colours = coloursOf(theme, isStronger)

      it(`set every text off from its ground by ${String(text)}`, () => {
        const texts = [...pairsOf(TEXTS), ...ON_OTHERS]
        expect(
          texts.filter(([front, ground]) => contrast(colours, front, ground) < text).map(named),
        ).toEqual([])
      })

      it(`set borders, edges and the ring of the focus off by ${String(line)}`, () => {
        const lines = [...pairsOf(['ink', 'line']), ['canopy-line', 'canopy'] as const]
        expect(
          lines.filter(([front, ground]) => contrast(colours, front, ground) < line).map(named),
        ).toEqual([])
      })

      function named([front, ground]: readonly [string, string]): string {
        return `${front} on ${ground}: ${contrast(colours, front, ground).toFixed(2)}`
      }
    })
  }
}
