import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { standing, type Standing } from '../../domain/standing.ts'
import type { Guidance, Origin, Tree } from '../../domain/tree.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { useRatingKeys } from '../../store/use-rating-keys.ts'
import { useEscape } from '../../ui/use-escape.ts'
import { BehaviourMarks } from './behaviour-marks.tsx'
import { LevelChooser } from './level-chooser.tsx'
import { NotForMe } from './not-for-me.tsx'
import { Relations } from './relations.tsx'
import { TextList } from './text-list.tsx'
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
  const skill = tree.skills.find(({ id }) => id === skillId)
  const { overarching } = tree
  const subject = skill ?? overarching
  const home = skill ? tree.id : (overarching?.home ?? tree.id)
  const levels = useGrove(levelsOf)
  const rateByKey = useRatingKeys(home, skillId)
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
    element?.addEventListener('keydown', rateByKey)
    return () => {
      element?.removeEventListener('keydown', rateByKey)
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
      <LevelChooser tree={home} skill={skillId} guidance={subject.guidance} />
      {skill && <StandingLine standing={standing(tree.id, skill, levels)} />}
      {overarching && !skill && <BehaviourMarks skill={overarching} />}
      {skill?.practiseNow !== undefined && (
        <TextList title={t.panel.practiseNow} texts={[skill.practiseNow]} />
      )}
      {subject.guidance && <GuidanceSections guidance={subject.guidance} />}
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

function GuidanceSections({ guidance }: { readonly guidance: Guidance }) {
  return (
    <>
      <TextList title={t.panel.practise} texts={guidance.practise} />
      <TextList title={t.panel.share} texts={guidance.share} />
      <TextList title={t.panel.questions} texts={guidance.questions} />
    </>
  )
}

function OriginLine({ origin }: { readonly origin: Origin }) {
  return <p className="panel-origin">{t.panel.origin[origin]}</p>
}
