import { serviceWorkerAddress } from './script-address.ts'

/**
 * What there is to say: a new version waits to be asked for, another tab has changed to it, or a part
 * of this one could not be loaded. Another object each time.
 */
export interface VersionNews {
  readonly kind: 'waiting' | 'changed' | 'missing'
}

export interface Versions {
  news(): VersionNews | undefined
  /** Calls `listener` on news. Returns how to end that. */
  subscribe(listener: () => void): () => void
  /** Makes the newest version the one in use, and loads this page anew with it; no other one. */
  update(): void
}

/** How often a page that stays open asks for a new version at most, in ms. */
const ASK_AGAIN = 3_600_000

/**
 * Keeps the app in the browser, so that it works without a network, and watches for new versions.
 * None of them is ever put in use unasked. Without `container`, which not every address has, it only
 * tells of parts that cannot be loaded.
 */
export function watchVersions(container: ServiceWorkerContainer | undefined): Versions {
  const listeners = new Set<() => void>()
  let news: VersionNews | undefined
  let registration: ServiceWorkerRegistration | undefined
  let isAsked = false
  // The first worker of all takes over a page that is of the same version.
  let wasControlled = Boolean(container?.controller)

  function tell(kind: VersionNews['kind']) {
    news = { kind }
    for (const listener of listeners) listener()
  }
  function follow(installing: ServiceWorker | null) {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration?.active) tell('waiting')
    })
  }
  async function begin(workers: ServiceWorkerContainer) {
    workers.addEventListener('controllerchange', () => {
      if (isAsked) window.location.reload()
      else if (wasControlled) tell('changed')
      wasControlled = true
    })
    await workers.register(serviceWorkerAddress())
    const found = await workers.ready
    registration = found
    if (found.waiting) tell('waiting')
    follow(found.installing)
    found.addEventListener('updatefound', () => {
      follow(found.installing)
    })
    found.active?.postMessage('tidy')
    askAgain(found)
  }

  // The bundler says so, whoever asked for the part: most of all after a new version was published.
  window.addEventListener('vite:preloadError', () => {
    tell('missing')
  })
  // Where there can be no worker, the app is what it was without one.
  if (container) begin(container).catch(() => undefined)

  return {
    news: () => news,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    update() {
      isAsked = true
      if (registration?.waiting) registration.waiting.postMessage('take-over')
      else window.location.reload()
    },
  }
}

/** Asks for a new version when somebody comes back to a page that was open for long. */
function askAgain(registration: ServiceWorkerRegistration): void {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN) return
    asked = Date.now()
    // Offline there is none.
    registration.update().catch(() => undefined)
  })
}
