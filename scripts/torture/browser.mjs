// A real browser with a profile of its own on the disk, that can be killed as a whole.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { findChromium, QUIET_FLAGS } from '../find-chromium.mjs'

/** How long anything that is waited for may take, in ms. */
const PATIENCE = 30_000

/** @type {Set<() => void>} what kills each of the browsers that run. */
const running = new Set()
// Also where the run is broken off: a browser is a group of processes of its own, and would live on.
process.once('exit', killRunning)

/** What the two ways of keeping IndexedDB in Chromium are switched on by. */
export const BACKENDS = {
  leveldb: ['--disable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout'],
  sqlite: ['--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout'],
}

/**
 * @typedef {object} Browser
 * @property {import('@playwright/test').BrowserContext} context
 * @property {import('@playwright/test').Page} page
 * @property {() => Promise<void>} kill at once, all of its processes.
 * @property {() => Promise<void>} close as a person closes it.
 */

/**
 * Uses a profile that is gone afterwards.
 *
 * @template T
 * @param {(profile: string) => Promise<T>} use
 * @returns {Promise<T>} what `use` gives.
 */
export async function inProfile(use) {
  const profile = mkdtempSync(join(tmpdir(), 'skill-grove-'))
  try {
    return await use(profile)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/**
 * Waits for what the browsers do. Where they never answer, they are killed and this throws: not all
 * of what is asked of a browser has a time limit of its own.
 *
 * @template T
 * @param {string} what
 * @param {number} time in ms.
 * @param {Promise<T>} work
 * @returns {Promise<T>} what `work` gives.
 */
export async function inTime(what, time, work) {
  const done = new AbortController()
  const late = pause(time, undefined, { signal: done.signal }).then(() => {
    killRunning()
    throw new Error(`${what} has not ended after ${String(time / 1000)} s`)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    done.abort()
  }
}

function killRunning() {
  for (const kill of running) kill()
}

/**
 * Uses a copy of a profile that no browser has open.
 *
 * @template T
 * @param {string} original
 * @param {(profile: string) => Promise<T>} use
 * @returns {Promise<T>} what `use` gives.
 */
export function inCopy(original, use) {
  return inProfile((profile) => {
    cpSync(original, profile, { recursive: true, filter: (name) => !/Singleton|Cache/.test(name) })
    return use(profile)
  })
}

/**
 * Uses a browser, of which nothing is left running whatever happens.
 *
 * @param {string} profile
 * @param {keyof typeof BACKENDS} backend
 * @param {(browser: Browser) => Promise<void>} use
 */
export async function inBrowser(profile, backend, use) {
  // A browser that does not even come up says nothing about the app.
  const again = () => inTime('opening the browser', 2 * PATIENCE, open(profile, backend))
  const browser = await again().catch(again).catch(again)
  try {
    await use(browser)
  } finally {
    await browser.kill()
  }
}

/**
 * @param {string} profile
 * @param {keyof typeof BACKENDS} backend
 * @returns {Promise<Browser>}
 */
async function open(profile, backend) {
  const port = join(profile, 'DevToolsActivePort')
  rmSync(port, { force: true })
  const child = spawn(
    findChromium() ?? 'chromium',
    [
      '--headless=new',
      ...QUIET_FLAGS,
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      '--disable-background-timer-throttling',
      ...BACKENDS[backend],
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    // A group of its own, so that all of its processes can be killed at once.
    { stdio: 'ignore', detached: true },
  )
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const killNow = () => {
    try {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  running.add(killNow)
  const kill = async () => {
    killNow()
    await gone
    running.delete(killNow)
  }
  try {
    await until('the browser’s port', () =>
      Boolean(statSync(port, { throwIfNoEntry: false })?.size),
    )
    const address = readFileSync(port, 'utf8').split('\n')[0] ?? ''
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${address}`, {
      timeout: PATIENCE,
    })
    const context = connection.contexts()[0] ?? (await connection.newContext())
    context.setDefaultTimeout(PATIENCE)
    const page = context.pages()[0] ?? (await context.newPage())
    await page.setViewportSize({ width: 1280, height: 800 })
    return {
      context,
      page,
      kill,
      async close() {
        // Not waited for: who would answer may be gone.
        connection
          .newBrowserCDPSession()
          .then((devTools) => devTools.send('Browser.close'))
          .catch(() => undefined)
        await Promise.race([gone, pause(PATIENCE)])
        await kill()
      },
    }
  } catch (error) {
    await kill()
    throw error
  }
}

/**
 * Waits until `holds`, and throws when it does not in time.
 *
 * @param {string} what
 * @param {() => boolean | Promise<boolean>} holds
 */
export async function until(what, holds) {
  const end = Date.now() + PATIENCE
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} did not come in time`)
    await pause(10)
  }
}
