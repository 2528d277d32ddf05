import { Check } from 'lucide-react'
import type { LevelOrNone } from '../../domain/level.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { skillWithLevel } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { tierName } from './skill-words.ts'
import './walk-map.css'

interface MapProps {
  readonly tree: Tree
  readonly skills: readonly (Skill | Overarching)[]
  readonly chosen: (skill: string) => LevelOrNone | undefined
  /** The level of skills that were not looked at yet; absent in a blind walk. */
  readonly last?: (skill: string) => LevelOrNone
  /** The index of the skill that is looked at; one past the last is the overview. */
  readonly step: number
  readonly onGo: (step: number) => void
}

/** The way to every skill of a walk, tier by tier; folded where there is little room. */
export function WalkMap(props: MapProps) {
  const isNarrow = useMedia('(max-width: 900px)')
  if (!isNarrow) return <Tiers {...props} />
  return (
    // Anew at each step, so that it folds when one was chosen.
    <details key={props.step} className="walk-fold">
      <summary>{late().review.walk.map}</summary>
      <Tiers {...props} />
    </details>
  )
}

function Tiers({ tree, skills, chosen, last, step, onGo }: MapProps) {
  const words = late().review.walk
  const language = useLanguageOf(tree.id)
  const all = skills.map((skill, index) => ({ skill, index, tier: tierName(tree, skill) }))
  const isOfTree = new Set(tree.tiers.map(({ name }) => name))
  const tiers = [...new Set(all.map(({ tier }) => tier))]
  return (
    <nav className="walk-map" aria-label={words.map}>
      {tiers.map((tier) => (
        <div key={tier}>
          <p className="walk-map-tier" {...(isOfTree.has(tier) ? language : {})}>
            {tier}
          </p>
          <ul aria-label={tier}>
            {all
              .filter((stop) => stop.tier === tier)
              .map(({ skill: { id, name }, index }) => {
                const looked = chosen(id)
                const level = looked === undefined ? (last?.(id) ?? null) : looked
                const isLookedAt = looked !== undefined
                const spoken = level === null && !isLookedAt ? name : skillWithLevel(name, level)
                return (
                  <li key={id}>
                    <button
                      type="button"
                      title={name}
                      aria-label={isLookedAt ? spoken : words.mapItemOpen({ skill: spoken })}
                      aria-current={index === step ? 'step' : undefined}
                      onClick={() => {
                        onGo(index)
                      }}
                    >
                      <Icon shape={levelMark(level)} size={24} reach={20} />
                      <span className="walk-map-name" {...language}>
                        {name}
                      </span>
                      {isLookedAt && (
                        <Check className="walk-map-tick" aria-hidden="true" size={12} />
                      )}
                    </button>
                  </li>
                )
              })}
          </ul>
        </div>
      ))}
      <button
        type="button"
        className="text-button"
        aria-current={step === skills.length ? 'step' : undefined}
        onClick={() => {
          onGo(skills.length)
        }}
      >
        {words.overview}
      </button>
    </nav>
  )
}
