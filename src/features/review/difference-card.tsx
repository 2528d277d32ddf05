import { useId } from 'react'
import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import type { LevelOrNone } from '../../domain/level.ts'
import { ratedIn } from '../../domain/review.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import type { Agreement, Pair } from '../../domain/view.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { type LanguageMarks, useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { AgreeForm } from './agree-form.tsx'
import { agreedWords } from './agreed-words.ts'
import type { ShowEvidence } from './show-evidence.ts'
import { levelLanguage, levelTexts } from './skill-words.ts'

/** A skill that two see differently: what each says it looks like, evidence, what they agree on. */
export function DifferenceCard({
  tree,
  skill,
  pair,
  lead,
  agreed,
  isPast,
  evidence,
}: {
  readonly tree: Tree
  readonly skill: Skill | Overarching
  readonly pair: Pair
  readonly lead: string
  readonly agreed: Agreement | undefined
  /** Whether a later review has taken the place of this one: what is agreed now belongs there. */
  readonly isPast: boolean
  readonly evidence: ShowEvidence | undefined
}) {
  const id = useId()
  const language = useLanguageOf(tree.id)
  const home = ratedIn(tree, skill.id)
  return (
    <article aria-labelledby={id} className={agreed ? 'difference is-agreed' : 'difference'}>
      <h4 id={id}>
        <Link href={treeAddress(tree.id, skill.id)} {...language}>
          {skill.name}
        </Link>
      </h4>
      <div className="two-views">
        <OneView who={late().review.talk.you} skill={skill} level={pair.own} language={language} />
        <OneView who={lead} skill={skill} level={pair.lead} language={language} />
      </div>
      {evidence?.({ tree: home, skill: skill.id, name: skill.name })}
      {!isPast && <AgreeForm tree={home} skill={skill} lead={lead} agreed={agreed} />}
      {isPast && agreed && <p className="agreed">{agreedWords(agreed, lead)}</p>}
    </article>
  )
}

function OneView({
  who,
  skill,
  level,
  language,
}: {
  readonly who: string
  readonly skill: Skill | Overarching
  readonly level: LevelOrNone
  readonly language: LanguageMarks
}) {
  const texts = level === null ? [late().review.talk.noLevel] : levelTexts(skill, level)
  const marks = level === null ? {} : levelLanguage(skill, level, language)
  return (
    <div className="one-view">
      <h5 className={`level-${level ?? 'unrated'}`}>
        <Icon shape={levelMark(level)} size={34} reach={20} />
        {late().review.talk.sees({ who, level: levelName(level) })}
      </h5>
      {texts.map((text) => (
        <p key={text} {...marks}>
          {text}
        </p>
      ))}
    </div>
  )
}
