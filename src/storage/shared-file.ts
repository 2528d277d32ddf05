/** Where a file waits between the service worker, which receives it, and the page. */
const CACHE = 'skill-grove-shared-file'
const PLACE = './shared-file'
const NAME = 'x-file-name'
/** The field of the form, as the web app manifest names it. */
const FIELD = 'file'

/** Whether a request hands over a file that another app shared, as the web app manifest says. */
export function isSharing(request: Request, scope: string): boolean {
  return request.method === 'POST' && request.url === new URL(PLACE, scope).href
}

/** Puts the file of such a request where the page finds it. Of several only the first is taken. */
export async function keepSharedFile(request: Request, scope: string): Promise<void> {
  const file = (await request.formData()).get(FIELD)
  if (file === null || typeof file === 'string') return
  const cache = await caches.open(CACHE)
  const headers = { 'content-type': file.type, [NAME]: encodeURIComponent(file.name) }
  await cache.put(new URL(PLACE, scope).href, new Response(file, { headers }))
}

/** Takes the file that was shared, if there is one. `scope` is the address of the app's folder. */
export async function takeSharedFile(scope: string): Promise<File | undefined> {
  if (!(await caches.has(CACHE))) return undefined
  const cache = await caches.open(CACHE)
  const kept = await cache.match(new URL(PLACE, scope).href)
  await caches.delete(CACHE)
  if (!kept) return undefined
  const name = decodeURIComponent(kept.headers.get(NAME) ?? '')
  return new File([await kept.blob()], name, { type: kept.headers.get('content-type') ?? '' })
}

/** Removes a file that was shared and not taken yet. */
export async function forgetSharedFile(): Promise<void> {
  if ('caches' in self) await caches.delete(CACHE)
}
