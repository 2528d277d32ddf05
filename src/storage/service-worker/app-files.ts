/** A file of the built app. `revision` is null where its name changes with what is in it. */
export interface AppFile {
  readonly url: string
  readonly revision: string | null
}

const PREFIX = 'skill-grove-files-'

/** The name of the cache that holds these files: another one for each version of the app. */
export function cacheName(files: readonly AppFile[]): string {
  const text = files.map(({ url, revision }) => `${url} ${revision ?? ''}`).join('\n')
  let hash = 5381
  for (const letter of text) hash = (Math.imul(hash, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0
  return PREFIX + hash.toString(36)
}

/**
 * Fills the cache `name` with all files of a version, those that did not change from the versions
 * before. Rejects when one cannot be had: then there is no new version.
 */
export async function keepFiles(
  files: readonly AppFile[],
  name: string,
  scope: string,
): Promise<void> {
  const cache = await caches.open(name)
  await Promise.all(
    files.map(async ({ url, revision }) => {
      const address = addressOf(url, scope)
      const known = revision === null ? await caches.match(address, LOOSELY) : undefined
      await cache.put(address, known ?? (await load(address, revision !== null)))
    }),
  )
}

/**
 * The file that a page asks for: of this version, or of one before, which tabs that were open then
 * go on with. `undefined` for what is no file of the app.
 */
export async function keptFile(
  address: string,
  name: string,
  scope: string,
): Promise<Response | undefined> {
  const wanted = addressOf(address, scope)
  const cache = await caches.open(name)
  return (await cache.match(wanted, LOOSELY)) ?? (await caches.match(wanted, LOOSELY))
}

/** Lets go of all versions but the one in the cache `name`. */
export async function dropOtherVersions(name: string): Promise<void> {
  const names = await caches.keys()
  const others = names.filter((each) => each.startsWith(PREFIX) && each !== name)
  await Promise.all(others.map((each) => caches.delete(each)))
}

/** Under this name the build lists the page that hosts serve for the folder. */
const PAGE = 'index.html'

const LOOSELY = { ignoreSearch: true, ignoreVary: true }

/** The page is kept, and asked for, as the folder: some hosts send on from its name. */
function addressOf(url: string, scope: string): string {
  const address = new URL(url, scope)
  const page = new URL(PAGE, scope)
  return address.pathname === page.pathname ? scope : address.href
}

/** Loads a file; `anew` where the browser's own cache may hold an earlier version of it. */
async function load(address: string, anew: boolean): Promise<Response> {
  const response = await fetch(address, { cache: anew ? 'reload' : 'default' })
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
  if (!response.redirected) return response
  // A page may not be answered with what came from elsewhere.
  return new Response(response.body, { headers: response.headers })
}
