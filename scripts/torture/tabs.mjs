// Many tabs that write at the same time, and each shows what the others have written.
import { openTree, storedLevels } from './person.mjs'

/**
 * Each tab rates one skill `writes` times, without a pause. Throws where the tabs do not all show
 * the same within 250 ms of the last write, or where the database lacks one.
 *
 * @param {import('./rounds.mjs').Visit} visit
 * @param {{ tabs: number, writes: number }} size
 * @returns {Promise<import('./rounds.mjs').Outcome>}
 */
export async function writeFromAllTabs({ browser, address }, { tabs, writes }) {
  const pages = await Promise.all(Array.from({ length: tabs }, () => browser.context.newPage()))
  for (const page of pages) await openTree(page, address)
  const skills = await browserSkills(pages[0], tabs)
  const ends = await Promise.all(
    pages.map((page, index) => page.evaluate(rateOne, { skill: skills[index] ?? '', writes })),
  )
  const last = Math.max(...ends)
  // What each shows is compared as it was 250 ms after the last write, by the clock they share.
  const shown = await Promise.all(pages.map((page) => page.evaluate(shownAt, last + 250)))
  const first = shown[0] ?? ''
  const other = shown.findIndex((text) => text !== first)
  const late = other >= 0 ? await agreement(pages) : 0
  const stored = Object.values((await pages[0]?.evaluate(storedLevels)) ?? {}).flat().length
  const told = `${String(stored)} of ${String(tabs * writes)} are stored`
  if (stored !== tabs * writes) throw new Error(told)
  if (other >= 0) {
    throw new Error(
      `${told}, but tab ${String(other + 1)} of ${String(tabs)} shows other levels; ` +
        (late === undefined ? 'and it stays so' : `all the same ${String(late - last)} ms after`),
    )
  }
  return { acknowledged: tabs * writes, restored: false, shown: 0 }
}

const PATIENCE_MS = 60_000

/**
 * @param {readonly import('@playwright/test').Page[]} pages
 * @returns {Promise<number | undefined>} when all show the same, in ms since 1970.
 */
async function agreement(pages) {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    const shown = await Promise.all(pages.map((page) => page.evaluate(shownAt, 0)))
    if (new Set(shown).size === 1) return Date.now()
  }
  return undefined
}

/**
 * @param {import('@playwright/test').Page | undefined} page
 * @param {number} count
 * @returns {Promise<readonly string[]>} ids of skills that are drawn.
 */
async function browserSkills(page, count) {
  const all = await page?.evaluate(() =>
    [...document.querySelectorAll('.canvas [data-skill]')].map(
      (card) => card.getAttribute('data-skill') ?? '',
    ),
  )
  return [...new Set(all)].slice(0, count)
}

/**
 * Runs in the page. Resolves with when the last one was saved, in ms since 1970.
 *
 * @param {{ skill: string, writes: number }} what
 */
async function rateOne({ skill, writes }) {
  const card = document.querySelector(`.canvas [data-skill="${skill}"]`)
  const state = document.querySelector('[role=status]')
  if (!card || !state) throw new Error(`no ${skill}`)
  for (let done = 0; done < writes; done += 1) {
    const key = done % 2 === 0 ? '1' : '2'
    card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    // Lets the page breathe, as it does between the keys of a person.
    await new Promise((resolve) => setTimeout(resolve))
  }
  // To look again and again would keep the cores from the tabs that still write.
  await new Promise((resolve) => {
    const look = () => {
      if (state.textContent === 'Saved') resolve(undefined)
    }
    new MutationObserver(look).observe(state, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    setTimeout(resolve, 600_000)
    look()
  })
  return Date.now()
}

/**
 * Runs in the page: the names of all cards, which say their levels, at that time.
 *
 * @param {number} time in ms since 1970.
 */
async function shownAt(time) {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now())))
  return [...document.querySelectorAll('.canvas [data-skill]')]
    .map((card) => card.getAttribute('aria-label') ?? '')
    .sort()
    .join('\n')
}
