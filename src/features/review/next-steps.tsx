import { useId } from 'react'
import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { walkOf } from '../../domain/review.ts'
import type { Tree } from '../../domain/tree.ts'
import type { NextStep } from '../../domain/view.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { late } from '../../messages/late.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

/** The skills that suit a focus best, each with its reason and the way to choose it. */
export function NextSteps({
  tree,
  steps,
  onChoose,
}: {
  readonly tree: Tree
  readonly steps: readonly NextStep[]
  /** Absent where nothing can be changed. */
  readonly onChoose: ((skill: string) => void) | undefined
}) {
  const id = useId()
  const words = late().review.close
  const language = useLanguageOf(tree.id)
  const names = new Map(walkOf(tree).map((skill) => [skill.id, skill.name]))
  return (
    <>
      <h3 id={id}>{words.suits}</h3>
      {steps.length === 0 && <p className="hint">{words.none}</p>}
      <ul aria-labelledby={id} className="next-steps">
        {steps.map(({ skill, why, level }) => {
          const name = names.get(skill) ?? skill
          return (
            <li key={skill}>
              <Icon shape={levelMark(level)} size={26} reach={20} />
              <p>
                <Link href={treeAddress(tree.id, skill)} {...language}>
                  {name}
                </Link>{' '}
                <span className="hint">{words[why]}</span>
              </p>
              {onChoose && (
                <button
                  type="button"
                  className="button"
                  aria-label={words.chooseSkill({ skill: name })}
                  onClick={() => {
                    onChoose(skill)
                  }}
                >
                  {words.choose}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
