/** The app's addresses, to be used as links inside its hash routes. They never change. */

/** A tree, or one of its skills with the panel open. */
export function treeAddress(tree: string, skill?: string): string {
  const base = `/tree/${encodeURIComponent(tree)}`
  return skill === undefined ? base : `${base}/${encodeURIComponent(skill)}`
}

/** The grove, or one destination chosen in it. */
export function groveAddress(tree?: string): string {
  return tree === undefined ? '/grove' : `/grove/${encodeURIComponent(tree)}`
}

export const DATA_ADDRESS = '/data'
