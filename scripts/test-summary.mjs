// Adds up the reports that the last `npm test` left.
import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport
 * @typedef {{ rows: { rounds: number, failed: number }[] }} TortureReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

const suites = [
  { name: 'Unit and component tests', counts: unitTests() },
  { name: 'Browser journeys', counts: journeys() },
  { name: 'Rounds of torture', counts: torture() },
]
/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 }
for (const { name, counts } of suites) {
  console.log(`${name}: ${counts ? inWords(counts) : 'did not run'}`)
  total.passed += counts?.passed ?? 0
  total.failed += counts?.failed ?? 0
  total.skipped += counts?.skipped ?? 0
}
console.log(inWords(total))

/** @returns {Counts | undefined} */
function unitTests() {
  const report = /** @type {VitestReport | undefined} */ (read('reports/vitest.json'))
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  )
}

/** @returns {Counts | undefined} */
function journeys() {
  const report = /** @type {PlaywrightReport | undefined} */ (read('reports/journeys.json'))
  return (
    report && {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
      skipped: report.stats.skipped,
    }
  )
}

/** @returns {Counts | undefined} */
function torture() {
  const report = /** @type {TortureReport | undefined} */ (read('reports/torture.json'))
  if (!report) return undefined
  const sum = (/** @type {'rounds' | 'failed'} */ what) =>
    report.rows.reduce((total, row) => total + row[what], 0)
  return { passed: sum('rounds') - sum('failed'), failed: sum('failed'), skipped: 0 }
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  const words = `${String(passed)} passed, ${String(failed)} failed`
  return skipped === 0 ? words : `${words}, ${String(skipped)} skipped`
}
