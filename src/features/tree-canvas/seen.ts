import type { Link } from '../../layout/tree-layout.ts'

/** A part of the tree, such as what is on the screen; in px of the tree. */
export interface Seen {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whether a part of the tree has something in common with another one. */
export function meets(one: Seen, other: Seen): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  )
}

/** Whether something of the link is there: its line never turns back, and stays between its knots. */
export function reaches({ knots }: Link, seen: Seen): boolean {
  const [start = 0, end = 0] = [knots[0]?.x, knots.at(-1)?.x]
  if (Math.max(start, end) <= seen.left || Math.min(start, end) >= seen.right) return false
  return knots.some(({ y }) => y > seen.top) && knots.some(({ y }) => y < seen.bottom)
}
