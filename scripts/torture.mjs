// Kills the whole browser while it writes, and empties its storage as a known fault of it does, and
// counts what is gone afterwards. `npm run torture -- --kills 500 --wipes 100`
import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { filesOf, startStaticHost } from './static-host.mjs'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '25' }, wipes: { type: 'string', default: '5' } },
})
const SKILLS = ['empathy', 'self-care', 'clear-writing', 'advocacy', 'live-chat', 'mentoring']
/** Written into the newest log this makes the session after the next open an empty database. */
const TORN_HEADER = Buffer.from([0x11, 0x22, 0x33, 0x44, 0x4f, 0x00, 0x01])

const host = await startStaticHost(filesOf('dist'))
/** @type {string[]} */
const failures = []
let acknowledged = 0
let restored = 0
for (let round = 1; round <= Number(values.kills); round += 1) await kill(round)
for (let round = 1; round <= Number(values.wipes); round += 1) await wipe(round)
await host.close()
console.table([
  { what: 'browser killed while writing', rounds: Number(values.kills) },
  { what: 'database wiped by a torn header', rounds: Number(values.wipes) },
])
console.log(
  `${String(acknowledged)} records acknowledged, brought back from the second copy in ${String(restored)} rounds, lost in ${String(failures.length)}.`,
)
for (const failure of failures) console.log(failure)
if (failures.length > 0) process.exit(1)

/** @param {number} round */
async function kill(round) {
  await inProfile(async (profile) => {
    const first = await open(profile)
    const seen = await write(first.page, 10 + Math.floor(Math.random() * 30))
    // In the midst of what is not acknowledged yet.
    void first.page.keyboard.press('3').catch(() => undefined)
    await first.kill()
    acknowledged += seen
    await check(profile, seen, `kill ${String(round)}`)
    // A wipe shows up two sessions later.
    await check(profile, seen, `kill ${String(round)}, opened again`)
  })
}

/** @param {number} round */
async function wipe(round) {
  await inProfile(async (profile) => {
    const first = await open(profile)
    const seen = await write(first.page, 20)
    await first.close()
    const folder = join(profile, 'Default', 'IndexedDB')
    const database = readdirSync(folder).find((name) => name.endsWith('.leveldb'))
    if (database === undefined) throw new Error('no LevelDB in the profile')
    const logs = readdirSync(join(folder, database)).filter((name) => name.endsWith('.log'))
    appendFileSync(join(folder, database, logs.sort().at(-1) ?? ''), TORN_HEADER)
    const second = await open(profile)
    const more = await write(second.page, 5)
    await second.kill()
    acknowledged += seen + more
    await check(profile, seen + more, `wipe ${String(round)}`)
    await check(profile, seen + more, `wipe ${String(round)}, opened again`)
  })
}

/** @param {(profile: string) => Promise<void>} use */
async function inProfile(use) {
  const profile = mkdtempSync(join(tmpdir(), 'skill-grove-'))
  try {
    await use(profile)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/**
 * Rates `count` times and waits each time until it is saved. Returns how many times it was.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 */
async function write(page, count) {
  for (let done = 0; done < count; done += 1) {
    const skill = SKILLS[done % SKILLS.length] ?? ''
    const card = page.locator(`[data-skill="${skill}"]`)
    const before = await noted(page)
    await card.focus()
    // The level that it has already would change nothing.
    const name = (await card.getAttribute('aria-label')) ?? ''
    await page.keyboard.press(name.endsWith('rookie') ? '2' : '1')
    // Noted when both places have it, which is when the person reads "Saved".
    while ((await noted(page)) === before) await pause(1)
  }
  return count
}

/**
 * What the app notes with every write that is done.
 *
 * @param {import('@playwright/test').Page} page
 */
function noted(page) {
  return page.evaluate(() => localStorage.getItem('skill-grove-count'))
}

/**
 * Opens the app once more and looks whether at least `least` records are there.
 *
 * @param {string} profile
 * @param {number} least
 * @param {string} name
 */
async function check(profile, least, name) {
  const opened = await open(profile)
  const { page } = opened
  const isSaid = await page.getByText(/came back from the second copy/).isVisible()
  if (isSaid) restored += 1
  await page.goto(`${host.address}#/data`)
  const found = Number(await page.locator('.counts dd').first().textContent())
  if (!(found >= least)) failures.push(`${name}: ${String(found)} of ${String(least)} are there`)
  await opened.close()
}

/** @param {string} profile */
async function open(profile) {
  const port = join(profile, 'DevToolsActivePort')
  rmSync(port, { force: true })
  const browser = spawn(
    findChromium() ?? 'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    { stdio: 'ignore' },
  )
  while (!statSync(port, { throwIfNoEntry: false })?.size) await pause(20)
  const address = readFileSync(port, 'utf8').split('\n')[0] ?? ''
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${address}`)
  const context = connection.contexts()[0] ?? (await connection.newContext())
  const page = context.pages()[0] ?? (await context.newPage())
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${host.address}#/tree/happiness-engineer`)
  await page.locator('.first-picture').waitFor({ state: 'detached' })
  await page.getByRole('status').waitFor()
  const gone = new Promise((resolve) => browser.once('exit', resolve))
  return {
    page,
    async kill() {
      browser.kill('SIGKILL')
      await gone
    },
    async close() {
      await (await connection.newBrowserCDPSession()).send('Browser.close').catch(() => undefined)
      await gone
    },
  }
}
