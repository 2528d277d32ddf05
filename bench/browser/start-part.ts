import type { Browser, Page } from '@playwright/test'
import type { Findings, Measure } from '../report/findings.ts'
import { inTurn, reasonOf } from '../in-turn.ts'
import type { Options } from '../options.ts'
import type { Hosts } from './hosts.ts'
import { until } from './until.ts'
import { type StartSigns, type StartTimes, watchStart } from './start-watch.ts'
import { visit } from './visit.ts'

const SLOW_DOWN = 4
const START_SECONDS = 60
/** Bytes a second and ms, as Lighthouse has slow 4G. */
const SLOW_4G = { downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 }

const LINES = { '4x slow-down': undefined, '4x slow-down, slow 4G': SLOW_4G }

const MEASURES = {
  paint: { name: 'First paint', unit: 'ms' },
  cards: { name: 'Cards visible', unit: 'ms' },
  rated: { name: 'Rating works', unit: 'ms' },
  scripts: { name: 'Scripts until then, gzipped', unit: 'kB' },
  bytes: { name: 'All that came until then, gzipped', unit: 'kB' },
} as const

export async function startPart(
  options: Options,
  findings: Findings,
  browser: Browser,
  { app, pages }: Hosts,
): Promise<void> {
  const page = { cards: '[data-id][data-level]', id: 'data-id', by: 'click' } as const
  const own = { cards: '[data-skill]', id: 'data-skill', by: 'key' } as const
  const subjects = [
    { name: 'Skill Grove', address: app, signs: own },
    { name: 'React alone', address: `${pages}start-react/index.html`, signs: page },
    { name: 'React and React Flow', address: `${pages}start-react-flow/index.html`, signs: page },
  ]
  for (const [line, network] of Object.entries(LINES)) {
    const measureOf = (key: keyof typeof MEASURES): Measure => ({
      part: 'Start',
      ...MEASURES[key],
      size: line,
      reference: 'React alone',
    })
    await inTurn(options.rounds, subjects, async ({ name, address, signs }) => {
      try {
        const place = { address, patience: START_SECONDS + 10 }
        const start = await visit(browser, place, (window) =>
          startOf(window, address, signs, network),
        )
        for (const key of Object.keys(MEASURES) as (keyof typeof MEASURES)[]) {
          findings.add(measureOf(key), name, start[key])
        }
      } catch (error) {
        for (const key of Object.keys(MEASURES) as (keyof typeof MEASURES)[]) {
          findings.fail(measureOf(key), name, reasonOf(error))
        }
      }
    })
    console.log(`  Start: ${line} done`)
  }
}

async function startOf(
  page: Page,
  address: string,
  signs: StartSigns,
  network: typeof SLOW_4G | undefined,
) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
  if (network) {
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network })
  }
  const scripts = new Set<string>()
  const bytes = { all: 0, scripts: 0 }
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength
    if (scripts.has(requestId)) bytes.scripts += encodedDataLength
  })
  await page.addInitScript(watchStart, signs)
  await page.goto(address, { waitUntil: 'commit' })
  await until(page, 'window.startTimes?.rated !== undefined', START_SECONDS)
  const came = { bytes: bytes.all / 1_000, scripts: bytes.scripts / 1_000 }
  const { cards = NaN, rated = NaN } = await page.evaluate<StartTimes>('startTimes')
  await until(page, 'performance.getEntriesByType("paint").length > 0', 5)
  const paint = await page.evaluate<number>(
    'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN',
  )
  return { paint, cards, rated, ...came }
}
