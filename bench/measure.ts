import { performance } from 'node:perf_hooks'

/** What is measured. It has to give a result. */
export interface Task {
  readonly name: string
  readonly run: () => unknown
}

/** Milliseconds of one run, over all rounds. */
export interface Times {
  readonly name: string
  readonly median: number
  readonly least: number
  readonly most: number
  /** Median over the rounds of this task's time by that of the first task in the same round. */
  readonly ratio: number
}

const ROUNDS = 7
const ROUND_MS = 12

/**
 * Times each task `ROUNDS` times, all of them in turn, so that a busy spell of the machine meets
 * them alike. Quick tasks run several times a round. The first task is the reference of all.
 */
export function measure(tasks: readonly Task[]): readonly Times[] {
  const repeats = tasks.map((task) => {
    // Twice: the first run is of code that is not compiled yet.
    task.run()
    const quick = timeOf(task, 3)
    return Math.max(1, Math.min(2_000, Math.ceil(ROUND_MS / Math.max(quick, 0.001))))
  })
  const rounds = Array.from({ length: ROUNDS }, () =>
    tasks.map((task, index) => timeOf(task, repeats[index] ?? 1)),
  )
  return tasks.map(({ name }, index) => {
    const times = rounds.map((round) => round[index] ?? NaN)
    return {
      name,
      median: middle(times),
      least: Math.min(...times),
      most: Math.max(...times),
      ratio: middle(rounds.map((round) => (round[index] ?? NaN) / (round[0] ?? NaN))),
    }
  })
}

function timeOf({ name, run }: Task, repeats: number): number {
  let result: unknown
  const start = performance.now()
  for (let count = 0; count < repeats; count += 1) result = run()
  const time = performance.now() - start
  // Looked at, so that no work can be left out as unused.
  if (result === undefined) throw new Error(`${name} gave nothing.`)
  return time / repeats
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}
