import { rank } from '../src/domain/level.ts'
import { leverageOf } from '../src/domain/leverage.ts'
import { levelOf, skillKey } from '../src/domain/rating.ts'
import { bestRoutes, type Outlook, routesInto } from '../src/domain/seed-path.ts'
import { measure, type Task, type Times } from './measure.ts'
import { randomGrove, type Walker } from './random-grove.ts'

const SIZES = [180, 1_000, 5_000]
const WALKERS: readonly Walker[] = ['at home', 'everywhere']

/** What any look at the whole grove costs: one map of its skills, each skill and link read once. */
function sumOfRanks({ trees, levels }: Outlook): number {
  const skills = new Map(
    [...trees.values()].flatMap((tree) =>
      tree.skills.map((skill) => [skillKey(tree.id, skill.id), { tree, skill }] as const),
    ),
  )
  let sum = 0
  for (const { tree, skill } of skills.values()) {
    for (const id of [skill.id, ...skill.buildsOn]) sum += rank(levelOf(levels, tree.id, id))
  }
  return sum
}

function tasksOf(grove: Outlook): readonly Task[] {
  const last = grove.headers.at(-1)
  return [
    { name: 'reference', run: () => sumOfRanks(grove) },
    { name: 'bestRoutes', run: () => bestRoutes(grove, 'firm') },
    { name: 'routesInto', run: () => last && routesInto(last, grove, 'firm') },
    { name: 'leverageOf', run: () => leverageOf(grove) },
  ]
}

for (const walker of WALKERS) {
  const bySize = SIZES.map((size) => measure(tasksOf(randomGrove(size, walker))))
  console.log(`\nSeed paths and leverage, rated ${walker}: ms, median (least to most)`)
  const sizes = SIZES.map((size) => size.toLocaleString('en-GB'))
  const heads = sizes.map((size) => `${size} skills`)
  print(['', ...heads, ...sizes.slice(1).map((size, i) => `${sizes[i] ?? ''} → ${size}`)])
  for (const [row, { name }] of (bySize[0] ?? []).entries()) {
    const times = bySize.flatMap((column) => column[row] ?? [])
    const ratios = times.map(({ ratio }) => ratio)
    print([name, ...times.map(cell), ...growthOf(times.map(({ median }) => median))])
    // The machine's busy spells fall out of these.
    if (row > 0) print(['  by the reference', ...ratios.map(factor), ...growthOf(ratios)])
  }
}

/** How many times as much each number is as the one before it. */
function growthOf(numbers: readonly number[]): readonly string[] {
  return numbers.slice(1).map((number, i) => factor(number / (numbers[i] ?? NaN)))
}

function factor(value: number): string {
  return `× ${figure(value)}`
}

function cell({ median, least, most }: Times): string {
  return `${figure(median)} (${figure(least)} to ${figure(most)})`
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

function print([name = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(20) + cells.map((text) => text.padStart(26)).join(''))
}
