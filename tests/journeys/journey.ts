import { test as base, expect } from '@playwright/test'

/**
 * A journey through the built app. Fails, whatever else it looks at, when any of its pages prints
 * an error, throws, or asks another origin for anything.
 */
export const test = base.extend<{ quietPages: undefined }>({
  quietPages: [
    async ({ context, baseURL }, use) => {
      const own = new URL(baseURL ?? '').origin
      const troubles: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`console error: ${message.text()}`)
      })
      context.on('weberror', (thrown) => {
        troubles.push(`page error: ${thrown.error().message}`)
      })
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (/^(https?|wss?):$/.test(protocol) && origin !== own) {
          troubles.push(`request to another origin: ${request.url()}`)
        }
      })
      await use(undefined)
      expect(troubles, 'no errors, and no request to another origin').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
