import { format, resolveConfig } from 'prettier'
import type { Measured } from './findings.ts'
import { cellOf } from './figure-text.ts'
import { judgeGoals } from './goals.ts'
import { NOTES } from './notes.ts'

export interface Circumstances {
  /** When it was finished. */
  readonly at: Date
  readonly machine: readonly string[]
  /** How much of the bench was run, in a sentence. */
  readonly extent: string
  /** Parts that broke off, each with why. */
  readonly broken: readonly string[]
}

/** The results as Markdown: the goals first, then every measure. */
export async function resultsPage(
  all: readonly Measured[],
  { at, machine, extent, broken }: Circumstances,
  file: string,
): Promise<string> {
  const parts = [...new Set(all.map(({ part }) => part))]
  const text = [
    '# What the bench found',
    'Written by `npm run bench`; do not edit by hand.',
    extent,
    list([`Finished: ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`, ...machine]),
    'A cell is the median of the rounds, the least and the most in brackets, and in bold how many times that is what the first of its row’s fellows, the reference, has (median of the ratios within each round). Absolute times are this machine’s; ratios carry over.',
    ...(broken.length > 0 ? ['Broke off:', list(broken)] : []),
    '## Goals',
    table(
      ['what', 'goal', 'measured', ''],
      judgeGoals(all).map(({ what, goal, figure, isReached }) => [
        what,
        goal,
        figure,
        isReached === undefined ? '–' : isReached ? 'reached' : '**missed**',
      ]),
    ),
    ...parts.flatMap((part) => [
      `## ${part}`,
      NOTES[part] ?? '',
      ...tablesOf(all.filter((measured) => measured.part === part)),
    ]),
  ].join('\n\n')
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' })
}

/** One table a measure: sizes across, subjects down, the reference first. */
function tablesOf(measures: readonly Measured[]): readonly string[] {
  return [...new Set(measures.map(({ name }) => name))].flatMap((name) => {
    const bySize = measures.filter((measured) => measured.name === name)
    const [first] = bySize
    if (!first) return []
    const subjects = new Set([
      first.reference,
      ...bySize.flatMap((each) => [...each.outcomes.keys()]),
    ])
    const rows = [...subjects].map((subject) => [
      subject,
      ...bySize.map((measured) => cellOf(measured, subject)),
    ])
    const head = `${name} (${first.unit})`
    return [`### ${head}`, table(['', ...bySize.map(({ size }) => size)], rows)]
  })
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
