import { type ReactNode, useId, useRef, useState } from 'react'
import type { LevelOrNone } from '../../domain/level.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import type { Message } from '../../messages/catalogue.ts'
import { late } from '../../messages/late.ts'
import { WalkMap } from './walk-map.tsx'
import { WalkOverview } from './walk-overview.tsx'
import { WalkStep } from './walk-step.tsx'
import { useWalkKeys } from './use-walk-keys.ts'
import '../../ui/progress.css'
import './walk.css'

export interface WalkProps {
  /** With its words. */
  readonly tree: Tree
  /** What to look at, in the order of the walk. */
  readonly skills: readonly (Skill | Overarching)[]
  /** `undefined`: not looked at yet. */
  readonly chosen: (skill: string) => LevelOrNone | undefined
  /** Words about the last time's level; absent in a blind walk. */
  readonly before?: (skill: string) => string
  /** The last time's level, which Enter keeps; absent in a blind walk. */
  readonly last?: (skill: string) => LevelOrNone
  /** What stands beside the levels, such as evidence of the skill. */
  readonly beside?: (skill: Skill | Overarching) => ReactNode
  /** What the levels are called, where they are not the person's own. */
  readonly question?: string
  /** What the overview says of skills that were not looked at, where levels of before do not count. */
  readonly someLeft?: Message<'{count, number}'>
  /** What else the overview at the end says. */
  readonly atEnd?: ReactNode
  readonly onChoose: (skill: string, level: LevelOrNone) => void
  readonly finishLabel: string
  readonly onFinish: () => void
  readonly onLeave: () => void
}

/**
 * A walk through skills, one screen a skill, then an overview. It begins at the first skill that
 * was not looked at. By keyboard a key press rates and goes on; by mouse it takes a level and Next.
 */
export function Walk(props: WalkProps) {
  const { skills, chosen, last, onChoose } = props
  const [step, setStep] = useState(() => {
    const first = skills.findIndex(({ id }) => chosen(id) === undefined)
    return first < 0 ? skills.length : first
  })
  const root = useRef<HTMLDivElement>(null)
  const id = useId()
  const words = late().review.walk
  const skill = skills[step]
  const looked = skills.filter((each) => chosen(each.id) !== undefined).length

  function go(to: number) {
    setStep(Math.min(Math.max(to, 0), skills.length))
  }
  function choose(level: LevelOrNone) {
    if (!skill) return
    onChoose(skill.id, level)
    go(step + 1)
  }
  function confirm() {
    if (!skill) return
    if (chosen(skill.id) !== undefined) go(step + 1)
    else if (last) choose(last(skill.id))
  }
  useWalkKeys(root, {
    onLevel: choose,
    onConfirm: confirm,
    onMove: (by) => {
      go(step + by)
    },
  })

  return (
    <div ref={root} className="walk" tabIndex={-1}>
      <div className="walk-progress">
        <span id={id}>{words.progress({ looked, all: skills.length })}</span>
        <progress
          aria-label={words.progressName}
          aria-describedby={id}
          value={looked}
          max={Math.max(skills.length, 1)}
        />
        <button type="button" className="text-button" onClick={props.onLeave}>
          {words.leave}
        </button>
      </div>
      <WalkMap {...props} step={step} onGo={go} />
      {skill ? (
        <WalkStep
          key={skill.id}
          {...props}
          skill={skill}
          position={words.position({ at: step + 1, all: skills.length })}
          onBack={
            step > 0
              ? () => {
                  go(step - 1)
                }
              : undefined
          }
          onNext={() => {
            go(step + 1)
          }}
          onKeep={confirm}
        />
      ) : (
        <WalkOverview {...props} onGo={go} />
      )}
    </div>
  )
}
