import type { Leverage } from '../domain/leverage.ts'
import { listOf, t } from './messages.ts'

/** How much a skill's next level-up opens: skills made ready, seeds in hand, trees brought nearer. */
export function opensCount({ readies, ripens, nearer }: Leverage): number {
  return readies.length + ripens.length + nearer.length
}

/** The same in sentences, with what lies behind. `nameOf` gives names of skills, then of trees. */
export function leverageWords(
  leverage: Leverage,
  skillName: (id: string) => string,
  treeName: (id: string) => string,
): string {
  const { to, readies, ripens, nearer, behind } = leverage
  const seeds = [...new Set(ripens.map(({ into }) => treeName(into)))]
  return [
    t.lens.step({ level: t.level[to] }),
    readies.length > 0 ? t.lens.readies({ skills: listOf(readies.map(skillName)) }) : '',
    seeds.length > 0 ? t.lens.ripens({ trees: listOf(seeds) }) : '',
    nearer.length > 0 ? t.lens.nearer({ trees: listOf(nearer.map(treeName)) }) : '',
    t.lens.behind({ count: behind }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
