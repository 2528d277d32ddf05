import { happinessEngineer } from '../../src/content/trees/happiness-engineer.ts'
import { tree as strategist } from '../../src/content/trees/strategist.ts'
import { tree as trainer } from '../../src/content/trees/trainer.ts'

const NAMES = [happinessEngineer, trainer, strategist].flatMap(({ skills }) =>
  skills.map(({ name }) => name),
)
const WORDS = [...new Set(NAMES.flatMap((name) => name.split(/[\s/]+/)))].filter(
  (word) => word.length > 1,
)

/** `count` different names of the built-in trees' words, and as long as their names are. */
export function randomNames(count: number, chance: () => number): readonly string[] {
  const pick = <T>(items: readonly T[]) => items[Math.floor(chance() * items.length)]
  const names = new Set<string>()
  while (names.size < count) {
    const length = pick(NAMES)?.length ?? 0
    let name = pick(WORDS) ?? ''
    while (name.length + 4 < length) name += ` ${(pick(WORDS) ?? '').toLowerCase()}`
    // Some thousands in, all short names are taken.
    if (!names.has(name)) names.add(name)
    else names.add(`${name} ${String(names.size)}`)
  }
  return [...names]
}
