import { STORED_FORM } from './browser-records.ts'

/** Tells the other tabs of this browser what was stored, and hears from them. */
export interface Tabs {
  /** Says that these keys were written, and in which form. */
  tell(keys: readonly string[]): void
  /** Calls `listener` with the keys that another tab has written in a form that is known here. */
  listen(listener: (keys: readonly string[]) => void): void
  /** Calls `listener` when another tab writes in a newer form than is known here. */
  onNewer(listener: () => void): void
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
      channel?.postMessage({ version: STORED_FORM, keys })
    },
    listen(listener) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const { version, keys } = writtenIn(data)
        if (version <= STORED_FORM && keys.length > 0) listener(keys)
      })
    },
    onNewer(listener) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (writtenIn(data).version > STORED_FORM) listener()
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

/** What a tab of any version says that it has written. */
function writtenIn(data: unknown): { readonly version: number; readonly keys: readonly string[] } {
  const said: { readonly version?: unknown; readonly keys?: unknown } =
    typeof data === 'object' && data !== null ? data : {}
  return {
    version: typeof said.version === 'number' ? said.version : 0,
    keys: Array.isArray(said.keys) ? said.keys.filter((key) => typeof key === 'string') : [],
  }
}
