/** The browser's offer to install the app. https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
interface Offer extends Event {
  prompt(): Promise<unknown>
}

/** In a window of its own, to be had by a click, or by what the browser's menus call it. */
export type InstallState = 'installed' | 'offered' | 'by-hand'

/**
 * Holds the browser's offer to install the app until somebody asks for it. To be called early: the
 * offer is made once.
 */
export function holdInstallOffer() {
  const listeners = new Set<() => void>()
  const standalone = window.matchMedia('(display-mode: standalone)')
  let offer: Offer | undefined
  let isInstalled = standalone.matches

  function tell() {
    for (const listener of listeners) listener()
  }
  window.addEventListener('beforeinstallprompt', (event) => {
    // Else the browser would lay its own over the page.
    event.preventDefault()
    offer = isOffer(event) ? event : undefined
    tell()
  })
  window.addEventListener('appinstalled', () => {
    isInstalled = true
    tell()
  })

  return {
    state(): InstallState {
      if (isInstalled) return 'installed'
      return offer ? 'offered' : 'by-hand'
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Lets the browser ask the person, which it does once an offer. */
    ask() {
      void offer?.prompt()
      offer = undefined
      tell()
    },
  }
}

function isOffer(event: Event): event is Offer {
  return 'prompt' in event
}
