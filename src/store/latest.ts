interface Remembered<Value> {
  readonly next: WeakMap<object, Remembered<Value>>
  /** By arguments that are text. */
  readonly named: Map<string, Remembered<Value>>
  result?: { readonly value: Value }
}

/**
 * Remembers what came of arguments as long as these live, so that the very same ones give the very
 * same result and no new work. Two stores side by side, today and an earlier day, do not make each
 * other forget.
 */
export function latest<Args extends readonly (object | string)[], Value>(
  derive: (...args: Args) => Value,
): (...args: Args) => Value {
  const first = nothingYet<Value>()
  return (...args) => {
    let place = first
    for (const arg of args) place = typeof arg === 'string' ? named(place, arg) : next(place, arg)
    place.result ??= { value: derive(...args) }
    return place.result.value
  }
}

function nothingYet<Value>(): Remembered<Value> {
  return { next: new WeakMap(), named: new Map() }
}

function next<Value>(place: Remembered<Value>, arg: object): Remembered<Value> {
  const known = place.next.get(arg) ?? nothingYet()
  place.next.set(arg, known)
  return known
}

function named<Value>(place: Remembered<Value>, arg: string): Remembered<Value> {
  const known = place.named.get(arg) ?? nothingYet()
  place.named.set(arg, known)
  return known
}
