import { useEffect, useRef } from 'react'
import { NOTE_LIMIT, type Question, QUESTIONS, type Workshop } from '../../domain/workshop.ts'
import { late } from '../../messages/late.ts'
import { useHeldText } from '../../store/use-held-text.ts'
import { useChangeWorkshop } from '../../store/workshops.ts'
import { Switch } from '../../ui/switch.tsx'
import { NotesPile } from './notes-pile.tsx'
import { PasteLines } from './paste-lines.tsx'
import { useSaid } from './said.tsx'
import { sendOnEnter } from './send-on-enter.ts'
import { SilentTimer } from './silent-timer.tsx'
import './notes-step.css'

/** The two questions, and one note at a time, with what was written before out of sight. */
export function NotesStep({ workshop }: { readonly workshop: Workshop }) {
  const { id, notes } = workshop
  const [asked, ask] = useHeldText(`workshop/${id}/question`)
  const question: Question = asked?.question === 'models' ? 'models' : 'day'
  const [said, say] = useSaid()
  const change = useChangeWorkshop(id)
  const own = notes.filter((note) => note.question === question)
  const words = late().workshop.notes
  return (
    <section className="notes-step" aria-labelledby="notes-heading">
      <div className="step-heading">
        <h2 id="notes-heading" tabIndex={-1}>
          {words.heading}
        </h2>
        <p className="aside">{words.silent}</p>
      </div>
      <div className="notes-row">
        <Switch
          label={words.question}
          options={words.questions}
          chosen={question}
          onChoose={(next) => {
            ask({ question: next })
          }}
        />
        <SilentTimer workshop={id} />
      </div>
      <NoteForm
        key={question}
        workshop={id}
        question={question}
        onKeep={(text) => {
          change({ kind: 'add-notes', question, texts: [text] })
          say(words.kept({ count: own.length + 1 }))
        }}
      />
      <NotesPile workshop={id} notes={own} say={say} />
      <PasteLines
        workshop={workshop}
        onAdd={(texts) => {
          change({ kind: 'add-notes', question, texts })
          say(late().workshop.paste.added({ count: texts.length }))
        }}
      />
      {said}
    </section>
  )
}

/** The question and the note that is being written. The order of questions is that of `QUESTIONS`. */
function NoteForm({
  workshop,
  question,
  onKeep,
}: {
  readonly workshop: string
  readonly question: Question
  readonly onKeep: (text: string) => void
}) {
  const [held, hold] = useHeldText(`workshop/${workshop}/note/${question}`)
  const text = held?.text ?? ''
  const field = useRef<HTMLTextAreaElement>(null)
  const words = late().workshop.notes
  useEffect(() => {
    // One can write at once; but not where one is on the way through the page.
    if (document.activeElement === document.body) field.current?.focus()
  }, [])
  function keep() {
    const note = text.trim()
    field.current?.focus()
    if (note === '') return
    onKeep(note)
    hold(undefined)
  }
  return (
    <form
      className={`note-form paper-${question}`}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <p className="note-question" id="note-question">
        <span className="numeral">{QUESTIONS.indexOf(question) + 1}</span>
        {words.ask[question]}
      </p>
      <textarea
        ref={field}
        aria-label={words.field}
        aria-describedby="note-question note-hint"
        dir="auto"
        rows={3}
        maxLength={NOTE_LIMIT}
        value={text}
        onChange={(event) => {
          const { value } = event.target
          hold(value === '' ? undefined : { text: value })
        }}
        onKeyDown={sendOnEnter}
      />
      <div className="note-form-foot">
        <p className="hint" id="note-hint">
          {words.fieldHint}
        </p>
        <button type="submit" className="button button-main">
          {words.keep}
        </button>
      </div>
    </form>
  )
}
