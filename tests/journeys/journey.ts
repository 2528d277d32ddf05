import { test as base, expect, type Page } from '@playwright/test'

/**
 * A journey through the built app. Fails, whatever else it looks at, when any of its pages prints
 * an error, throws, or asks another origin for anything.
 */
export const test = base.extend<{ quietPages: undefined }>({
  quietPages: [
    async ({ context, baseURL }, use) => {
      const own = new URL(baseURL ?? '').origin
      const troubles: string[] = []
      context.on('page', waitForApp)
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

/**
 * Has `goto` and `reload` wait until the app stands in the place of the first picture, in which
 * nothing can be typed. `waitUntil: 'commit'` is for journeys that look at that picture.
 */
function waitForApp(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  const drawn = () => page.locator('.first-picture').waitFor({ state: 'detached' })
  page.goto = async (url, options) => {
    const response = await goto(url, options)
    if (options?.waitUntil !== 'commit') await drawn()
    return response
  }
  page.reload = async (options) => {
    const response = await reload(options)
    if (options?.waitUntil !== 'commit') await drawn()
    return response
  }
}

export { expect }
