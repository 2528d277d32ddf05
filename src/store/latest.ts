/** Remembers the last call, so that equal arguments give the very same result and no new work. */
export function latest<Args extends readonly unknown[], Value>(
  derive: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | undefined
  return (...args) => {
    const known = last
    if (known?.args.every((arg, index) => Object.is(arg, args[index]))) return known.value
    const value = derive(...args)
    last = { args, value }
    return value
  }
}
