// The whole browser is killed while it writes, or its database is torn as such a kill can tear it.
import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inBrowser, inCopy, inProfile } from './browser.mjs'
import { lookUp, openTree, rate, rateOn, storeRatings } from './person.mjs'

/**
 * Written into the newest log, this makes the session after the next open an empty database:
 * https://github.com/google/leveldb/issues/1287
 */
const TORN_HEADER = Buffer.from([0x11, 0x22, 0x33, 0x44, 0x4f, 0x00, 0x01])

/** How many kills one profile has to bear, with ratings from all of them. */
const IN_A_ROW = 10

/**
 * Kills in the midst of writing, one after the other in one profile. Each time the app is opened it
 * is to have all from before; what the last kills left is opened twice more, since a wipe shows up
 * only the second time.
 *
 * @param {import('./rounds.mjs').Setting} setting
 * @param {number} left how many kills are still to be made.
 * @returns {Promise<import('./rounds.mjs').Outcome>}
 */
export async function killWhileWriting({ address, backend, random }, left) {
  const rounds = Math.min(IN_A_ROW, left)
  const all = { rounds, acknowledged: 0, restored: false }
  await inProfile(async (profile) => {
    let least = 0
    for (let kill = 1; kill <= rounds; kill += 1) {
      await inBrowser(profile, backend, async (browser) => {
        const { shown, wasRestored } = await lookUp(browser.page, address, least)
        all.restored ||= wasRestored
        least = shown
        await openTree(browser.page, address)
        rateOn(browser.page, shown, (saved) => {
          all.acknowledged += saved - least
          least = saved
        })
        await pause(400 + random() * 3000)
        await browser.kill()
      })
    }
    const wasRestored = await openTwice(profile, backend, address, least)
    all.restored ||= wasRestored
  })
  return all
}

/** So many ratings that a part of them is put into segments for seconds after a start. */
const MANY = 5000

/**
 * Stores ratings in a profile, of which each round of `killWhileSealing` takes a copy.
 *
 * @param {import('./rounds.mjs').Setting} setting
 * @param {string} profile
 */
export async function storeMany({ address, backend }, profile) {
  await inBrowser(profile, backend, async ({ page, close }) => {
    await storeRatings(page, address, MANY)
    await close()
  })
}

/**
 * One kill while the app puts old records together.
 *
 * @param {import('./rounds.mjs').Setting} setting
 * @param {string} stored
 * @returns {Promise<{ acknowledged: number, restored: boolean }>}
 */
export async function killWhileSealing({ address, backend, random }, stored) {
  let restored = false
  await inCopy(stored, async (profile) => {
    await inBrowser(profile, backend, async ({ page, kill }) => {
      await openTree(page, address)
      await pause(random() * 4000)
      await kill()
    })
    restored = await openTwice(profile, backend, address, MANY)
  })
  return { acknowledged: MANY, restored }
}

/**
 * A database that is torn so that it is emptied two sessions later.
 *
 * @param {import('./rounds.mjs').Setting} setting
 * @returns {Promise<{ acknowledged: number, restored: boolean }>}
 */
export async function tearDatabase({ address, backend }) {
  let acknowledged = 0
  let restored = false
  await inProfile(async (profile) => {
    await inBrowser(profile, backend, async ({ page, close }) => {
      await openTree(page, address)
      acknowledged = await rate(page, 20)
      await close()
    })
    const folder = join(profile, 'Default', 'IndexedDB')
    const database = readdirSync(folder).find((name) => name.endsWith('.leveldb')) ?? ''
    const log = readdirSync(join(folder, database)).filter((name) => name.endsWith('.log'))
    appendFileSync(join(folder, database, log.sort().at(-1) ?? ''), TORN_HEADER)
    await inBrowser(profile, backend, async ({ page, kill }) => {
      await openTree(page, address)
      acknowledged = await rate(page, 5, acknowledged)
      await kill()
    })
    restored = await openTwice(profile, backend, address, acknowledged)
    if (!restored) throw new Error('the database was not emptied: this round shows nothing')
  })
  return { acknowledged, restored }
}

/**
 * @param {string} profile
 * @param {keyof typeof import('./browser.mjs').BACKENDS} backend
 * @param {string} address
 * @param {number} least
 * @returns {Promise<boolean>} whether anything had to come back from the second copy.
 */
async function openTwice(profile, backend, address, least) {
  let restored = false
  for (let time = 1; time <= 2; time += 1) {
    await inBrowser(profile, backend, async ({ page, close }) => {
      const { wasRestored } = await lookUp(page, address, least)
      restored ||= wasRestored
      await close()
    })
  }
  return restored
}
