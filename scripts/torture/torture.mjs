// Kills the browser, its pages and its files while the app writes, and counts what is lost.
// `npm run torture -- --kills 500 --backend sqlite`; without options, a small part of everything.
import { mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { filesOf, startStaticHost } from '../static-host.mjs'
import { BACKENDS, inProfile } from './browser.mjs'
import { damageOneFile, rateIn } from './flips.mjs'
import { closeAtOnce, killRenderer, leaveAtOnce, reloadAtOnce } from './goings.mjs'
import { killWhileSealing, killWhileWriting, storeMany, tearDatabase } from './kills.mjs'
import { runRounds, runVisits } from './rounds.mjs'
import { fillDiskAtEachStep, holdUpDatabase, loseConnectionAtEachStep } from './steps.mjs'
import { writeFromAllTabs } from './tabs.mjs'

mkdirSync('reports', { recursive: true })
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
/** Without a word of what is wanted: a small part of all, which `npm test` runs. */
const SMOKE = {
  kills: 25,
  wipes: 2,
  crashes: 5,
  goings: 5,
  tabs: 4,
  writes: 50,
  flips: 10,
  seals: 2,
  steps: 3,
}
/** Several times what it takes on two slow cores. */
const SMOKE_MINUTES = 20

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    wipes: { type: 'string' },
    crashes: { type: 'string' },
    /** Of each: reloaded, left, closed. */
    goings: { type: 'string' },
    tabs: { type: 'string' },
    writes: { type: 'string' },
    flips: { type: 'string' },
    /** Kills while old records are put together. */
    seals: { type: 'string' },
    /** At each of which the disk is full, and at each of which the connection is lost. */
    steps: { type: 'string' },
    backend: { type: 'string', default: 'leveldb' },
    seed: { type: 'string' },
    /** After how many the run is broken off, as failed. */
    minutes: { type: 'string' },
  },
})
const { backend: named, seed = String(Date.now() % 1_000_000), minutes, ...asked } = values
const backend = named === 'sqlite' ? 'sqlite' : 'leveldb'
if (backend !== named) throw new Error(`--backend is one of ${Object.keys(BACKENDS).join(', ')}.`)
const isAll = Object.keys(asked).length === 0
/** @param {keyof typeof SMOKE} name */
const size = (name) => Number(asked[name] ?? (isAll ? SMOKE[name] : 0))

const limit = Number(minutes ?? (isAll ? SMOKE_MINUTES : Infinity))
if (Number.isFinite(limit)) {
  setTimeout(() => {
    console.error(`The torture has not ended within ${String(limit)} minutes.`)
    process.exit(1)
  }, limit * 60_000).unref()
}

const host = await startStaticHost(filesOf('dist'))
/** @type {import('./rounds.mjs').Setting} */
const setting = { address: host.address, backend, random: randomFrom(Number(seed)) }
console.log(`Seed ${seed}, ${backend}.`)
/** @type {import('./rounds.mjs').Row[]} */
const rows = []
/** @param {number} rounds @param {() => Promise<import('./rounds.mjs').Row>} run */
const when = async (rounds, run) => {
  if (rounds > 0) rows.push(await run())
}
const kills = size('kills')
await when(kills, () =>
  runRounds('browser killed while writing, opened twice', kills, setting, killWhileWriting),
)
// SQLite's files have no such fault.
const wipes = backend === 'leveldb' ? size('wipes') : 0
await when(wipes, () => runRounds('database emptied by a torn log', wipes, setting, tearDatabase))
const crashes = size('crashes')
await when(crashes, () => runVisits('page killed while writing', crashes, setting, killRenderer))
const goings = size('goings')
await when(goings, () => runVisits('reloaded at once', goings, setting, reloadAtOnce))
await when(goings, () => runVisits('left at once', goings, setting, leaveAtOnce))
await when(goings, () => runVisits('closed at once', goings, setting, closeAtOnce))
const [tabs, writes] = [size('tabs'), size('writes')]
await when(tabs, () =>
  runVisits(`${String(tabs)} tabs that write ${String(writes)} each`, 1, setting, (visit) =>
    writeFromAllTabs(visit, { tabs, writes }),
  ),
)
const seals = size('seals')
await when(seals, () =>
  inProfile(async (profile) => {
    await storeMany(setting, profile)
    return runRounds('browser killed while sealing old records', seals, setting, (each) =>
      killWhileSealing(each, profile),
    )
  }),
)
const steps = size('steps')
await when(steps, () =>
  runRounds(
    `disk full at each of ${String(steps)} ratings`,
    1,
    setting,
    (each) => fillDiskAtEachStep(each, steps),
    steps,
  ),
)
await when(steps, () =>
  runVisits(`connection lost at each of ${String(steps)} ratings`, 1, setting, (visit) =>
    loseConnectionAtEachStep(visit, steps),
  ),
)
await when(steps, () => runVisits('database held up', 1, setting, holdUpDatabase))
const flips = size('flips')
await when(flips, () =>
  inProfile(async (profile) => {
    await rateIn(setting, profile)
    return runRounds('a file of the profile damaged', flips, setting, (each) =>
      damageOneFile(each, profile),
    )
  }),
)
await host.close()

console.table(rows, ['what', 'rounds', 'acknowledged', 'restored', 'failed'])
writeFileSync('reports/torture.json', JSON.stringify({ seed, backend, rows }, undefined, 2))
if (rows.some(({ failed }) => failed > 0)) process.exit(1)

/**
 * The same numbers for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number} in [0, 1).
 */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
