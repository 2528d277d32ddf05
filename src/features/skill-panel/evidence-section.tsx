import { useId, useRef, useState } from 'react'
import { dayOf } from '../../domain/day-of.ts'
import { dateStamp } from '../../domain/document.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { dateOf, t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { evidenceOf } from '../../store/selectors.ts'
import { type EvidenceDraft, useDraft } from './evidence-draft.ts'
import { EvidenceForm } from './evidence-form.tsx'

/** What shows the skill at work: dated notes, quick to add, to change and to take back. */
export function EvidenceSection({
  tree,
  skill,
  name,
}: {
  readonly tree: string
  readonly skill: string
  readonly name: string
}) {
  const all = useGrove(evidenceOf)
  const own = all.filter((each) => each.tree === tree && each.skill === skill)
  const { keepEvidence } = useActions()
  const [draft, setDraft] = useDraft(`${tree}/${skill}`)
  const [removed, setRemoved] = useState<Evidence>()
  const add = useRef<HTMLButtonElement>(null)
  const id = useId()
  const today = dateStamp(new Date())
  const words = t.evidence

  function finish() {
    setDraft(undefined)
    // The form goes with the focus in it; the way to the next one is where it started.
    add.current?.focus()
  }
  function keep({ note, on, replaces }: EvidenceDraft) {
    const version = replaces === undefined ? {} : { replaces }
    keepEvidence({ tree, skill, on, note: note.trim(), ...version })
    setRemoved(undefined)
    finish()
  }
  function remove({ on, note, id: replaces }: Evidence) {
    setRemoved(keepEvidence({ tree, skill, on, note, replaces, withdrawn: true }))
    finish()
  }

  const changing = own.find((each) => each.id === draft?.replaces)
  return (
    <section className="panel-section evidence" aria-labelledby={id}>
      <div className="level-heading">
        <h3 id={id}>{words.title}</h3>
        <button
          ref={add}
          type="button"
          className="text-button"
          aria-label={words.addTo(name)}
          aria-disabled={draft !== undefined}
          onClick={() => {
            if (!draft) setDraft({ note: '', on: today, replaces: undefined })
          }}
        >
          {words.add}
        </button>
      </div>
      {!draft && own.length === 0 && <p className="hint">{words.empty}</p>}
      {draft && (
        <EvidenceForm
          key={draft.replaces}
          draft={draft}
          today={today}
          onChange={setDraft}
          onKeep={() => {
            keep(draft)
          }}
          onCancel={finish}
          onRemove={
            changing &&
            (() => {
              remove(changing)
            })
          }
        />
      )}
      <div aria-live="polite" className="evidence-removed">
        {removed && (
          <>
            {words.removed}{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => {
                keep({ ...removed, replaces: removed.id })
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </div>
      {own.length > 0 && (
        <EvidenceList
          evidence={own.filter((each) => each !== changing)}
          onChange={({ note, on, id: replaces }) => {
            setDraft({ note, on, replaces })
          }}
        />
      )}
    </section>
  )
}

function EvidenceList({
  evidence,
  onChange,
}: {
  readonly evidence: readonly Evidence[]
  readonly onChange: (evidence: Evidence) => void
}) {
  return (
    <ul className="evidence-list">
      {evidence.map((each) => (
        <li key={each.id}>
          <p>
            <time dateTime={each.on}>{dateOf(dayOf(each.on))}</time> {each.note}
          </p>
          <button
            type="button"
            className="text-button"
            aria-label={t.evidence.changeOf(each.note)}
            onClick={() => {
              onChange(each)
            }}
          >
            {t.evidence.change}
          </button>
        </li>
      ))}
    </ul>
  )
}
