import type { Browser, Page } from '@playwright/test'
import { happinessEngineer } from '../../src/content/trees/happiness-engineer.ts'
import type { Entry } from '../../src/domain/records.ts'
import { seedRecords } from '../../tests/journeys/seed-records.ts'
import type { Findings, Measure } from '../report/findings.ts'
import { inTurn, reasonOf } from '../in-turn.ts'
import type { Options } from '../options.ts'
import type { Hosts } from './hosts.ts'
import { until } from './until.ts'
import { visit } from './visit.ts'

const EVENTS = [5_000, 50_000]
const SKILL = 'self-care'
const ONE = 'the app, one event'
const READ = 'reading the records alone'
const FIRST = 'the app, one record an event'
const AGAIN = 'the app, opened again'

/** Opening the app with so many ratings, until the newest of them is seen. */
export async function eventsPart(
  options: Options,
  findings: Findings,
  browser: Browser,
  { app }: Hosts,
): Promise<void> {
  for (const count of EVENTS) {
    const measure: Measure = {
      part: 'Events',
      name: 'From the address to the newest rating seen',
      unit: 'ms',
      size: `${count.toLocaleString('en-GB')} events`,
      reference: ONE,
    }
    const place = { address: app, patience: options.patience }
    const open = async (page: Page) => {
      await page.goto('./#/tree/happiness-engineer')
      return page.evaluate<number>(
        `bench.whenShown(() => (${String(isRipe)})('${SKILL}')).then(() => bench.afterPaint())`,
      )
    }
    const subjects: Readonly<Record<string, (page: Page) => Promise<void>>> = {
      [ONE]: async (page) => {
        await seedRecords(page, ratings(1))
        findings.add(measure, ONE, await open(page))
      },
      [FIRST]: async (page) => {
        await seedRecords(page, ratings(count))
        findings.add(measure, READ, await page.evaluate(readAll))
        await page.goto('about:blank')
        findings.add(measure, FIRST, await open(page))
        // Old ones are put together in the background.
        await until(page, `(${String(isPutTogether)})(${String(count / 2)})`, 30)
        await page.goto('about:blank')
        findings.add(measure, AGAIN, await open(page))
      },
    }
    await inTurn(options.rounds, Object.entries(subjects), async ([name, run]) => {
      try {
        await visit(browser, place, run)
      } catch (error) {
        findings.fail(measure, name === FIRST ? AGAIN : name, reasonOf(error))
      }
    })
    console.log(`  Events: ${String(count)} done`)
  }
}

/** Ratings of the home tree, the newest of which makes one skill ripe. */
function ratings(count: number): readonly Entry[] {
  const { id: tree, skills } = happinessEngineer
  const levels = ['rookie', 'pro', 'master'] as const
  return Array.from({ length: count }, (_, index): Entry => {
    const isLast = index === count - 1
    const id = `bench-${String(index).padStart(6, '0')}`
    const skill = isLast ? SKILL : (skills[index % skills.length]?.id ?? SKILL)
    const level = isLast ? 'master' : (levels[index % 2] ?? 'pro')
    return [`rating/${id}`, { id, by: 'self', at: 1_700_000_000_000 + index, tree, skill, level }]
  })
}

/** Runs in the page. */
function isRipe(skill: string): boolean {
  const cards = [...document.querySelectorAll(`.react-flow [data-skill="${skill}"]`)]
  return cards.some((card) => card.getAttribute('aria-label')?.endsWith(', master'))
}

/** Runs in the page: ms until all keys and records are there. */
function readAll(): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('skill-grove')
    opening.onerror = () => {
      reject(new Error('the records could not be read'))
    }
    opening.onsuccess = () => {
      const reading = opening.result.transaction('records')
      reading.objectStore('records').getAllKeys()
      reading.objectStore('records').getAll()
      reading.oncomplete = () => {
        opening.result.close()
        resolve(performance.now() - start)
      }
    }
  })
}

/** Runs in the page: whether fewer records than `most` are stored. */
function isPutTogether(most: number): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('skill-grove')
    opening.onsuccess = () => {
      const counting = opening.result.transaction('records').objectStore('records').count()
      counting.onsuccess = () => {
        opening.result.close()
        resolve(counting.result < most)
      }
    }
  })
}
