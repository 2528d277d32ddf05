import { useId, useRef, useState } from 'react'
import { dayOf } from '../../domain/day-of.ts'
import { dateStamp } from '../../domain/document.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { draftOf, type EvidenceDraft } from '../../domain/evidence-draft.ts'
import { skillKey } from '../../domain/rating.ts'
import { late } from '../../messages/late.ts'
import { dateOf } from '../../messages/messages.ts'
import { useActions, useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { evidenceOf } from '../../store/selectors.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { EvidenceLink, NoteText, SaidBy } from './evidence-text.tsx'
import { useKeeping, useStillRemoved } from './use-keeping.ts'
import './evidence.css'

/** What shows a skill at work: dated notes, quick to add, to change and to take back. */
export function EvidenceSection({
  tree,
  skill,
  name,
  today,
}: {
  readonly tree: string
  readonly skill: string
  readonly name: string
  /** A local time. */
  readonly today: Date
}) {
  const key = skillKey(tree, skill)
  const own = useGrove(evidenceOf).filter((each) => each.tree === tree && each.skill === skill)
  const isFrozen = useIsFrozen()
  const draft = useGrove((state) => (state.isFrozen === true ? undefined : state.drafts.get(key)))
  const { draftEvidence } = useActions()
  const { keep, remove, restore } = useKeeping()
  const [taken, setRemoved] = useState<Evidence>()
  const removed = useStillRemoved(taken)
  // A draft that was there before must not take the focus from what was opened.
  const [isAsked, setAsked] = useState(false)
  const add = useRef<HTMLButtonElement>(null)
  const id = useId()
  const words = late().evidence

  function begin(start: EvidenceDraft) {
    setAsked(true)
    draftEvidence(key, start)
  }
  function finish(away?: Evidence) {
    setRemoved(away)
    draftEvidence(key, undefined)
    // The form goes with the focus in it; the way to the next one is where it started.
    add.current?.focus()
  }

  const changing = own.find((each) => each.id === draft?.replaces)
  return (
    // A group, no region: a talk shows several, and landmarks have to differ by their names.
    <section role="group" className="panel-section evidence" aria-labelledby={id}>
      <div className="level-heading">
        <h3 id={id}>{words.title}</h3>
        {!isFrozen && (
          <button
            ref={add}
            type="button"
            className="text-button"
            aria-label={words.addTo({ skill: name })}
            aria-disabled={draft !== undefined}
            onClick={() => {
              if (!draft) begin({ note: '', on: dateStamp(today) })
            }}
          >
            {words.add}
          </button>
        )}
      </div>
      {!draft && own.length === 0 && (
        <p className="hint">{isFrozen ? words.emptyFrozen : words.empty}</p>
      )}
      {draft && (
        <EvidenceForm
          key={draft.replaces}
          draft={draft}
          today={dateStamp(today)}
          takesFocus={isAsked}
          isOfSkill
          onChange={(next) => {
            draftEvidence(key, next)
          }}
          onKeep={() => {
            keep({ ...draft, tree, skill })
            finish()
          }}
          onCancel={() => {
            finish(removed)
          }}
          onRemove={
            changing &&
            (() => {
              finish(remove(changing))
            })
          }
        />
      )}
      <div aria-live="polite" className="evidence-removed">
        {removed && !isFrozen && (
          <>
            {words.removed}{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => {
                restore(removed)
                setRemoved(undefined)
                add.current?.focus()
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </div>
      {own.length > 0 && (
        <ul className="evidence-list">
          {own
            .filter((each) => each !== changing)
            .map((each) => (
              <EvidenceItem
                key={each.id}
                evidence={each}
                isHeldBack={draft !== undefined}
                onChange={
                  isFrozen
                    ? undefined
                    : () => {
                        begin(draftOf(each))
                      }
                }
              />
            ))}
        </ul>
      )}
    </section>
  )
}

function EvidenceItem({
  evidence: { on, note, from, link },
  isHeldBack,
  onChange,
}: {
  readonly evidence: Evidence
  /** Whether something else is being written, which a change would take the place of. */
  readonly isHeldBack: boolean
  /** None where nothing can be changed. */
  readonly onChange: (() => void) | undefined
}) {
  const day = dateOf(dayOf(on))
  const id = useId()
  return (
    <li>
      <div>
        <div id={id}>
          <time dateTime={on}>{day}</time> <NoteText note={note} day={day} />
        </div>
        <SaidBy from={from} />
        <EvidenceLink link={link} />
      </div>
      {onChange && (
        <button
          type="button"
          className="text-button"
          aria-label={late().evidence.changeOf({ day })}
          aria-describedby={id}
          aria-disabled={isHeldBack}
          onClick={() => {
            if (!isHeldBack) onChange()
          }}
        >
          {late().evidence.change}
        </button>
      )}
    </li>
  )
}
