import { useMemo, useState } from 'react'
import type { Workshop } from '../../domain/workshop.ts'
import { notesFromLines } from '../../domain/workshop-lines.ts'
import { late } from '../../messages/late.ts'
import { useHeldText } from '../../store/use-held-text.ts'
import { Fold } from '../../ui/fold.tsx'
import { FormField } from '../../ui/form-field.tsx'

/** How many lines a preview shows; the rest is counted. */
const SHOWN = 40
/** Longest text that is pasted, in UTF-16 units: more than the most notes at once. */
const LONGEST = 400_000

/** Many notes at once, from a chat or a document, looked at before they are added. */
export function PasteLines({
  workshop: { id, notes },
  onAdd,
}: {
  readonly workshop: Workshop
  readonly onAdd: (texts: readonly string[]) => void
}) {
  const [held, hold] = useHeldText(`workshop/${id}/paste`)
  const text = held?.text ?? ''
  const [isOpen, setOpen] = useState(text !== '')
  const [takesTwice, setTakesTwice] = useState(false)
  const pasted = useMemo(
    () =>
      notesFromLines(
        text,
        notes.map((note) => note.text),
      ),
    [text, notes],
  )
  const added = takesTwice ? [...pasted.notes, ...pasted.twice] : pasted.notes
  const words = late().workshop.paste
  return (
    <Fold
      title={words.title}
      isOpen={isOpen}
      onToggle={() => {
        setOpen(!isOpen)
      }}
    >
      <form
        className="paste-lines"
        onSubmit={(event) => {
          event.preventDefault()
          if (added.length === 0) return
          onAdd(added)
          const rest = pasted.left.join('\n')
          hold(rest === '' ? undefined : { text: rest })
          setTakesTwice(false)
        }}
      >
        <FormField label={words.field} hint={words.hint}>
          {(ties) => (
            <textarea
              {...ties}
              dir="auto"
              rows={6}
              maxLength={LONGEST}
              value={text}
              onChange={(event) => {
                const { value } = event.target
                hold(value === '' ? undefined : { text: value })
              }}
            />
          )}
        </FormField>
        {text.trim() !== '' && (
          <>
            <p aria-live="polite">
              <strong>{words.count({ count: pasted.notes.length })}</strong>
            </p>
            <Preview texts={pasted.notes} />
            {pasted.twice.length > 0 && (
              <div className="paste-twice">
                <p>{words.twice({ count: pasted.twice.length })}</p>
                <Preview texts={pasted.twice} />
                <label>
                  <input
                    type="checkbox"
                    checked={takesTwice}
                    onChange={(event) => {
                      setTakesTwice(event.target.checked)
                    }}
                  />
                  {words.takeTwice}
                </label>
              </div>
            )}
            {pasted.cut > 0 && <p className="hint">{words.cut({ count: pasted.cut })}</p>}
            {pasted.left.length > 0 && (
              <p className="hint">{words.left({ count: pasted.left.length })}</p>
            )}
          </>
        )}
        {text.trim() !== '' && (
          <button type="submit" className="button" aria-disabled={added.length === 0}>
            {words.add({ count: added.length })}
          </button>
        )}
      </form>
    </Fold>
  )
}

function Preview({ texts }: { readonly texts: readonly string[] }) {
  const more = texts.length - SHOWN
  return (
    <ul className="paste-preview">
      {texts.slice(0, SHOWN).map((text, index) => (
        // Lines can be equal, and none of them stays when others come.
        <li key={index} dir="auto">
          {text}
        </li>
      ))}
      {more > 0 && <li className="hint">{late().workshop.paste.more({ count: more })}</li>}
    </ul>
  )
}
