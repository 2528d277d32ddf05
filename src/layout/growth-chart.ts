import { area, max, pairs, range, stack } from 'd3'
import { type Level, LEVELS } from '../domain/level.ts'
import type { Direction, Group, PathShape, Shape } from './drawing.ts'

/** How many skills stand at each level. */
type Counts = Readonly<Record<Level, number>>

export interface GrowthChart {
  /** One for each moment that is looked back at, the earliest first; at least one. */
  readonly stops: readonly Counts[]
  /** Places of those at which a review was finished, among `stops`. */
  readonly reviews: readonly number[]
  /** Place of the one that is shown, among `stops`. */
  readonly shown: number
  readonly width: number
  readonly height: number
  readonly direction: Direction
}

/** From the chart's side to the first and the last stop: as far as a slider's thumb reaches. */
export const CHART_INSET = 11

/** Above the highest step, for the marks of reviews. */
const HEAD = 14
/** Rows of a texture stand this far apart. */
const ROW = 5

/** What tells the levels apart besides colour: dots for rookie, lines for pro, nothing for master. */
const TEXTURES: Readonly<Record<Level, Partial<PathShape> | undefined>> = {
  rookie: { dash: '0.1 5', strokeWidth: 1.8, roundCaps: true },
  pro: { strokeWidth: 0.9 },
  master: undefined,
}

/** Where each of `count` stops stands along a chart of `width` px, in reading direction. */
export function stopPlaces(count: number, width: number): readonly number[] {
  if (count === 1) return [width / 2]
  const pitch = (width - 2 * CHART_INSET) / (count - 1)
  return range(count).map((index) => CHART_INSET + index * pitch)
}

/**
 * Steps of how many skills stood at each level, stacked: master lowest, rookie on top. A line marks
 * the stop that is shown, a ring each review. Stops stand evenly, as those of a slider do.
 */
export function growthChart(chart: GrowthChart): Group {
  const { stops, reviews, shown, width, height, direction } = chart
  const along = (x: number) => (direction === 'rtl' ? width - x : x)
  const places = stopPlaces(stops.length, width)
  const borders = [0, ...pairs(places, (a, b) => (a + b) / 2), width]
  const most = max(stops, ({ rookie, pro, master }) => rookie + pro + master) ?? 0
  const rise = most === 0 ? 0 : (height - HEAD) / most
  const y = (count: number) => height - count * rise
  const bands = stack<Counts, Level>().keys(LEVELS.toReversed())([...stops])
  return {
    kind: 'group',
    children: [
      ...bands.flatMap((band) =>
        band.every(([low, high]) => low === high)
          ? []
          : drawBand(
              band.key,
              band.map(([low, high], index) => ({
                from: along(borders[index] ?? 0),
                to: along(borders[index + 1] ?? width),
                top: y(high),
                bottom: y(low),
              })),
            ),
      ),
      line(0, height - 0.5, width, height - 0.5),
      ...reviews.map((index) => reviewMark(along(places[index] ?? 0), height)),
      shownMark(along(places[shown] ?? 0), height),
    ],
  }
}

/** A small piece of a level's band, centred at 0, 0 and 20 px wide, to explain it. */
export function growthSwatch(level: Level): Group {
  const piece = { from: -10, to: 10, top: -7, bottom: 7 }
  return { kind: 'group', children: drawBand(level, [piece]) }
}

/** The part of a band that stands at one stop. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
}

function drawBand(level: Level, pieces: readonly Piece[]): readonly Shape[] {
  const outline = area<Piece & { readonly x: number }>()
    .x(({ x }) => x)
    .y0(({ bottom }) => bottom)
    .y1(({ top }) => top)
  // Level from side to side, then straight up or down to the next.
  const ends = pieces.flatMap((piece) => [
    { ...piece, x: piece.from },
    { ...piece, x: piece.to },
  ])
  const d = outline(ends) ?? ''
  const texture = TEXTURES[level]
  return [
    { kind: 'path', d, fill: `${level}-fill`, stroke: level, strokeWidth: 1 },
    ...(texture ? [{ kind: 'path', d: rows(pieces), stroke: level, ...texture } as const] : []),
  ]
}

/** Level lines through all pieces at the same heights, so that they run on from stop to stop. */
function rows(pieces: readonly Piece[]): string {
  return pieces
    .flatMap(({ from, to, top, bottom }) => {
      const first = Math.ceil((top + 1.5) / ROW) * ROW
      return range(first, bottom - 1, ROW).map(
        (y) => `M${String(round(from))} ${String(y)}H${String(round(to))}`,
      )
    })
    .join('')
}

function reviewMark(x: number, height: number): Group {
  return {
    kind: 'group',
    children: [
      line(x, 8, x, height, '2 3'),
      { kind: 'circle', cx: x, cy: 6, r: 4.5, fill: 'paper', stroke: 'ink', strokeWidth: 1.4 },
    ],
  }
}

function shownMark(x: number, height: number): PathShape {
  return {
    kind: 'path',
    d: `M${String(round(x))} 0V${String(height)}`,
    stroke: 'ink',
    strokeWidth: 2.2,
  }
}

function line(x1: number, y1: number, x2: number, y2: number, dash?: string): PathShape {
  return {
    kind: 'path',
    d: `M${String(round(x1))} ${String(y1)}L${String(round(x2))} ${String(y2)}`,
    stroke: 'line',
    strokeWidth: 1,
    ...(dash !== undefined && { dash }),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
