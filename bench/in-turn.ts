/**
 * Runs each of `subjects` once a round, in an order that is turned by one and reversed from round to
 * round, so that a busy spell of the machine and the warmth of its caches meet them alike.
 */
export async function inTurn<Subject>(
  rounds: number,
  subjects: readonly Subject[],
  run: (subject: Subject, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % Math.max(1, subjects.length)
    const turned = [...subjects.slice(turn), ...subjects.slice(0, turn)]
    for (const subject of round % 2 === 0 ? turned : turned.toReversed()) await run(subject, round)
  }
}

/** Settles as `work` does, or rejects once `seconds` are over. Whoever calls has to end the work. */
export async function within<Result>(seconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`none in ${String(seconds)} s`))
    }, seconds * 1_000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What an error says, in one short line. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').slice(0, 90)
}
