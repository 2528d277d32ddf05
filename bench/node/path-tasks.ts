import { rank } from '../../src/domain/level.ts'
import { leverageOf } from '../../src/domain/leverage.ts'
import { levelOf, skillKey } from '../../src/domain/rating.ts'
import { bestRoutes, type Outlook, routesInto } from '../../src/domain/seed-path.ts'
import { randomGrove, type Walker } from '../trees/random-grove.ts'
import { type Task, timed } from './task.ts'

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

const WORK: Readonly<Record<string, (grove: Outlook) => unknown>> = {
  'one look at all': sumOfRanks,
  'best routes': (grove) => bestRoutes(grove, 'firm'),
  'routes into one tree': (grove) => {
    const last = grove.headers.at(-1)
    return last && routesInto(last, grove, 'firm')
  },
  leverage: leverageOf,
}

/** Names of what is measured of paths; the first is the reference. */
export const PATH_NAMES = Object.keys(WORK)
export const WALKERS: readonly Walker[] = ['at home', 'everywhere']

/** By `<walker>: <name>`. */
export const pathTasks: Readonly<Record<string, Task>> = Object.fromEntries(
  WALKERS.flatMap((walker) =>
    Object.entries(WORK).map(([name, work]): [string, Task] => [
      `${walker}: ${name}`,
      {
        prepare(size) {
          const grove = randomGrove(size, walker)
          return async () => ({ ms: await timed(() => work(grove)) })
        },
      },
    ]),
  ),
)
