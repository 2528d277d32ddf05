interface Remembered<Value> {
  readonly next: WeakMap<object, Remembered<Value>>
  result?: { readonly value: Value }
}

/**
 * Remembers what came of arguments as long as these live, so that the very same ones give the very
 * same result and no new work. Two stores side by side, today and an earlier day, do not make each
 * other forget.
 */
export function latest<Args extends readonly object[], Value>(
  derive: (...args: Args) => Value,
): (...args: Args) => Value {
  const first: Remembered<Value> = { next: new WeakMap() }
  return (...args) => {
    let place = first
    for (const arg of args) {
      const known = place.next.get(arg) ?? { next: new WeakMap() }
      place.next.set(arg, known)
      place = known
    }
    place.result ??= { value: derive(...args) }
    return place.result.value
  }
}
