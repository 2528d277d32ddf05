import type { Tree } from '../../src/domain/tree.ts'

/**
 * A tree from one line a tier, as in `['a b', 'c<a d<a,b']`: tiers `0`, `1` … with skills that
 * build on those behind the `<`.
 */
export function smallTree(tiers: readonly string[]): Tree {
  return {
    id: 'small',
    name: 'Small',
    description: '',
    seeds: [],
    tiers: tiers.map((_, index) => ({ id: String(index), name: String(index), description: '' })),
    skills: tiers.flatMap((line, index) =>
      line
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => {
          const [id = '', ground = ''] = word.split('<')
          const buildsOn = ground.split(',').filter((other) => other !== '')
          return { id, name: id, description: '', tier: String(index), buildsOn }
        }),
    ),
  }
}
