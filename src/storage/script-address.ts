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

const WORKER = './service-worker.js'

/**
 * The one address that code is started from. Under the page's policy the browser takes it only from
 * here, and nothing else can be started.
 */
export function workerAddress(): string {
  const { trustedTypes } = window
  if (!trustedTypes) return WORKER
  const policy = trustedTypes.createPolicy('skill-grove-worker', {
    createScriptURL(address) {
      if (address !== WORKER) throw new TypeError(`${address} is no part of Skill Grove.`)
      return address
    },
  })
  return policy.createScriptURL(WORKER)
}
