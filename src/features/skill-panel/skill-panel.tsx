import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { levelOf } from '../../domain/rating.ts'
import { standing, type Standing } from '../../domain/standing.ts'
import type { Origin, Tree } from '../../domain/tree.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { guidedTreesOf, levelsOf } from '../../store/selectors.ts'
import { useGuidance } from '../../store/use-guidance.ts'
import { useFold } from '../../store/use-fold.ts'
import { useRatingKeys } from '../../store/use-rating-keys.ts'
import { Fold } from '../../ui/fold.tsx'
import { isTyping } from '../../ui/is-typing.ts'
import { useEscape } from '../../ui/use-escape.ts'
import { BehaviourMarks } from './behaviour-marks.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { GuidanceSections } from './guidance-sections.tsx'
import { LevelChooser } from './level-chooser.tsx'
import { NotForMe } from './not-for-me.tsx'
import { Relations } from './relations.tsx'
import './skill-panel.css'

interface PanelProps {
  readonly tree: Tree
  /** A skill of the tree, or its overarching skill. */
  readonly skillId: string
  /** Whether focus moves into the panel, as it does when it was opened by keyboard. */
  readonly takesFocus: boolean
  readonly onClose: () => void
}

/** All about one skill: what it is, your level, how to practise and share it, where it leads. */
export function SkillPanel({ tree, skillId, takesFocus, onClose }: PanelProps) {
  const canopy = tree.overarching?.id === skillId ? tree.overarching : undefined
  // The overarching skill is rated, and its words are found, in the tree it is at home in.
  const home = canopy?.home ?? tree.id
  const words = useGuidance(home)
  const guided = useGrove((state) => guidedTreesOf(state).get(home)) ?? tree
  const overarching = canopy && (guided.overarching ?? canopy)
  const skill = canopy ? undefined : guided.skills.find(({ id }) => id === skillId)
  const subject = skill ?? overarching
  const levels = useGrove(levelsOf)
  const rateByKey = useRatingKeys(home, skillId)
  const aroundFold = useFold('around', true)
  const panel = useRef<HTMLElement>(null)

  useEscape(onClose)
  useEffect(() => {
    // Focus is on nothing when it was in the panel that this one takes the place of.
    if (!takesFocus && document.activeElement !== document.body) return
    const radios = panel.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []
    const target = [...radios].find((radio) => radio.checked) ?? radios[0]
    target?.focus({ preventScroll: true })
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
    <section ref={panel} className="panel" aria-label={subject.name}>
      <header>
        <p className="panel-tier">{tier?.name ?? t.panel.overEvery}</p>
        <h2>{subject.name}</h2>
        <p className="panel-description">{subject.description}</p>
        <button type="button" className="round-button" aria-label={t.app.close} onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      {words.kind === 'failed' && (
        <div className="notice" role="alert">
          <p>{t.panel.loadFailed}</p>
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
      {skill && <StandingLine standing={standing(tree.id, skill, levels)} />}
      <EvidenceSection tree={home} skill={skillId} name={subject.name} />
      {overarching && <BehaviourMarks skill={overarching} />}
      <GuidanceSections
        guidance={subject.guidance}
        practiseNow={skill?.practiseNow}
        isRipe={levelOf(levels, home, skillId) === 'master'}
      />
      {overarching?.guidance?.onward !== undefined && (
        <Fold title={t.panel.around} {...aroundFold}>
          <p>{overarching.guidance.onward}</p>
        </Fold>
      )}
      {skill && <Relations tree={tree} skill={skill} />}
      {skill && <NotForMe tree={tree.id} skill={skill.id} />}
      {subject.origin && <OriginLine origin={subject.origin} />}
    </section>
  )
}

function StandingLine({ standing: now }: { readonly standing: Standing }) {
  const words = {
    ripe: t.standing.ripeHint,
    ready: t.standing.readyHint,
    stretch: t.standing.stretchHint,
  }
  return <p className={`panel-standing standing-${now}`}>{words[now]}</p>
}

function OriginLine({ origin }: { readonly origin: Origin }) {
  return <p className="panel-origin">{t.panel.origin[origin]}</p>
}
