import type { NumberedLink } from './break-rings.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** As many columns or rows as are taken as they stand. */
const MOST_ROWS = 12
/** Bands that more of them are joined to. */
const BANDS = 6

/**
 * For each skill the number of the band it stands in, along the way in which the links run, or where
 * there are none, along the longer side of the map. A skill without a place stands in the first.
 */
export function bandsOf(
  places: readonly (Point | undefined)[],
  links: readonly NumberedLink[],
): readonly number[] {
  const along = wayOf(places, links)
  const heights = places.flatMap((at) => (at ? [along(at)] : []))
  const rows = [...new Set(heights)].toSorted((a, b) => a - b)
  const starts = rows.length <= MOST_ROWS ? rows : bandStarts(heights.toSorted((a, b) => a - b))
  return places.map((at) =>
    at
      ? Math.max(
          0,
          starts.findLastIndex((row) => along(at) >= row),
        )
      : 0,
  )
}

/** Bands of about as many skills each. Skills of one height are never parted. */
function bandStarts(sorted: readonly number[]): readonly number[] {
  const starts = Array.from(
    { length: BANDS },
    (_, band) => sorted[Math.floor((band * sorted.length) / BANDS)] ?? 0,
  )
  return [...new Set(starts)]
}

function wayOf(
  places: readonly (Point | undefined)[],
  links: readonly NumberedLink[],
): (at: Point) => number {
  let [right, down] = [0, 0]
  for (const { skill, ground } of links) {
    const [to, from] = [places[skill], places[ground]]
    if (!to || !from) continue
    right += to.x - from.x
    down += to.y - from.y
  }
  if (right === 0 && down === 0) {
    const isWide = spread(places.map((at) => at?.x)) > spread(places.map((at) => at?.y))
    return isWide ? ({ x }) => x : ({ y }) => y
  }
  // A link that runs up or to the left turns the order round.
  if (Math.abs(right) > Math.abs(down)) return ({ x }) => x * Math.sign(right)
  return ({ y }) => y * Math.sign(down)
}

function spread(values: readonly (number | undefined)[]): number {
  const numbers = values.filter((value) => value !== undefined)
  return (
    numbers.reduce((a, b) => Math.max(a, b), -Infinity) -
    numbers.reduce((a, b) => Math.min(a, b), Infinity)
  )
}
