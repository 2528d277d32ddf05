import layoutWorker from '../layout/layout-worker/layout-worker.ts?worker&url'
import importWorker from './import-worker/import-worker.ts?worker&url'
import journalWorker from './journal-worker/journal-worker.ts?worker&url'

declare global {
  interface Window {
    /** https://www.w3.org/TR/trusted-types/; not in all browsers. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ): { createScriptURL(address: string): string }
    }
  }
}

const SERVICE_WORKER = './service-worker.js'
const SCRIPTS: readonly string[] = [SERVICE_WORKER, journalWorker, importWorker, layoutWorker]

/**
 * The addresses that code is started from. Under the page's policy the browser takes them only from
 * here, and nothing else can be started.
 */
const policy = window.trustedTypes?.createPolicy('skill-grove-worker', {
  createScriptURL(address) {
    if (!SCRIPTS.includes(address)) throw new TypeError(`${address} is no part of Skill Grove.`)
    return address
  },
})

/** The address of the service worker. */
export function serviceWorkerAddress(): string {
  return trusted(SERVICE_WORKER)
}

/** The address of the worker that keeps the second copy. */
export function journalAddress(): string {
  return trusted(journalWorker)
}

/** The address of the worker that reads files of other kinds. */
export function importAddress(): string {
  return trusted(importWorker)
}

/** The address of the worker that places large trees. */
export function layoutAddress(): string {
  return trusted(layoutWorker)
}

function trusted(address: string): string {
  return policy?.createScriptURL(address) ?? address
}
