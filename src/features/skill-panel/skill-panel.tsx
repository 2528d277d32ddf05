import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { atLeast } from '../../domain/level.ts'
import { levelOf } from '../../domain/rating.ts'
import { standing } from '../../domain/standing.ts'
import type { Origin, Skill, Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { guidedTreesOf, levelsOf } from '../../store/selectors.ts'
import { useGuidance } from '../../store/use-guidance.ts'
import { useFold } from '../../store/use-fold.ts'
import { useRatingKeys } from '../../store/use-rating-keys.ts'
import { type LanguageMarks, useLanguageOf } from '../../store/use-language-of.ts'
import { Fold } from '../../ui/fold.tsx'
import { isTyping } from '../../ui/is-typing.ts'
import { useEscape } from '../../ui/use-escape.ts'
import { BehaviourMarks } from './behaviour-marks.tsx'
import { GuidanceSections } from './guidance-sections.tsx'
import { LevelChooser } from './level-chooser.tsx'
import { NotForMe } from './not-for-me.tsx'
import { Relations } from './relations.tsx'

interface PanelProps {
  readonly tree: Tree
  /** A skill of the tree, or its overarching skill. */
  readonly skillId: string
  /** Whether focus moves into the panel, as it does when it was opened by keyboard. */
  readonly takesFocus: boolean
  /** What other features tell of the skill: what shows it at work, how it came to its level. */
  readonly beside: (subject: SkillSubject) => ReactNode
  readonly onClose: () => void
}

/** A skill in the tree that it is rated in. */
export interface SkillSubject {
  readonly tree: string
  readonly skill: string
  readonly name: string
}

/** All about one skill: what it is, your level, how to practise and share it, where it leads. */
export function SkillPanel({ tree, skillId, takesFocus, beside, onClose }: PanelProps) {
  const canopy = tree.overarching?.id === skillId ? tree.overarching : undefined
  // The overarching skill is rated, and its words are found, in the tree it is at home in.
  const home = canopy?.home ?? tree.id
  const words = useGuidance(home)
  const guided = useGrove((state) => guidedTreesOf(state).get(home)) ?? tree
  // A tree from a file may name a home whose own overarching skill is another one.
  const overarching = canopy && (guided.overarching?.id === skillId ? guided.overarching : canopy)
  const skill = canopy ? undefined : guided.skills.find(({ id }) => id === skillId)
  const subject = skill ?? overarching
  const language = useLanguageOf(home)
  const levels = useGrove(levelsOf)
  const rateByKey = useRatingKeys(home, skillId)
  // As it was opened: parts that fold by themselves would move away under the pointer.
  const [wasRipe] = useState(levelOf(levels, home, skillId) === 'master')
  const panel = useRef<HTMLElement>(null)

  useEscape(onClose)
  useEffect(() => {
    // Focus is on nothing when it was in the panel that this one takes the place of.
    if (!takesFocus && document.activeElement !== document.body) return
    // Not a level: on one, an arrow key meant to read on would rate.
    panel.current?.focus({ preventScroll: true })
  }, [takesFocus])
  useEffect(() => {
    const element = panel.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isTyping(event.target)) rateByKey(event)
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => {
      element?.removeEventListener('keydown', onKeyDown)
    }
  })

  if (!subject) return null
  const tier = tree.tiers.find(({ id }) => id === skill?.tier)
  return (
    <section ref={panel} className="panel" aria-label={subject.name} tabIndex={-1}>
      <header>
        <p className="panel-tier" {...(tier && language)}>
          {tier?.name ?? late().panel.overEvery}
        </p>
        <h2 {...language}>{subject.name}</h2>
        <button type="button" className="round-button" aria-label={t.app.close} onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <p className="panel-description" {...language}>
        {subject.description}
      </p>
      {words.kind === 'failed' && (
        <div className="notice" role="alert">
          <p>{late().panel.loadFailed}</p>
          <button type="button" className="button" onClick={words.retry}>
            {t.app.tryAgain}
          </button>
        </div>
      )}
      <LevelChooser
        tree={home}
        skill={skillId}
        guidance={subject.guidance}
        isWaiting={words.kind === 'loading'}
      />
      {skill && <StandingLine tree={tree.id} skill={skill} />}
      {beside({ tree: home, skill: skillId, name: subject.name })}
      {overarching && <BehaviourMarks skill={overarching} />}
      <GuidanceSections
        guidance={subject.guidance}
        practiseNow={skill?.practiseNow}
        marks={language}
        isRipe={wasRipe}
      />
      {(skill ?? subject.guidance?.onward) !== undefined && (
        <Around onward={subject.guidance?.onward} marks={language}>
          {skill && <Relations tree={tree} skill={skill} />}
        </Around>
      )}
      {skill && <NotForMe tree={tree.id} skill={skill.id} />}
      {subject.origin && <OriginLine origin={subject.origin} />}
    </section>
  )
}

/** Where the skill leads, in words and by links. */
function Around({
  onward,
  marks,
  children,
}: {
  readonly onward: string | undefined
  readonly marks: LanguageMarks
  readonly children: ReactNode
}) {
  const fold = useFold('around', true)
  return (
    <Fold title={late().panel.around} {...fold}>
      {onward !== undefined && <p {...marks}>{onward}</p>}
      {children}
    </Fold>
  )
}

/** What the skill's standing means for the next step. Nothing where the rating has overtaken it. */
function StandingLine({ tree, skill }: { readonly tree: string; readonly skill: Skill }) {
  const levels = useGrove(levelsOf)
  const now = standing(tree, skill, levels)
  if (now === 'stretch' && atLeast(levelOf(levels, tree, skill.id), 'pro')) return null
  const words = {
    ripe: t.standing.ripeHint,
    ready: skill.buildsOn.length === 0 ? t.standing.startHint : t.standing.readyHint,
    stretch: t.standing.stretchHint,
  }
  return <p className={`panel-standing standing-${now}`}>{words[now]}</p>
}

function OriginLine({ origin }: { readonly origin: Origin }) {
  return <p className="panel-origin">{late().panel.origin[origin]}</p>
}
