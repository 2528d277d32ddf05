// Files of the profile in which some bytes are turned over, or the end of which is cut off.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inBrowser } from './browser.mjs'
import { openTree, rate } from './person.mjs'

const RATINGS = 24
/** Where the app keeps something. */
const FOLDERS = ['IndexedDB', 'File System', 'Local Storage']

/**
 * A profile with some ratings in it, of which each round takes a copy.
 *
 * @param {import('./rounds.mjs').Setting} setting
 * @returns {Promise<{ profile: string, remove: () => void }>}
 */
export async function ratedProfile({ address, backend }) {
  const profile = mkdtempSync(join(tmpdir(), 'skill-grove-'))
  await inBrowser(profile, backend, async ({ page, close }) => {
    await openTree(page, address)
    await rate(page, RATINGS)
    await close()
  })
  return {
    profile,
    remove() {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

/**
 * Damages one file and opens the app. Throws where less is there and nothing says so.
 *
 * @param {import('./rounds.mjs').Setting} setting
 * @param {string} rated
 * @returns {Promise<import('./rounds.mjs').Outcome>}
 */
export async function damageOneFile({ address, backend, random }, rated) {
  const profile = mkdtempSync(join(tmpdir(), 'skill-grove-'))
  let restored = false
  try {
    cpSync(rated, profile, { recursive: true, filter: (name) => !/Singleton|Cache/.test(name) })
    const damage = damageFile(profile, random)
    await inBrowser(profile, backend, async ({ page }) => {
      await page.goto(`${address}#/data`)
      const counts = page.locator('.counts dd').first()
      const loss = page.getByRole('heading', { name: 'Something that was stored here is missing' })
      await counts.or(loss).or(page.getByRole('alert')).first().waitFor()
      if (await loss.isVisible()) return
      restored = await page.getByText(/came back from the second copy/).isVisible()
      const isSaid = restored || (await page.getByRole('alert').count()) > 0
      await counts.waitFor()
      const seen = Number(await counts.textContent())
      if (seen < RATINGS && !isSaid) {
        throw new Error(`${String(seen)} of ${String(RATINGS)} and no word of it, after ${damage}`)
      }
    })
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  return { acknowledged: RATINGS, restored }
}

/**
 * @param {string} profile
 * @param {() => number} random
 * @returns {string} what was done, in words.
 */
function damageFile(profile, random) {
  const files = FOLDERS.flatMap((folder) => {
    const start = join(profile, 'Default', folder)
    return readdirSync(start, { recursive: true, encoding: 'utf8' })
      .map((name) => join(start, name))
      .filter((name) => statSync(name).isFile() && statSync(name).size > 0)
  })
  const file = files[Math.floor(random() * files.length)] ?? ''
  const bytes = readFileSync(file)
  const name = file.slice(profile.length)
  if (random() < 0.4) {
    const length = Math.floor(random() * bytes.length)
    writeFileSync(file, bytes.subarray(0, length))
    return `${name} cut to ${String(length)} bytes`
  }
  const flips = 1 + Math.floor(random() * 8)
  for (let flip = 0; flip < flips; flip += 1) {
    const at = Math.floor(random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  writeFileSync(file, bytes)
  return `${String(flips)} flips in ${name}`
}
