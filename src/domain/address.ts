/** The app's addresses, to be used as links inside its hash routes. They never change. */

/** Longer addresses are not read, in UTF-16 units. */
const ADDRESS_LIMIT = 16_000

/** What an address asks for. */
export type Address =
  | { readonly page: 'start' | 'focus' | 'evidence' | 'data' | 'import' | 'nowhere' }
  | { readonly page: 'tree'; readonly tree: string; readonly skill?: string }
  | { readonly page: 'grove'; readonly tree?: string }
  | { readonly page: 'review'; readonly review?: string }
  | { readonly page: 'guide'; readonly section?: string }
  | { readonly page: 'workshop'; readonly workshop?: string; readonly step?: string }

/** A tree, or one of its skills with the panel open. */
export function treeAddress(tree: string, skill?: string): string {
  const base = `/tree/${encodeURIComponent(tree)}`
  return skill === undefined ? base : `${base}/${encodeURIComponent(skill)}`
}

/** The grove, or one destination chosen in it. */
export function groveAddress(tree?: string): string {
  return tree === undefined ? '/grove' : `/grove/${encodeURIComponent(tree)}`
}

/** Self-evaluations, or one of them, to talk about. */
export function reviewAddress(review?: string): string {
  return review === undefined ? '/review' : `/review/${encodeURIComponent(review)}`
}

/** The user guide, or one of its sections. */
export function guideAddress(section?: string): string {
  return section === undefined ? '/guide' : `/guide/${encodeURIComponent(section)}`
}

/** The workshops, or one of them, at one of its steps. */
export function workshopAddress(workshop?: string, step?: string): string {
  const parts = [workshop, step].flatMap((part) => (part === undefined ? [] : [part]))
  return ['/workshop', ...parts.map(encodeURIComponent)].join('/')
}

export const EVIDENCE_ADDRESS = '/evidence'
export const FOCUS_ADDRESS = '/focus'
/** Trees out of files of other kinds. */
export const IMPORT_ADDRESS = '/import'
export const DATA_ADDRESS = '/data'

/** A tree that the address itself holds, packed; see docs/file-format.md. */
export function sharedAddress(data: string): string {
  return `${SHARED}${data}`
}

const SHARED = '/shared/'

/**
 * What a location such as `/shared/<data>/tree/night-shift` holds of a shared tree, if it is one:
 * its data, and the part of the address that all of its pages begin with.
 */
export function sharedIn(
  location: string,
): { readonly data: string; readonly base: string } | undefined {
  if (!location.startsWith(SHARED)) return undefined
  const [data = ''] = location.slice(SHARED.length).split('/', 1)
  return { data, base: sharedAddress(data) }
}

/** Reads a location such as `/tree/marketing`, as it stands behind the `#`, still encoded. */
export function parseAddress(location: string): Address {
  if (location.length > ADDRESS_LIMIT) return { page: 'nowhere' }
  const [page = '', ...names] = location.split('/').filter((part) => part !== '')
  const [tree, skill] = names.map(decoded)
  if (names.length > 2) return { page: 'nowhere' }
  switch (page) {
    case '':
      return { page: 'start' }
    case 'tree':
      if (tree === undefined) return { page: 'start' }
      return { page, tree, ...(skill !== undefined && { skill }) }
    case 'workshop':
      return {
        page,
        ...(tree !== undefined && { workshop: tree }),
        ...(skill !== undefined && { step: skill }),
      }
    case 'grove':
      return skill === undefined
        ? { page, ...(tree !== undefined && { tree }) }
        : { page: 'nowhere' }
    case 'review':
      return skill === undefined
        ? { page, ...(tree !== undefined && { review: tree }) }
        : { page: 'nowhere' }
    case 'guide':
      return skill === undefined
        ? { page, ...(tree !== undefined && { section: tree }) }
        : { page: 'nowhere' }
    case 'focus':
    case 'import':
    case 'evidence':
    case 'data':
      return names.length === 0 ? { page } : { page: 'nowhere' }
    default:
      return { page: 'nowhere' }
  }
}

/** What cannot be decoded is taken as it stands, and then names nothing that is there. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
