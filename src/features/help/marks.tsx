import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { LEVELS } from '../../domain/level.ts'
import { acorn } from '../../layout/acorn.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { CARD_HEIGHT, CARD_WIDTH, MARK_RADIUS } from '../../layout/measures.ts'
import { skillCard } from '../../layout/skill-card.ts'
import { behaviourLeaf, treeMark } from '../../layout/tree-marks.ts'
import { late } from '../../messages/late.ts'
import { spoken, t } from '../../messages/messages.ts'
import { Drawing, Icon } from '../../ui/drawing.tsx'

/** The level marks, as they stand on every card. */
export function LevelMarks() {
  return [null, ...LEVELS].map((level) => {
    const name = level === null ? t.level.unrated : t.level[level]
    return (
      <Mark
        key={level}
        mark={<Icon shape={levelMark(level)} size={34} reach={20} />}
        name={level === 'master' ? t.level.masterRipe : name}
        meaning={level === null ? late().help.unrated : t.level.meaning[level]}
      />
    )
  })
}

/** What else there is to see on a tree. */
export function TreeMarks() {
  const words = late().help
  return (
    <>
      <div className="reading-card" aria-hidden="true">
        <ExampleCard />
      </div>
      <Mark name={t.standing.withReady({ level: t.level.rookie })} meaning={t.standing.readyHint} />
      <Mark name={t.tree.focusTag({ place: 1 })} meaning={words.focusHint} />
      <Mark name={t.lens.opens({ count: 3 })} meaning={words.opensHint({ lens: t.lens.lens })} />
      <Mark
        mark={<Icon shape={BRANCH} size={34} reach={20} />}
        name={words.branch}
        meaning={words.branchHint}
      />
      <Mark
        mark={<Icon shape={behaviourLeaf(true, 'raised')} size={28} reach={14} />}
        name={words.canopy}
        meaning={words.canopyHint}
      />
    </>
  )
}

/** How far a tree has come, as it stands in the grove and beside the tree. */
export function GroveMarks() {
  const meanings = {
    dormant: late().help.dormantHint,
    sprouting: late().help.sproutingHint,
    planted: late().help.plantedHint,
  }
  return (['dormant', 'sprouting', 'planted'] as const).map((growth) => (
    <Mark
      key={growth}
      mark={<Icon shape={treeMark(growth, 'raised')} size={32} reach={13} />}
      name={t.growth[growth]}
      meaning={meanings[growth]}
    />
  ))
}

/** What stands on the way to another tree. */
export function PathMarks() {
  const words = late().help
  return (
    <>
      <Mark
        mark={<Icon shape={acorn('master', 'raised')} size={30} reach={14} />}
        name={words.acorn}
        meaning={words.acornHint}
      />
      <Mark
        mark={<Icon shape={levelMark('pro')} size={34} reach={20} />}
        name={words.companion}
        meaning={words.companionHint}
      />
      <Mark
        mark={
          <span className="rise">
            <Icon shape={levelMark('pro')} size={24} reach={20} />
            <ArrowRight aria-hidden="true" size={14} />
            <Icon shape={levelMark('master')} size={28} reach={20} />
          </span>
        }
        name={words.step}
        meaning={words.stepHint}
      />
    </>
  )
}

/** A piece of a branch, as between two cards. */
const BRANCH = {
  kind: 'path',
  d: 'M-19 10C-4 10-2-8 19-8',
  stroke: 'line',
  strokeWidth: 2.4,
  roundCaps: true,
} as const

function ExampleCard() {
  const card = skillCard({
    name: late().help.card,
    level: 'rookie',
    words: t.standing.withReady({ level: t.level.rookie }),
    tag: t.tree.focusTag({ place: 1 }),
    change: t.lens.opens({ count: 3 }),
    direction: spoken.direction,
  })
  const [x, y, width, height] = [-MARK_RADIUS - 4, -14, CARD_WIDTH + 44, CARD_HEIGHT + 28]
  return (
    <svg
      direction={spoken.direction}
      width={width}
      height={height}
      viewBox={[x, y, width, height].join(' ')}
    >
      <Drawing shape={card} />
    </svg>
  )
}

function Mark({
  mark,
  name,
  meaning,
}: {
  readonly mark?: ReactNode
  readonly name: string
  readonly meaning: string
}) {
  return (
    <div className={mark === undefined ? 'reading-words' : undefined}>
      <dt>
        {mark !== undefined && <span className="reading-mark">{mark}</span>}
        {name}
      </dt>
      <dd>{meaning}</dd>
    </div>
  )
}
