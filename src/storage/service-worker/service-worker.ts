import { isSharing, keepSharedFile } from '../shared-file.ts'
import { type AppFile, cacheName, dropOtherVersions, keepFiles, keptFile } from './app-files.ts'

declare const self: ServiceWorkerGlobalScope & {
  /** The build puts the files of the app here. */
  readonly __WB_MANIFEST: readonly AppFile[]
}

const FILES = self.__WB_MANIFEST
const NAME = cacheName(FILES)
const { scope } = self.registration

self.addEventListener('install', (event) => {
  // It waits then: only a person makes it take over, or the end of the last tab.
  event.waitUntil(keepFiles(FILES, NAME, scope))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(tidy))
})

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
  if (data === 'tidy') void tidy()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (isSharing(request, scope)) event.respondWith(share(request))
  else if (request.method === 'GET' && request.url.startsWith(scope)) {
    event.respondWith(answer(request))
  }
})

async function answer(request: Request): Promise<Response> {
  return (await keptFile(request.url, NAME, scope)) ?? fetch(request)
}

/** Keeps the file and opens the app, which finds it. */
async function share(request: Request): Promise<Response> {
  await keepSharedFile(request, scope)
  return Response.redirect(scope, 303)
}

/**
 * Lets go of earlier versions, but not while a tab may still run one: it has yet to load its pages
 * from there. A version that waits has its files already, and they stay, too.
 */
async function tidy(): Promise<void> {
  if (self.registration.waiting || self.registration.installing) return
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (tabs.length <= 1) await dropOtherVersions(NAME)
}
