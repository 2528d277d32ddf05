// A disk that is full, and a connection that is lost, at every step of a script of ratings.
import { inBrowser, inProfile, until } from './browser.mjs'
import { lookUp, openTree, rate, rateAndGo } from './person.mjs'

/** @typedef {import('./rounds.mjs').Visit} Visit */

/**
 * At each of `steps` ratings the disk is full: the app has to say that it is not saved, and to save it
 * when there is room and the person tries again. Each has a browser of its own, which looks at how
 * much room there is only when it opens the database.
 *
 * @param {import('./rounds.mjs').Setting} setting
 * @param {number} steps
 * @returns {Promise<import('./rounds.mjs').Outcome>}
 */
export async function fillDiskAtEachStep({ address, backend }, steps) {
  let shown = 0
  await inProfile(async (profile) => {
    for (let step = 0; step < steps; step += 1) {
      await inBrowser(profile, backend, async ({ context, page, close }) => {
        const devTools = await context.newCDPSession(page)
        const origin = new URL(address).origin
        await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
        await openTree(page, address)
        await rateAndGo(page, step, 'nothing')
        const status = page.getByRole('status')
        const shows = async (/** @type {RegExp} */ words) =>
          words.test((await status.textContent()) ?? '')
        await until(`the word that step ${String(step + 1)} is not saved`, () => shows(/not saved/))
        await devTools.send('Storage.overrideQuotaForOrigin', { origin })
        await page.getByRole('button', { name: 'Try again' }).click()
        await until(`the word that step ${String(step + 1)} is saved`, () => shows(/^Saved$/))
        shown = (await lookUp(page, address, step + 1)).shown
        await close()
      })
    }
  })
  return { acknowledged: steps, restored: false, shown }
}

/**
 * Before each of `steps` ratings the connection to the database is closed under the app.
 *
 * @param {Visit} visit
 * @param {number} steps
 * @returns {Promise<import('./rounds.mjs').Outcome>}
 */
export async function loseConnectionAtEachStep({ browser, address }, steps) {
  const page = await browser.context.newPage()
  await page.addInitScript(() => {
    /** @type {Set<IDBDatabase>} */
    const connections = new Set()
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = (name, version) => {
      const request = open(name, version)
      request.addEventListener('success', () => connections.add(request.result))
      return request
    }
    Object.assign(window, {
      loseConnections() {
        for (const connection of connections) connection.close()
        connections.clear()
      },
    })
  })
  await openTree(page, address)
  for (let step = 0; step < steps; step += 1) {
    // Put there by the script above.
    await page.evaluate('loseConnections()')
    await rate(page, 1, step)
  }
  await page.close()
  return found(browser, address, steps)
}

/**
 * While another page holds the database up, the app has to come up within some seconds, to say that
 * nothing can be read, and to show everything once it is let go.
 *
 * @param {Visit} visit
 * @returns {Promise<import('./rounds.mjs').Outcome>}
 */
export async function holdUpDatabase({ browser, address, done }) {
  const page = await browser.context.newPage()
  await openTree(page, address)
  await rate(page, 1, done)
  await page.close()
  const holder = await browser.context.newPage()
  await holder.goto(`${address}robots.txt`)
  await holder.evaluate(holdUp)
  const held = await browser.context.newPage()
  const began = Date.now()
  await held.goto(`${address}#/tree/happiness-engineer`)
  await held.getByRole('alert').filter({ hasText: 'does not let Skill Grove open' }).waitFor()
  const seconds = (Date.now() - began) / 1000
  if (seconds > 20) throw new Error(`it took ${String(seconds)} s to say so`)
  await held.close()
  // Not led elsewhere: the page could be kept for the way back, with all that it holds.
  await holder.close()
  return found(browser, address, done + 1, 1)
}

/** Runs in the page: an upgrade that does not end while the page lives. */
async function holdUp() {
  const request = indexedDB.open('skill-grove', 2 ** 40 + Date.now())
  await new Promise((resolve) => {
    request.onupgradeneeded = () => {
      const store = request.transaction?.objectStore('records')
      const goOn = () => {
        const next = store?.count()
        if (next) next.onsuccess = goOn
      }
      goOn()
      resolve(undefined)
    }
  })
}

/**
 * @param {import('./browser.mjs').Browser} browser
 * @param {string} address
 * @param {number} least
 * @param {number} [acknowledged]
 * @returns {Promise<import('./rounds.mjs').Outcome>}
 */
async function found(browser, address, least, acknowledged = least) {
  const { shown, wasRestored } = await lookUp(browser.page, address, least)
  return { acknowledged, restored: wasRestored, shown }
}
