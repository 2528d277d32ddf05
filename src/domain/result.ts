/** What a parser returns: the value, or everything that is wrong with it. Never throws. */
export type Result<Value, Error> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Error }

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function fail<Error>(error: Error): { readonly ok: false; readonly error: Error } {
  return { ok: false, error }
}
