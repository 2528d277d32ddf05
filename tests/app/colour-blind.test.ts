import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LevelOrNone } from '../../src/domain/level.ts'
import type { Shape } from '../../src/layout/drawing.ts'
import { levelMark } from '../../src/layout/level-marks.ts'
import { english } from '../../src/messages/english/english.ts'

/*
 * How the colours of the levels look to people who see fewer colours: the matrices for a severity
 * of 1.0 of Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color
 * Vision Deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009. They
 * act on linear RGB.
 */
type Row = readonly [number, number, number]
type Matrix = readonly [Row, Row, Row]

const SIGHTS: Readonly<Record<string, Matrix>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const css = readFileSync('src/app/tokens.css', 'utf8')

/** A token of a theme as linear RGB. */
function linear(theme: string, token: string): Row {
  const rule = new RegExp(`^\\[data-theme='${theme}'\\] \\{([^}]*)\\}`, 'mu').exec(css)?.[1] ?? ''
  const colour = new RegExp(`--${token}: (#[0-9a-f]{6});`, 'u').exec(rule)?.[1] ?? ''
  const part = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function times([first, second, third]: Matrix, [r, g, b]: Row): Row {
  const row = ([x, y, z]: Row) => Math.min(1, Math.max(0, x * r + y * g + z * b))
  return [row(first), row(second), row(third)]
}

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Row): Row {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116)
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** ΔE*ab of 1976 between two tokens as they are seen: about 2.3 can just be told apart. */
function distance(theme: string, sight: Matrix, one: string, other: string): number {
  const [first, second] = [one, other].map((token) => lab(times(sight, linear(theme, token))))
  return Math.hypot(...(first ?? []).map((value, i) => value - (second?.[i] ?? NaN)))
}

/** Pairs that stay well apart for everybody. */
const APART = [
  ['unrated', 'master'],
  ['rookie', 'pro'],
  ['pro', 'master'],
] as const

/** Pairs that come close to each other for some: these rest on shape and word. */
const CLOSE = [
  ['unrated', 'rookie'],
  ['unrated', 'pro'],
  ['rookie', 'master'],
] as const

describe.each(['light', 'dark'])('the colours of the levels in the %s theme', (theme) => {
  const nearest = (pairs: typeof APART | typeof CLOSE) =>
    Object.fromEntries(
      pairs.map(([one, other]) => {
        const distances = Object.values(SIGHTS).map((sight) => distance(theme, sight, one, other))
        return [`${one}, ${other}`, Math.round(Math.min(...distances))]
      }),
    )

  it('keep unrated and master, rookie and pro, pro and master 19 apart in every sight', () => {
    expect(Math.min(...Object.values(nearest(APART)))).toBeGreaterThanOrEqual(19)
  })

  it('bring the other pairs close to each other in some', () => {
    expect(nearest(CLOSE)).toEqual(
      theme === 'light'
        ? { 'unrated, rookie': 8, 'unrated, pro': 6, 'rookie, master': 4 }
        : { 'unrated, rookie': 12, 'unrated, pro': 4, 'rookie, master': 5 },
    )
  })
})

describe('without any colour', () => {
  const LEVELS: readonly LevelOrNone[] = [null, 'rookie', 'pro', 'master']

  /** The outlines of a drawing, without their colours. */
  function outlines(shape: Shape): string {
    if (shape.kind === 'group') return shape.children.map(outlines).join('|')
    return shape.kind === 'path' ? shape.d : shape.kind
  }

  it('each level has a shape and a word of its own', () => {
    expect(new Set(LEVELS.map((level) => outlines(levelMark(level)))).size).toBe(4)
    const words = LEVELS.map((level) => english.level[level ?? 'unrated'])
    expect(words).toEqual(['Unrated', 'Rookie', 'Pro', 'Master'])
  })
})
