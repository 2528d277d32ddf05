import type { Findings, Measure } from '../report/findings.ts'
import { inTurn, reasonOf } from '../in-turn.ts'
import type { Options } from '../options.ts'
import { IMPORTS } from './import-formats.ts'
import { PATH_NAMES, WALKERS } from './path-tasks.ts'
import { type TaskProcess, taskProcess } from './task-process.ts'

/** A run beyond this, in ms, is not repeated in further rounds. */
const LONG_MS = 20_000

interface Plan {
  readonly options: Options
  readonly findings: Findings
  /** The bundle of the tasks. */
  readonly file: string
  readonly sizes: readonly number[]
  /** Subjects by name, each with its task. */
  readonly subjects: Readonly<Record<string, string>>
  /** What its numbers are, by their names in the task; the first is said to be missing on failure. */
  readonly measures: Readonly<Record<string, Omit<Measure, 'size'>>>
}

/** Runs every subject at every size, each in a process of its own. */
async function runTasks({ options, findings, file, sizes, subjects, measures }: Plan) {
  const processes = new Map<string, TaskProcess>()
  for (const size of sizes) {
    const done = new Set<string>()
    await inTurn(options.rounds, Object.entries(subjects), async ([subject, task]) => {
      if (done.has(subject)) return
      const child = processes.get(subject) ?? taskProcess(file)
      processes.set(subject, child)
      const measureOf = (measure: Omit<Measure, 'size'>) => ({
        ...measure,
        size: size.toLocaleString('en-GB'),
      })
      try {
        const numbers = await child.run(task, size, options.patience)
        for (const [key, measure] of Object.entries(measures)) {
          const value = numbers[key]
          if (value !== undefined) findings.add(measureOf(measure), subject, value)
        }
        if ((numbers.ms ?? 0) > LONG_MS) done.add(subject)
      } catch (error) {
        done.add(subject)
        for (const measure of Object.values(measures)) {
          findings.fail(measureOf(measure), subject, reasonOf(error))
        }
      }
    })
    console.log(`  ${Object.values(measures)[0]?.part ?? ''}: ${String(size)} done`)
  }
  for (const child of processes.values()) child.close()
}

export async function layoutPart(options: Options, findings: Findings, file: string) {
  const part = 'Layout'
  const by = { part, reference: 'Skill Grove' }
  const names = ['Skill Grove', 'elkjs', 'dagre', 'd3-dag', 'd3-dag, fast']
  await runTasks({
    options,
    findings,
    file,
    sizes: options.sizes,
    subjects: Object.fromEntries(names.map((name) => [name, name])),
    measures: {
      ms: { ...by, name: 'Time', unit: 'ms' },
      straight: { ...by, name: 'Crossings, links as straight lines', unit: 'pairs of links' },
      drawn: { ...by, name: 'Crossings, links as drawn', unit: 'pairs of links' },
      moved: { ...by, name: 'Move of the others when one skill is added', unit: 'card heights' },
      columns: { ...by, name: 'Every tier is a column of its own', unit: '1 for yes' },
    },
  })
}

export async function importPart(options: Options, findings: Findings, file: string) {
  const by = { part: 'Imports', reference: 'layout of the same tree' }
  await runTasks({
    options,
    findings,
    file,
    sizes: [Math.max(...options.sizes)],
    subjects: {
      'layout of the same tree': 'layout',
      ...Object.fromEntries(Object.keys(IMPORTS).map((name) => [name, `import ${name}`])),
    },
    measures: {
      ms: { ...by, name: 'Time from the file to the tree', unit: 'ms' },
      skills: { ...by, name: 'Skills that came', unit: 'skills' },
      links: { ...by, name: 'Links that came', unit: 'links' },
    },
  })
}

export async function pathPart(options: Options, findings: Findings, file: string) {
  for (const walker of WALKERS) {
    const by = { part: 'Seed paths and leverage', reference: PATH_NAMES[0] ?? '' }
    await runTasks({
      options,
      findings,
      file,
      sizes: options.sizes.filter((size) => size >= 100),
      subjects: Object.fromEntries(PATH_NAMES.map((name) => [name, `${walker}: ${name}`])),
      measures: { ms: { ...by, name: `Rated ${walker}`, unit: 'ms' } },
    })
  }
}
