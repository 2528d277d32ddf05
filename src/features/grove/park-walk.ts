import type { Land } from '../../layout/park.ts'

const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const

export type ParkKey = keyof typeof DIRECTIONS

export function isParkKey(key: string): key is ParkKey {
  return Object.hasOwn(DIRECTIONS, key)
}

/**
 * The land that an arrow key leads to from the land of tree `from`: the nearest one in that
 * quarter, measured along the arrow. `cameFrom` comes first if it lies there, so that one can
 * always go back. `undefined` where there is none.
 */
export function nextLand(
  lands: readonly Pick<Land, 'tree' | 'x' | 'y'>[],
  from: string,
  key: ParkKey,
  cameFrom?: string,
): string | undefined {
  const start = lands.find(({ tree }) => tree === from)
  if (!start) return undefined
  const towards = DIRECTIONS[key]
  const ahead = lands.flatMap(({ tree, x, y }) => {
    const [dx, dy] = [x - start.x, y - start.y]
    const along = dx * towards.x + dy * towards.y
    const aside = Math.abs(dx * towards.y - dy * towards.x)
    return tree !== from && along > 0 && aside <= along ? [{ tree, along: along + aside / 4 }] : []
  })
  if (ahead.some(({ tree }) => tree === cameFrom)) return cameFrom
  return ahead.toSorted((a, b) => a.along - b.along)[0]?.tree
}
