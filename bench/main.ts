import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { buildPages } from './browser/build.ts'
import { drawingPart } from './browser/drawing-part.ts'
import { eventsPart } from './browser/events-part.ts'
import { startHosts } from './browser/hosts.ts'
import { posterPart } from './browser/poster-part.ts'
import { startPart } from './browser/start-part.ts'
import { openBrowser } from './browser/visit.ts'
import { reasonOf } from './in-turn.ts'
import { importPart, layoutPart, pathPart } from './node/node-parts.ts'
import { type Options, type Part, PARTS, readOptions, WHOLE } from './options.ts'
import { newFindings } from './report/findings.ts'
import { machineLines } from './report/machine.ts'
import { judgeGoals } from './report/goals.ts'
import { resultsPage } from './report/results-page.ts'

const options = readOptions(process.argv.slice(2))
const tasks = path.resolve('node_modules/.cache/bench/tasks.mjs')
const findings = newFindings()
const broken: string[] = []

await buildPages()
const hosts = await startHosts()
const browser = await openBrowser()
const machine = `Chromium ${browser.version()}`

const work: Readonly<Record<Part, () => Promise<void>>> = {
  layout: () => layoutPart(options, findings, tasks),
  imports: () => importPart(options, findings, tasks),
  paths: () => pathPart(options, findings, tasks),
  drawing: () => drawingPart(options, findings, browser, hosts),
  start: () => startPart(options, findings, browser, hosts),
  events: () => eventsPart(options, findings, browser, hosts),
  poster: () => posterPart(options, findings, browser, hosts),
}
for (const part of options.parts) {
  console.log(`${part} …`)
  try {
    await work[part]()
  } catch (error) {
    // What the others find counts all the same.
    broken.push(`${part}: ${reasonOf(error)}`)
  }
  await write()
}
await browser.close()
await hosts.close()

for (const { what, goal, figure, isReached } of judgeGoals(findings.all())) {
  if (isReached === undefined) continue
  console.log(`${isReached ? 'ok    ' : 'missed'} ${what}: ${figure} (${goal})`)
}
console.log(`\nAll of it: ${options.out}`)
if (broken.length > 0) {
  console.error(`Broke off: ${broken.join('; ')}`)
  process.exitCode = 1
}

/** After each part, so that nothing is lost where a later one breaks off. */
async function write(): Promise<void> {
  const circumstances = {
    at: new Date(),
    machine: machineLines(machine),
    extent: extentOf(options),
    broken,
  }
  mkdirSync(path.dirname(options.out), { recursive: true })
  writeFileSync(options.out, await resultsPage(findings.all(), circumstances, options.out))
}

function extentOf({ rounds, sizes, parts, patience }: Options): string {
  const sizeList = sizes.map((size) => size.toLocaleString('en-GB')).join(', ')
  const isWhole =
    rounds >= WHOLE.rounds &&
    WHOLE.sizes.every((size) => sizes.includes(size)) &&
    parts.length === PARTS.length
  const run = `${String(rounds)} rounds of alternating order, at ${sizeList} skills, of ${parts.join(', ')}, no measurement longer than ${String(patience)} s.`
  return isWhole
    ? `A whole run: ${run}`
    : `**A short run**, which shows that it works more than what is true: ${run}`
}
