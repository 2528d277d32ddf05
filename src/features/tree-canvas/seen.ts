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
