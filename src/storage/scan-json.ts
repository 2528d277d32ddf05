/** What keeps a text from being read as JSON, and where: `offset` counts UTF-16 units. */
export type Flaw =
  | { readonly kind: 'broken' | 'too-deep' | 'too-many'; readonly offset: number }
  /** One object has the key `id` twice, of which only one value could be read. */
  | { readonly kind: 'twice'; readonly offset: number; readonly id: string }

/** How deep objects and arrays may be nested, and how many items each may have. */
export interface JsonLimits {
  readonly depth: number
  readonly items: number
}

/** An object or array that is not closed yet. `keys` are those of an object, as they are written. */
interface Open {
  readonly keys?: Set<string>
  items: number
}

const SPACE_CODE = 0x20
const SPACE = /[ \t\r\n]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
/** A part of a string that is as it stands: no quote, backslash or control character. */
const PLAIN = /[ !#-[\]-\u{10FFFF}]*/uy
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/**
 * The first flaw of a text, or `undefined` where it is JSON within `limits`. Made for texts of strangers, before
 * anything is built of them: it goes through once, without recursion. Unlike `JSON.parse` it says in
 * every browser where a text breaks off.
 */
export function findFlaw(text: string, limits: JsonLimits): Flaw | undefined {
  const open: Open[] = []
  let at = 0

  function passes(pattern: RegExp): boolean {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  function skipSpace(): void {
    // Most signs have none before them, and looking is dearer than comparing.
    if (text.charCodeAt(at) <= SPACE_CODE) passes(SPACE)
  }
  function takes(sign: string): boolean {
    skipSpace()
    if (text[at] !== sign) return false
    at += 1
    return true
  }
  function takesString(): boolean {
    if (!takes('"')) return false
    do passes(PLAIN)
    while (passes(ESCAPE))
    return text[at] === '"' && takes('"')
  }
  /** Goes over the key of the next item where it has one. */
  function takesKey({ keys }: Open): Flaw | undefined {
    if (!keys) return undefined
    skipSpace()
    const start = at
    if (!takesString()) return { kind: 'broken', offset: at }
    const key = keyOf(text.slice(start, at))
    if (keys.has(key)) return { kind: 'twice', offset: start, id: key }
    keys.add(key)
    return takes(':') ? undefined : { kind: 'broken', offset: at }
  }
  /** Counts the next item of what is open, and goes over its key. */
  function begins(inside: Open): Flaw | undefined {
    inside.items += 1
    return inside.items > limits.items ? { kind: 'too-many', offset: at } : takesKey(inside)
  }

  for (;;) {
    // A value stands here.
    const isObject = takes('{')
    if (isObject || takes('[')) {
      if (open.length === limits.depth) return { kind: 'too-deep', offset: at - 1 }
      const inside: Open = isObject ? { keys: new Set(), items: 0 } : { items: 0 }
      open.push(inside)
      if (!closes(inside)) {
        const flaw = begins(inside)
        if (flaw) return flaw
        continue
      }
      open.pop()
    } else if (!takesString() && !passes(NUMBER) && !passes(WORD)) {
      return { kind: 'broken', offset: at }
    }
    // It is whole, and so may be what it stands in.
    let inside = open.at(-1)
    while (inside && closes(inside)) {
      open.pop()
      inside = open.at(-1)
    }
    if (!inside) {
      skipSpace()
      return at === text.length ? undefined : { kind: 'broken', offset: at }
    }
    if (!takes(',')) return { kind: 'broken', offset: at }
    const flaw = begins(inside)
    if (flaw) return flaw
  }

  function closes({ keys }: Open): boolean {
    return takes(keys ? '}' : ']')
  }
}

/** The key that a string in the text stands for: one can be written in several ways. */
function keyOf(string: string): string {
  return string.includes('\\') ? String(JSON.parse(string)) : string.slice(1, -1)
}
