import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { parseArgs } from 'node:util'
import fc from 'fast-check'

/** One input may take this long, in ms: longer, and a page would stand still. */
const PATIENCE = 1000

/**
 * Tries a promise on as many random inputs as the command line asks for, within its minutes, prints one row of what came of
 * it, and ends with an error if the promise was broken once. `seed` makes the same inputs again.
 *
 * @param outcomes what `attempt` can return, each counted
 */
export async function tryMany<Input, Outcome extends string>(
  what: string,
  inputs: fc.Arbitrary<Input>,
  outcomes: readonly Outcome[],
  attempt: (input: Input) => Promise<Outcome>,
): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '20000' },
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    },
  })
  const seen = new Map(outcomes.map((outcome): [Outcome, number] => [outcome, 0]))
  const failures: string[] = []
  let tried = 0
  let slowest = 0
  const seed = Number(values.seed)
  const start = performance.now()
  await fc.check(
    fc.asyncProperty(inputs, async (input) => {
      try {
        const outcome = await timed(input)
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
      } catch (error) {
        // Told and counted here, so that one failure does not end the run.
        failures.push(`${String(error)}\n${fc.stringify(input).slice(0, 2000)}`)
      }
      tried += 1
    }),
    {
      numRuns: Number(values.count),
      seed,
      interruptAfterTimeLimit: Number(values.minutes) * 60_000,
      maxSkipsPerRun: 0,
    },
  )
  /** What came of it. Where that took long, again: it may have been the machine, which has other work. */
  async function timed(input: Input): Promise<Outcome> {
    let quickest = Infinity
    for (let left = 3; ; left -= 1) {
      const began = performance.now()
      const outcome = await attempt(input)
      quickest = Math.min(quickest, performance.now() - began)
      if (quickest < PATIENCE || left === 1) {
        slowest = Math.max(slowest, quickest)
        if (quickest >= PATIENCE) throw new Error(`took ${quickest.toFixed()} ms`)
        return outcome
      }
    }
  }

  const seconds = ((performance.now() - start) / 1000).toFixed()
  const [slowestMs, sizes] = [slowest.toFixed(1), Object.fromEntries(seen)]
  console.table([{ what, tried, ...sizes, failures: failures.length, slowestMs, seconds, seed }])
  for (const failure of failures.slice(0, 10)) console.log(failure)
  if (failures.length > 0) process.exit(1)
}
