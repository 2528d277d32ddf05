import { toDocument } from '../domain/document.ts'
import type { Problem } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Tree } from '../domain/tree.ts'
import { LINK_READ_LIMIT, type LinkFlaw } from '../domain/tree-link.ts'
import { deflated, inflated } from './deflate.ts'
import { readText } from './read-document.ts'

/** What a link may hold once it is unpacked, in bytes: what fits into one is some 30,000. */
const UNPACKED_LIMIT = 1_000_000

/** How many bytes become characters in one call. */
const SLICE = 8192

/** The document that holds `tree` alone, deflated, in the letters that an address leaves as they are. */
export async function packTree(tree: Tree, now: Date): Promise<string> {
  const text = JSON.stringify(toDocument([[`tree/${tree.id}`, tree]], now))
  return toBase64Url(await deflated(new TextEncoder().encode(text), 'deflate-raw'))
}

/**
 * The tree that `packTree` packed, or why there is none. Never throws. Signs at the end that no link
 * has are passed over: they belong to the sentence that it stood in. Other records than the tree
 * are not looked at, nor is where its seeds lead from.
 */
export async function unpackTree(data: string): Promise<Result<Tree, LinkFlaw>> {
  if (data.length > LINK_READ_LIMIT) return fail({ kind: 'too-large' })
  const packed = fromBase64Url(data.replace(/[^\w-]+$/, ''))
  if (!packed) return broken
  const bytes = await inflated(packed, 'deflate-raw', UNPACKED_LIMIT)
  if (!bytes.ok) return bytes.error === 'too-large' ? fail({ kind: 'too-large' }) : broken
  const text = asText(bytes.value)
  if (text === undefined) return broken
  const reading = readText(text)
  if (!reading.ok) return fail(flawOf(reading.error))
  const [tree, ...others] = reading.value.records.trees
  return tree && others.length === 0 ? ok(tree) : broken
}

const broken = fail<LinkFlaw>({ kind: 'broken' })

/** What is wrong with the tree is worth telling; what is wrong with its packing is not. */
function flawOf(problems: readonly Problem[]): LinkFlaw {
  const kinds = new Set(problems.map(({ kind }) => kind))
  if (kinds.has('newer-version')) return { kind: 'newer' }
  const isOfTree = problems.every(({ place }) => place.startsWith('records["tree/'))
  return isOfTree ? { kind: 'unsound', problems } : { kind: 'broken' }
}

function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** https://www.rfc-editor.org/rfc/rfc4648#section-5, without the signs that fill it up. */
function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE))
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
  } catch {
    return undefined
  }
}
