import {
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from '@playwright/test'

interface Watched {
  /** Has the journey fail on what goes wrong in the pages of a browser. */
  watch: (context: BrowserContext) => void
  watchedContext: undefined
  /** A page in another browser, as of somebody else; closed when the journey ends. */
  newPerson: (options?: BrowserContextOptions) => Promise<Page>
}

/**
 * A journey through the built app. Fails, whatever else it looks at, when any of its pages prints
 * an error, throws, or asks another origin for anything.
 */
export const test = base.extend<Watched>({
  watch: async ({ baseURL }, use) => {
    const own = new URL(baseURL ?? '').origin
    const troubles: string[] = []
    await use((context) => {
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
    })
    expect(troubles, 'no errors, and no request to another origin').toEqual([])
  },
  watchedContext: [
    async ({ context, watch }, use) => {
      watch(context)
      await use(undefined)
    },
    { auto: true },
  ],
  newPerson: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      // Has the options of the journey, too, as far as these say nothing else.
      const context = await browser.newContext(options)
      contexts.push(context)
      watch(context)
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
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
