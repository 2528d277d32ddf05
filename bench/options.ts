import { parseArgs } from 'node:util'

/** The parts of the bench, in the order in which they are run. */
export const PARTS = ['layout', 'imports', 'paths', 'drawing', 'start', 'events', 'poster'] as const

export type Part = (typeof PARTS)[number]

export interface Options {
  readonly rounds: number
  /** Skills of the trees. */
  readonly sizes: readonly number[]
  readonly parts: readonly Part[]
  /** How many seconds a single measurement may take. */
  readonly patience: number
  /** Where the results are written, from the project's folder. */
  readonly out: string
}

/** The rounds and sizes that the goals are about. */
export const WHOLE: Pick<Options, 'rounds' | 'sizes'> = {
  rounds: 5,
  sizes: [40, 180, 500, 2_000, 5_000],
}

/** @throws {Error} when an option is none, or says nothing that can be done. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: String(WHOLE.rounds) },
      sizes: { type: 'string', default: WHOLE.sizes.join(',') },
      only: { type: 'string', default: PARTS.join(',') },
      patience: { type: 'string', default: '120' },
      out: { type: 'string', default: 'bench/results.md' },
      'no-build': { type: 'boolean', default: false },
    },
  })
  const only = values.only.split(',')
  const unknown = only.filter((name) => !PARTS.some((part) => part === name))
  if (unknown.length > 0) {
    throw new Error(`--only knows ${PARTS.join(', ')}, and not ${unknown.join(', ')}.`)
  }
  return {
    rounds: wholeNumber('--rounds', values.rounds),
    sizes: values.sizes.split(',').map((size) => wholeNumber('--sizes', size)),
    parts: PARTS.filter((part) => only.includes(part)),
    patience: wholeNumber('--patience', values.patience),
    out: values.out,
  }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new Error(`${name} takes whole numbers above 0, and not ${text}.`)
}
