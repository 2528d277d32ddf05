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

/**
 * One kill in the midst of writing; then the app is opened twice, since a wipe shows up only the
 * second time.
 *
 * @param {import('./rounds.mjs').Setting} setting
 * @returns {Promise<{ acknowledged: number, restored: boolean }>}
 */
export async function killWhileWriting({ address, backend, random }) {
  let acknowledged = 0
  let restored = false
  await inProfile(async (profile) => {
    await inBrowser(profile, backend, async ({ page, kill }) => {
      await openTree(page, address)
      rateOn(page, 0, (saved) => {
        acknowledged = saved
      })
      await pause(400 + random() * 1600)
      await kill()
    })
    restored = await openTwice(profile, backend, address, acknowledged)
  })
  return { acknowledged, restored }
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
