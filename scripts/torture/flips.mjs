// Files of the profile in which some bytes are turned over, or the end of which is cut off.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inBrowser, inCopy } from './browser.mjs'
import { openTree, rate } from './person.mjs'

const RATINGS = 24
/** Where the app keeps something. */
const FOLDERS = ['IndexedDB', 'File System', 'Local Storage']

/**
 * Rates a little in a profile, of which each round takes a copy.
 *
 * @param {import('./rounds.mjs').Setting} setting
 * @param {string} profile
 */
export async function rateIn({ address, backend }, profile) {
  await inBrowser(profile, backend, async ({ page, close }) => {
    await openTree(page, address)
    await rate(page, RATINGS)
    await close()
  })
}

/**
 * Damages one file and opens the app. Throws where less is there and nothing says so.
 *
 * @param {import('./rounds.mjs').Setting} setting
 * @param {string} rated
 * @returns {Promise<import('./rounds.mjs').Outcome>}
 */
export async function damageOneFile({ address, backend, random }, rated) {
  let restored = false
  await inCopy(rated, async (profile) => {
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
  })
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
