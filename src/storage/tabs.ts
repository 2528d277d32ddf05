import { type Entry, splitKey } from '../domain/records.ts'
import { STORED_FORM } from './browser-records.ts'

/** Tells the other tabs of this browser what was stored, and hears from them. */
export interface Tabs {
  /** Says that these records were written, and in which form. */
  tell(entries: readonly Entry[]): void
  /** Calls `listener` with what another tab has written in a form that is known here. */
  listen(listener: (written: Written) => void): void
  /** Calls `listener` when another tab writes in a newer form than is known here. */
  onNewer(listener: () => void): void
  /** Tells that this tab deletes everything, and that it has. */
  announce(deletion: DeletionPhase): void
  /** Calls `listener` with what another tab tells of that. */
  onDeletion(listener: (deletion: DeletionPhase) => void): void
  /** Calls `listener` when this tab comes into sight, since a sleeping tab may hear nothing. */
  onSight(listener: () => void): void
}

/** What a tab has written: the events themselves, and the keys of what has to be read. */
export interface Written {
  readonly events: readonly Entry[]
  readonly keys: readonly string[]
}

/** `begun`: nothing may be written any more. `ended`: what is stored now is to be shown. */
export type DeletionPhase = 'begun' | 'ended'

const CHANNEL = 'skill-grove'

/** The tabs that share this browser's storage; alone where the browser has no channel for it. */
export function openTabs(): Tabs {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : undefined
  return {
    tell(entries) {
      channel?.postMessage(wordOf(entries))
    },
    listen(listener) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const { version, keys, events } = writtenIn(data)
        if (version <= STORED_FORM) listener({ events, keys })
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

/** What one tab says to others when it has written `entries`. Older versions know keys alone. */
export function wordOf(entries: readonly Entry[]): Written & { readonly version: number } {
  const keys = entries.map(([key]) => key)
  return { version: STORED_FORM, keys, events: entries.filter(isEvent) }
}

/** Events never change, so that one may be sent along; a tree is one too, but may be large. */
function isEvent([key]: Entry): boolean {
  const { kind } = splitKey(key)
  return kind !== 'setting' && kind !== 'tree'
}

/**
 * What a tab of any version says that it has written: the events, and the keys of all else.
 * Nothing where it says something else.
 */
export function writtenIn(data: unknown): Written & { readonly version: number } {
  const said: Partial<Record<'version' | 'keys' | 'events', unknown>> =
    typeof data === 'object' && data !== null ? data : {}
  const keys = listIn(said.keys).filter((key) => typeof key === 'string')
  const events = listIn(said.events).filter(
    (entry): entry is Entry => Array.isArray(entry) && typeof entry[0] === 'string',
  )
  const known = new Set(events.map(([key]) => key))
  return {
    version: typeof said.version === 'number' ? said.version : 0,
    keys: keys.filter((key) => !known.has(key)),
    events,
  }
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
