// What a person does in the app, as fast as the page can, and what is there of it afterwards.
import { until } from './browser.mjs'

const SKILLS = ['empathy', 'self-care', 'clear-writing', 'advocacy', 'live-chat', 'mentoring']

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ id: string, skill: string, level: string, at: number }} Rating
 */

/**
 * Opens the tree and waits until it can be used.
 *
 * @param {Page} page
 * @param {string} address of the app.
 */
export async function openTree(page, address) {
  await page.goto(`${address}#/tree/happiness-engineer`)
  await page.locator('.first-picture').waitFor({ state: 'detached' })
  await page.locator('[data-skill="empathy"]').first().waitFor()
}

/**
 * Rates six skills by turns, rookie and pro by turns, so that a rating that is lost leaves two equal
 * levels in a row. Each waits until the app has noted that the one before is in both places, which
 * is when the person reads "Saved". Resolves with how many were, `skip` of earlier ones included.
 *
 * @param {Page} page
 * @param {number} count how many; the page goes on for as long as it lives.
 * @param {number} [skip] how many were made before, of the same row.
 * @returns {Promise<number>}
 */
export async function rate(page, count, skip = 0) {
  return page.evaluate(rateInPage, { skills: SKILLS, count, skip })
}

/**
 * Stores as many ratings as the app would, of the same row as `rate`, without the app.
 *
 * @param {Page} page
 * @param {string} address of the app.
 * @param {number} count
 */
export async function storeRatings(page, address, count) {
  await page.goto(`${address}robots.txt`)
  await page.evaluate(
    ({ skills, all }) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('skill-grove')
        opening.onupgradeneeded = () => opening.result.createObjectStore('records')
        opening.onerror = reject
        opening.onsuccess = () => {
          const change = opening.result.transaction('records', 'readwrite')
          const store = change.objectStore('records')
          for (let at = 0; at < all; at += 1) {
            const level = Math.floor(at / skills.length) % 2 === 0 ? 'rookie' : 'pro'
            const [id, skill] = [crypto.randomUUID(), skills[at % skills.length]]
            store.add(
              { id, tree: 'happiness-engineer', skill, level, by: 'self', at },
              `rating/${id}`,
            )
          }
          change.oncomplete = resolve
          change.onabort = reject
        }
      }),
    { skills: SKILLS, all: count },
  )
}

/**
 * Begins to rate without end, and calls `onSaved` with how many are saved, until the page is gone.
 *
 * @param {Page} page
 * @param {number} skip how many were made before, of the same row.
 * @param {(saved: number) => void} onSaved
 */
export function rateOn(page, skip, onSaved) {
  page.on('console', (message) => {
    const [, saved] = /^saved (\d+)$/.exec(message.text()) ?? []
    if (saved !== undefined) onSaved(Number(saved))
  })
  page
    .evaluate(rateInPage, { skills: SKILLS, count: Number.MAX_SAFE_INTEGER, skip })
    .catch(() => undefined)
}

/**
 * Runs in the page.
 *
 * @param {{ skills: readonly string[], count: number, skip: number }} what
 */
async function rateInPage({ skills, count, skip }) {
  const noted = () => localStorage.getItem('skill-grove-count')
  const end = skip + count
  let done = skip
  for (; done < end; done += 1) {
    const skill = skills[done % skills.length] ?? ''
    const card = document.querySelector(`[data-skill="${skill}"]`)
    if (!(card instanceof HTMLElement || card instanceof SVGElement)) throw new Error(`no ${skill}`)
    const before = noted()
    const key = Math.floor(done / skills.length) % 2 === 0 ? '1' : '2'
    card.focus()
    card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    const patience = performance.now() + 20_000
    while (noted() === before) {
      if (performance.now() > patience) throw new Error(`rating ${String(done + 1)} is not saved`)
      await new Promise((resolve) => setTimeout(resolve))
    }
    console.log(`saved ${String(done + 1)}`)
  }
  return done
}

/**
 * One rating, of which nobody waits until it is saved, and what `after` says as soon as it is seen.
 *
 * @param {Page} page
 * @param {number} at which of the row.
 * @param {'reload' | 'leave' | 'nothing'} after
 */
export async function rateAndGo(page, at, after) {
  await page.evaluate(
    async ({ skill, key, after: then }) => {
      const card = document.querySelector(`[data-skill="${skill}"]`)
      if (!(card instanceof HTMLElement || card instanceof SVGElement)) throw new Error(skill)
      card.focus()
      const before = card.getAttribute('aria-label')
      card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      const patience = performance.now() + 10_000
      while (card.getAttribute('aria-label') === before) {
        if (performance.now() > patience) throw new Error(`the key has not rated ${skill}`)
        await new Promise((resolve) => setTimeout(resolve))
      }
      if (then === 'reload') location.reload()
      if (then === 'leave') location.href = './robots.txt'
    },
    {
      skill: SKILLS[at % SKILLS.length] ?? '',
      key: Math.floor(at / SKILLS.length) % 2 === 0 ? '1' : '2',
      after,
    },
  )
}

/**
 * Looks, on the Data page, how many ratings the app has, and in the database whether one is missing
 * in between. Waits for what comes back from the second copy. Throws where one is lost.
 *
 * @param {Page} page with the app's Data page, or anywhere else.
 * @param {string} address of the app.
 * @param {number} least how many are to be there.
 * @returns {Promise<{ shown: number, wasRestored: boolean }>}
 */
export async function lookUp(page, address, least) {
  // A change of the hash alone would not read what is stored.
  await page.goto('about:blank')
  await page.goto(`${address}#/data`)
  await page.locator('.counts dd').first().waitFor()
  const shown = async () => Number(await page.locator('.counts dd').first().textContent())
  await until(`rating ${String(least)} (${String(await shown())} are there)`, async () => {
    return (await shown()) >= least
  })
  const wasRestored = await page.getByText(/came back from the second copy/).isVisible()
  let gap = ''
  await until('the database', async () => {
    const stored = await page.evaluate(storedLevels)
    const total = Object.values(stored).flat().length
    gap =
      Object.entries(stored).find(([, levels]) =>
        levels.some((level, index) => level !== (index % 2 === 0 ? 'rookie' : 'pro')),
      )?.[0] ?? ''
    return total >= least && gap === ''
  }).catch((/** @type {unknown} */ error) => {
    throw gap === '' ? error : new Error(`a rating of ${gap} is missing in between`)
  })
  return { shown: await shown(), wasRestored }
}

/**
 * Runs in the page: the stored levels of each skill, in their order.
 *
 * @returns {Promise<Record<string, string[]>>}
 */
export function storedLevels() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('skill-grove')
    opening.onerror = reject
    opening.onsuccess = () => {
      const store = opening.result.transaction('records').objectStore('records')
      /** @type {IDBRequest<Rating[]>} */
      const single = store.getAll(IDBKeyRange.bound('rating/', 'rating/\uffff'))
      /** @type {IDBRequest<[string, Rating][][]>} */
      const segments = store.getAll(IDBKeyRange.bound('device/segment/', 'device/segment/\uffff'))
      single.onerror = reject
      segments.onerror = reject
      segments.onsuccess = () => {
        opening.result.close()
        const sealed = segments.result.flat().filter(([key]) => key.startsWith('rating/'))
        const all = new Map(
          [...single.result, ...sealed.map(([, rating]) => rating)].map((one) => [one.id, one]),
        )
        const sorted = [...all.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
        /** @type {Record<string, string[]>} */
        const levels = {}
        for (const { skill, level } of sorted) levels[skill] = [...(levels[skill] ?? []), level]
        resolve(levels)
      }
    }
  })
}
