import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import type { ImportFormat, ImportOutcome } from '../../domain/import-format.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useEdge, useIsFrozen } from '../../store/grove-context.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { FormField } from '../../ui/form-field.tsx'
import { Found, Refused } from './found.tsx'
import './importing.css'

/** What was brought, and what came of reading it; nothing yet while it is read. */
interface Brought {
  readonly file: File
  readonly reading?: ImportOutcome
  /** Counts up, so that nothing of one source stays with the next. */
  readonly turn: number
}

const UNREAD: ImportOutcome = { kind: 'refused', problem: { kind: 'unread', place: '' } }

/** A tree out of a file of another kind, or out of pasted text. Nothing is stored until it is added. */
export function ImportPage({
  dropped,
  onTaken,
  onOwn,
}: {
  /** A file that was dropped on the app. */
  readonly dropped: File | undefined
  /** Called once it is being read, so that it is not read again. */
  readonly onTaken?: (() => void) | undefined
  /** Takes a file that turns out to be one of our own. */
  readonly onOwn: (file: File) => void
}) {
  const words = late().importing
  const edge = useEdge()
  const { addTree } = useActions()
  const isFrozen = useIsFrozen()
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const [brought, setBrought] = useState<Brought>()
  const place = useRef<HTMLDivElement>(null)
  const turns = useRef(0)
  const underWay = useRef<AbortController>(undefined)
  useEffect(() => () => underWay.current?.abort(), [])
  const isRead = brought?.reading !== undefined
  useEffect(() => {
    if (isRead) place.current?.focus()
  }, [isRead, brought?.turn])

  async function read(file: File, format?: ImportFormat) {
    turns.current += 1
    const turn = turns.current
    underWay.current?.abort()
    const { signal } = (underWay.current = new AbortController())
    setBrought({ file, turn })
    // A part of the app that reads may not be loaded, and a parser may give up.
    const how = format === undefined ? { signal } : { signal, format }
    const reading = await edge.readImport(file, how).catch(() => UNREAD)
    // Of several in a row the last one counts.
    if (turn !== turns.current) return
    if (reading.kind === 'own') {
      setBrought(undefined)
      onOwn(file)
    } else {
      setBrought({ file, reading, turn })
    }
  }
  const onDropped = useEffectEvent((file: File) => {
    void read(file)
    onTaken?.()
  })
  useEffect(() => {
    if (dropped) onDropped(dropped)
  }, [dropped])

  function cancel() {
    turns.current += 1
    underWay.current?.abort()
    setBrought(undefined)
    // The button that was pressed goes.
    place.current?.focus()
  }
  const reading = brought?.reading
  const ways = {
    onFormat: (format: ImportFormat) => {
      if (brought) void read(brought.file, format)
    },
    onCancel: cancel,
  }
  return (
    <div className="import-page">
      <title>{t.app.pageTitle({ page: words.title })}</title>
      <div className="page-title">
        <h1>{words.title}</h1>
        <p className="aside">{isFrozen ? words.notHere : words.aside}</p>
      </div>
      {!isFrozen && (
        <>
          <FileField
            title={words.file}
            hint={words.fileHint}
            accept=""
            onFile={(file) => void read(file)}
          />
          <form
            onSubmit={(event) => {
              event.preventDefault()
              void read(new File([text], ''))
            }}
          >
            <FormField label={words.paste} hint={words.pasteHint}>
              {(ties) => (
                <textarea
                  {...ties}
                  rows={6}
                  spellCheck={false}
                  dir="auto"
                  value={text}
                  onChange={(event) => {
                    setText(event.target.value)
                  }}
                />
              )}
            </FormField>
            <button type="submit" className="button" disabled={text.trim() === ''}>
              {words.read}
            </button>
          </form>
          <div ref={place} tabIndex={-1} className="import-place" aria-live="polite">
            {brought && !reading && (
              <div className="button-row">
                <p className="loading">{words.reading}</p>
                <button type="button" className="button" onClick={cancel}>
                  {words.cancel}
                </button>
              </div>
            )}
            {reading?.kind === 'refused' && <Refused reading={reading} {...ways} />}
            {reading?.kind === 'read' && (
              <Found
                key={brought?.turn}
                reading={reading}
                {...ways}
                onAdd={(tree) => {
                  addTree(tree)
                  go(treeAddress(tree.id))
                }}
              />
            )}
          </div>
        </>
      )}
    </div>
  )
}
