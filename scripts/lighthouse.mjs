// Measures the built app with Lighthouse, as on a desktop and as on a phone, and fails below our marks.
// Of three runs the one in the middle counts, since what else the machine does goes into each.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { findChromium } from './find-chromium.mjs'
import { filesOf, startStaticHost } from './static-host.mjs'

/** 13 needs Node 22. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const MARKS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
const RUNS = 3
const PRESETS = { desktop: ['--preset=desktop'], phone: [] }

/**
 * @typedef {{ score: number | null, title: string, displayValue?: string, scoreDisplayMode: string }} Audit
 * @typedef {{ score: number | null, auditRefs: { id: string, weight: number }[] }} Category
 * @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit> }} Report
 */

mkdirSync('reports', { recursive: true })
const host = await startStaticHost(filesOf('dist'))
let passed = true
console.log(['', ...Object.keys(MARKS)].map((text) => text.padEnd(16)).join(''))
for (const [name, flags] of Object.entries(PRESETS)) passed = (await measure(name, flags)) && passed
await host.close()
if (!passed) process.exit(1)

/**
 * @param {string} name
 * @param {readonly string[]} flags
 * @returns {Promise<boolean>} whether all marks were reached.
 */
async function measure(name, flags) {
  const reports = []
  for (let run = 1; run <= RUNS; run += 1)
    reports.push(await report(`${name}-${String(run)}`, flags))
  reports.sort((a, b) => performanceOf(a) - performanceOf(b))
  const middle = reports[Math.floor(RUNS / 2)]
  if (!middle) throw new Error('Lighthouse was not run.')
  const { categories, audits } = middle
  const scores = Object.keys(MARKS).map((id) => Math.round((categories[id]?.score ?? 0) * 100))
  const range = reports.map((each) => Math.round(performanceOf(each) * 100)).join(', ')
  console.log([name, ...scores].map((cell) => String(cell).padEnd(16)).join('') + `(${range})`)
  const below = Object.entries(MARKS).filter(([, mark], index) => (scores[index] ?? 0) < mark)
  for (const [id, mark] of below) {
    console.log(`  ${id} is to be ${String(mark)}. What costs it:`)
    for (const { id: audit, weight } of categories[id]?.auditRefs ?? []) {
      const found = audits[audit]
      if (weight === 0 || !found || (found.score ?? 1) >= 0.9) continue
      console.log(`  - ${found.title} ${found.displayValue ?? ''}`)
    }
  }
  return below.length === 0
}

/**
 * Runs it once and keeps what it says in reports/.
 *
 * @param {string} name
 * @param {readonly string[]} flags
 * @returns {Promise<Report>}
 */
async function report(name, flags) {
  const file = `reports/lighthouse-${name}.json`
  await lighthouse([
    host.address,
    ...flags,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${Object.keys(MARKS).join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ])
  /** @type {unknown} */
  const read = JSON.parse(readFileSync(file, 'utf8'))
  return /** @type {Report} */ (read)
}

/** @param {Report} report */
function performanceOf({ categories }) {
  return categories.performance?.score ?? 0
}

/**
 * Fetches Lighthouse (185 MB, no dependency of ours) and runs it.
 *
 * @param {readonly string[]} flags
 * @returns {Promise<void>}
 */
function lighthouse(flags) {
  const npm = process.env.npm_execpath
  if (!npm) throw new Error('Run this as npm run lighthouse.')
  const child = spawn(
    process.execPath,
    [npm, 'exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...flags],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: findChromium() },
    },
  )
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`Lighthouse ended with ${String(code)}.`))
    })
  })
}
