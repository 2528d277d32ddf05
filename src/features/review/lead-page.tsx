import { useEffect, useMemo, useRef, useState } from 'react'
import { answerOf } from '../../domain/answer.ts'
import { SELF } from '../../domain/event.ts'
import type { LevelOrNone } from '../../domain/level.ts'
import type { Review } from '../../domain/review.ts'
import { viewsOf } from '../../domain/view.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import type { Edge } from '../../store/edge.ts'
import { GroveProvider, useActions, useEdge, useGrove } from '../../store/grove-context.tsx'
import type { GroveStore } from '../../store/grove-store.ts'
import { LeadName } from './lead-name.tsx'
import { LeadWalk } from './lead-walk.tsx'
import './lead.css'

interface LeadProps {
  readonly review: Review
  /** Whose review it is, as far as the file tells. */
  readonly owner: string | undefined
  /** The skills that are not for the person, by `skillKey`. */
  readonly avoided: ReadonlySet<string>
  /** A grove with the trees of the file, and with nothing else of it. */
  readonly blind: { readonly store: GroveStore; readonly edge: Edge }
  readonly onLeave: () => void
}

/** The lead's own view of a review, given without seeing the person's. */
export function LeadPage(props: LeadProps) {
  const { review, owner, onLeave } = props
  const [lead, setLead] = useState<string>()
  const [file, setFile] = useState<string>()
  const isWalking = lead !== undefined && file === undefined
  const title = late().lead.title({ review: review.name })
  return (
    <div className={isWalking ? 'lead-page is-walking' : 'lead-page'}>
      <title>{t.app.pageTitle({ page: title })}</title>
      <div className="page-title">
        <h1>{title}</h1>
        <p className="aside">
          {owner === undefined ? late().lead.ofUnnamed : late().lead.of({ owner })}
        </p>
      </div>
      {lead === undefined ? (
        <>
          <p>{late().lead.blind}</p>
          <LeadName onName={setLead} onLeave={onLeave} />
        </>
      ) : file === undefined ? (
        <LeadAnswer {...props} lead={lead} onSaved={setFile} />
      ) : (
        <Saved file={file} owner={owner} onLeave={onLeave} />
      )}
    </div>
  )
}

/** Each choice is the lead's own record at once, so that the walk can be left and resumed. */
function LeadAnswer({
  review,
  owner,
  avoided,
  blind,
  lead,
  onSaved,
  onLeave,
}: LeadProps & { readonly lead: string; readonly onSaved: (file: string) => void }) {
  const views = useGrove((state) => state.records.views)
  const { see } = useActions()
  const edge = useEdge()
  const chosen = useMemo(() => viewsOf(views, review.id, SELF), [views, review])
  const [note, setNote] = useState<string>()

  function choose(skill: string, level: LevelOrNone) {
    setNote(undefined)
    if (chosen.get(skill) === level) return
    see({ review: review.id, tree: review.tree, skill, level })
  }
  function save() {
    const answer = answerOf(views, review.id, lead)
    if (answer.length === 0) {
      setNote(late().lead.nothingYet)
      return
    }
    try {
      onSaved(edge.saveAnswer(answer, lead, owner))
    } catch (error) {
      setNote(
        late().lead.failed({ reason: error instanceof Error ? error.message : String(error) }),
      )
    }
  }

  return (
    <GroveProvider {...blind}>
      <LeadWalk
        review={review}
        avoided={avoided}
        chosen={chosen}
        note={note}
        onChoose={choose}
        onFinish={save}
        onLeave={onLeave}
      />
    </GroveProvider>
  )
}

function Saved({
  file,
  owner,
  onLeave,
}: {
  readonly file: string
  readonly owner: string | undefined
  readonly onLeave: () => void
}) {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The walk went with the focus in it.
    said.current?.focus()
  }, [])
  return (
    <div className="lead-saved">
      <p ref={said} tabIndex={-1}>
        <strong>{late().lead.saved({ file })}</strong>{' '}
        {owner === undefined ? late().lead.sendUnnamed : late().lead.send({ owner })}
      </p>
      <button type="button" className="button button-main" onClick={onLeave}>
        {late().lead.leave}
      </button>
    </div>
  )
}
