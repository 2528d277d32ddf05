/** Tells the other tabs of this browser what was stored, and hears from them. */
export interface Tabs {
  /** Says that these keys were written. */
  tell(keys: readonly string[]): void
  /** Calls `listener` with the keys that another tab has written. */
  listen(listener: (keys: readonly string[]) => void): void
  /** Tells that this tab deletes everything, and that it has. */
  announce(deletion: DeletionPhase): void
  /** Calls `listener` with what another tab tells of that. */
  onDeletion(listener: (deletion: DeletionPhase) => void): void
  /** Calls `listener` when this tab comes into sight, since a sleeping tab may hear nothing. */
  onSight(listener: () => void): void
}

/** `begun`: nothing may be written any more. `ended`: what is stored now is to be shown. */
export type DeletionPhase = 'begun' | 'ended'

const CHANNEL = 'skill-grove'

/** The tabs that share this browser's storage; alone where the browser has no channel for it. */
export function openTabs(): Tabs {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : undefined
  return {
    tell(keys) {
      channel?.postMessage(keys)
    },
    listen(listener) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (Array.isArray(data)) listener(data.filter((key) => typeof key === 'string'))
      })
    },
    announce(deletion) {
      channel?.postMessage(deletion)
    },
    onDeletion(listener) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data === 'begun' || data === 'ended') listener(data)
      })
    },
    onSight(listener) {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') listener()
      })
    },
  }
}
