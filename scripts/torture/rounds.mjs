// Rounds of one kind of trouble, counted.
import { inBrowser, inProfile, inTime } from './browser.mjs'

/** How long one round may take, in ms, and of a round of steps each of them. */
const ROUND = 10 * 60_000
const STEP = 15_000

/**
 * @typedef {object} Setting
 * @property {string} address of the app.
 * @property {keyof typeof import('./browser.mjs').BACKENDS} backend
 * @property {() => number} random in [0, 1).
 *
 * @typedef {Setting & { browser: import('./browser.mjs').Browser, done: number }} Visit in a profile
 *   in which `done` ratings were made before.
 *
 * @typedef {{ acknowledged: number, restored: boolean, shown?: number, rounds?: number }} Outcome of
 *   one round, or of `rounds`.
 *
 * @typedef {object} Row of the table.
 * @property {string} what
 * @property {number} rounds
 * @property {number} acknowledged ratings that the app has called saved.
 * @property {number} restored rounds in which something came back from the second copy.
 * @property {number} failed rounds in which something was lost, or could not be looked for.
 * @property {readonly string[]} failures
 */

/**
 * Runs rounds, each, or a few of them, in a profile of its own.
 *
 * @param {string} what
 * @param {number} rounds
 * @param {Setting} setting
 * @param {(setting: Setting, left: number) => Promise<Outcome>} round `left`: how many are to come.
 * @param {number} [steps] of which each round consists.
 * @returns {Promise<Row>}
 */
export function runRounds(what, rounds, setting, round, steps = 0) {
  return count(what, rounds, (left) => round(setting, left), {
    limit: Math.max(ROUND, steps * STEP),
  })
}

/**
 * Runs rounds one after the other in one profile, whose ratings grow. After one that fails the rest
 * is run in a new one.
 *
 * @param {string} what
 * @param {number} rounds
 * @param {Setting} setting
 * @param {(visit: Visit) => Promise<Outcome>} round
 * @returns {Promise<Row>}
 */
export async function runVisits(what, rounds, setting, round) {
  /** @type {Row | undefined} */
  let row
  while ((row?.rounds ?? 0) < rounds) {
    await inProfile((profile) =>
      inBrowser(profile, setting.backend, async (browser) => {
        let done = 0
        const part = await count(
          what,
          rounds - (row?.rounds ?? 0),
          async () => {
            const outcome = await round({ ...setting, browser, done })
            done = outcome.shown ?? done
            return outcome
          },
          { endsOnFailure: true },
        )
        row = row ? sum(row, part) : part
      }),
    )
  }
  return row ?? { what, rounds: 0, acknowledged: 0, restored: 0, failed: 0, failures: [] }
}

/**
 * @param {string} what
 * @param {number} rounds
 * @param {(left: number) => Promise<Outcome>} round
 * @param {{ endsOnFailure?: boolean, limit?: number }} [how] `limit` of one round, in ms.
 * @returns {Promise<Row>}
 */
async function count(what, rounds, round, { endsOnFailure = false, limit = ROUND } = {}) {
  /** @type {Row} */
  let row = { what, rounds: 0, acknowledged: 0, restored: 0, failed: 0, failures: [] }
  while (row.rounds < rounds) {
    const at = row.rounds + 1
    /** @type {Row} */
    let one
    try {
      const work = round(rounds - row.rounds)
      const { acknowledged, restored, rounds: made = 1 } = await inTime('the round', limit, work)
      one = {
        what,
        rounds: made,
        acknowledged,
        restored: restored ? 1 : 0,
        failed: 0,
        failures: [],
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
      const failures = [`${what}, round ${String(at)}: ${String(reason)}`]
      one = { what, rounds: 1, acknowledged: 0, restored: 0, failed: 1, failures }
      console.log(failures[0])
    }
    row = sum(row, one)
    if (row.rounds % 25 < one.rounds || row.rounds === rounds) {
      console.log(`${what}: ${String(row.rounds)} of ${String(rounds)}`)
    }
    if (one.failed > 0 && endsOnFailure) break
  }
  return row
}

/**
 * @param {Row} a
 * @param {Row} b
 * @returns {Row}
 */
function sum(a, b) {
  return {
    what: a.what,
    rounds: a.rounds + b.rounds,
    acknowledged: a.acknowledged + b.acknowledged,
    restored: a.restored + b.restored,
    failed: a.failed + b.failed,
    failures: [...a.failures, ...b.failures],
  }
}
