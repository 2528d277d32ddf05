/** The own field of an object, or `undefined`: of a stranger's JSON nothing is known. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Reflect.get(value, key)
}

/** A text, or a number as one; `undefined` for anything else, and for a text of spaces. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The first of these fields that is a text. */
export function textIn(value: unknown, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = textOf(fieldOf(value, key))
    if (text !== undefined) return text
  }
  return undefined
}

/** A list, or an empty one for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function listIn(value: unknown, key: string): readonly unknown[] {
  return listOf(fieldOf(value, key))
}

export function numberIn(value: unknown, key: string): number | undefined {
  const number = fieldOf(value, key)
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** An object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
