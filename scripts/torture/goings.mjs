// A page that goes away with, or just after, a rating.
import { setTimeout as pause } from 'node:timers/promises'
import { lookUp, openTree, rateAndGo, rateOn } from './person.mjs'

/** @typedef {import('./rounds.mjs').Visit} Visit */

/**
 * The process of the page is killed while it writes.
 *
 * @param {Visit} visit
 */
export async function killRenderer({ browser, address, random, done }) {
  const page = await browser.context.newPage()
  await openTree(page, address)
  let saved = done
  rateOn(page, done, (count) => {
    saved = count
  })
  await pause(150 + random() * 300)
  const devTools = await browser.context.newCDPSession(page)
  // Never answered: who would answer is gone.
  devTools.send('Page.crash').catch(() => undefined)
  await new Promise((resolve) => page.once('crash', resolve))
  await page.close()
  return look(browser, address, saved, saved - done)
}

/** @type {(visit: Visit) => Promise<{ acknowledged: number, restored: boolean }>} */
export const reloadAtOnce = (visit) => goAtOnce(visit, 'reload')
/** @type {(visit: Visit) => Promise<{ acknowledged: number, restored: boolean }>} */
export const leaveAtOnce = (visit) => goAtOnce(visit, 'leave')
/** @type {(visit: Visit) => Promise<{ acknowledged: number, restored: boolean }>} */
export const closeAtOnce = (visit) => goAtOnce(visit, 'nothing')

/**
 * @param {Visit} visit
 * @param {'reload' | 'leave' | 'nothing'} way
 */
async function goAtOnce({ browser, address, done }, way) {
  const page = await browser.context.newPage()
  await openTree(page, address)
  if (way === 'nothing') await rateAndGo(page, done, way)
  else {
    // A page that is gone at once no longer says that its work is done.
    const rated = rateAndGo(page, done, way).catch((/** @type {unknown} */ error) => {
      if (!String(error).includes('context was destroyed')) throw error
    })
    await Promise.all([page.waitForEvent('framenavigated'), rated])
  }
  // A page that is still coming does not hear that it is to close.
  await page.waitForLoadState()
  await page.close()
  return look(browser, address, done + 1, 1)
}

/**
 * @param {import('./browser.mjs').Browser} browser
 * @param {string} address
 * @param {number} least
 * @param {number} acknowledged
 */
async function look(browser, address, least, acknowledged) {
  const { shown, wasRestored } = await lookUp(browser.page, address, least)
  return { acknowledged, restored: wasRestored, shown }
}
