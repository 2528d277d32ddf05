import { growth, sproutsOf, type Growth } from '../../domain/growth.ts'
import { LEVELS } from '../../domain/level.ts'
import type { Levels } from '../../domain/rating.ts'
import type { Outlook, Route } from '../../domain/seed-path.ts'
import type { Tree } from '../../domain/tree.ts'
import type { LevelCounts } from '../../layout/land-picture.ts'
import type { Trail } from '../../layout/park-trails.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { listOf } from '../../messages/messages.ts'
import type { LandState } from './park-context.ts'
import { growthFacts } from './growth-facts.ts'

const NONE: LevelCounts = { rookie: 0, pro: 0, master: 0 }

/** How every land stands today, by tree. */
export function landStates(
  { headers, trees, levels, planted }: Outlook,
  best: ReadonlyMap<string, Route>,
): ReadonlyMap<string, LandState> {
  const counts = levelCounts(levels, trees)
  return new Map(
    headers.map((header) => {
      const own = counts.get(header.id) ?? NONE
      const facts = growthFacts(header, levels, trees, best.get(header.id))
      const sentences = [facts === '' ? '' : late().park.sentence({ facts }), ratedWords(own)]
      const about = sentences.filter((sentence) => sentence !== '').join(' ')
      return [header.id, { growth: growth(header, levels, planted), counts: own, about }]
    }),
  )
}

/** How many skills stand at each level, by tree. Ratings of skills that a tree lost don't count. */
function levelCounts(
  levels: Levels,
  trees: ReadonlyMap<string, Tree>,
): ReadonlyMap<string, LevelCounts> {
  const known = new Map(
    [...trees].map(([id, { skills }]) => [id, new Set(skills.map((skill) => skill.id))]),
  )
  const counts = new Map<string, LevelCounts>()
  for (const [key, level] of levels) {
    const slash = key.indexOf('/')
    const tree = key.slice(0, slash)
    if (known.get(tree)?.has(key.slice(slash + 1)) === false) continue
    const so = counts.get(tree) ?? NONE
    counts.set(tree, { ...so, [level]: so[level] + 1 })
  }
  return counts
}

/** How far the seeds of a trail have come, in whichever direction they have come furthest. */
export function trailGrowth(
  { from, to, kind }: Pick<Trail, 'from' | 'to' | 'kind'>,
  { headers, levels, planted }: Pick<Outlook, 'headers' | 'levels' | 'planted'>,
): Growth {
  const ends =
    kind === 'bough'
      ? [[from, to]]
      : [
          [from, to],
          [to, from],
        ]
  const grown = ends.map(([tree = '', into]) => {
    const sprouts = sproutsOf(
      tree,
      headers.filter(({ id }) => id === into),
      levels,
      planted,
    )
    return sprouts[0]?.growth
  })
  if (grown.includes('planted')) return 'planted'
  return grown.includes('sprouting') ? 'sprouting' : 'dormant'
}

function ratedWords(counts: LevelCounts): string {
  const there = LEVELS.filter((level) => counts[level] > 0)
  if (there.length === 0) return ''
  return late().park.rated({
    counts: listOf(
      there.map((level) => late().park.atLevel({ count: counts[level], level: levelName(level) })),
    ),
  })
}
