/** A rectangle; `x` and `y` are its top left corner, in px, y down. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest box that holds all `boxes`. An empty one at 0, 0 when there are none. */
export function hull(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/**
 * A box that holds SVG path data of absolute commands without arcs. Control points count as part
 * of the path, so a curve may leave some of the box empty, but never leaves it.
 */
export function pathBox(d: string): Box {
  const xs: number[] = []
  const ys: number[] = []
  for (const [, command, data] of d.matchAll(/([A-Z])([^A-Z]*)/gu)) {
    const numbers = Array.from((data ?? '').matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gu), Number)
    numbers.forEach((number, i) => {
      const isX = command === 'H' || (command !== 'V' && i % 2 === 0)
      ;(isX ? xs : ys).push(number)
    })
  }
  if (xs.length === 0 || ys.length === 0) return hull([])
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** `box` with `by` px more on every side. */
export function grown(box: Box, by: number): Box {
  return {
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  }
}

/** `box` moved by `x` to the right and `y` down. */
export function moved(box: Box, x: number, y: number): Box {
  return { ...box, x: box.x + x, y: box.y + y }
}
