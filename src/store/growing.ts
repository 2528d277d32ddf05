/**
 * Folds a list of which most often only the end is new: then what came of the list before is taken
 * on, and the rest is not looked at again. `fold` must give the same for a list and for its parts,
 * one after the other.
 */
export function growing<Item, Sum>(
  fold: (items: readonly Item[], before?: Sum) => Sum,
): (items: readonly Item[]) => Sum {
  let known: { readonly items: readonly Item[]; readonly sum: Sum } | undefined
  return (items) => {
    const sum =
      known && beginsWith(items, known.items)
        ? fold(items.slice(known.items.length), known.sum)
        : fold(items)
    known = { items, sum }
    return sum
  }
}

function beginsWith<Item>(items: readonly Item[], start: readonly Item[]): boolean {
  return items.length >= start.length && start.every((item, index) => items[index] === item)
}
