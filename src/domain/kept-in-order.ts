/**
 * The longest part of `before` that stands in the same order in `after`: the rest was moved, or is
 * not there any more. For short lists, such as tiers.
 */
export function keptInOrder(
  before: readonly string[],
  after: readonly string[],
): ReadonlySet<string> {
  const places = new Map(after.map((id, place) => [id, place]))
  /** The longest part that ends with each, up to it. */
  const ending: { readonly place: number; readonly kept: readonly string[] }[] = []
  let longest: readonly string[] = []
  for (const id of before) {
    const place = places.get(id)
    if (place === undefined) continue
    const left = ending.filter((each) => each.place < place).map((each) => each.kept)
    const most = left.reduce<readonly string[]>(
      (best, kept) => (kept.length > best.length ? kept : best),
      [],
    )
    const kept = [...most, id]
    ending.push({ place, kept })
    if (kept.length > longest.length) longest = kept
  }
  return new Set(longest)
}
