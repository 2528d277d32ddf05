import { useEffect, useState } from 'react'
import { growthSince } from '../../domain/growth-since.ts'
import { currentLevels } from '../../domain/rating.ts'
import { partsOf, sharedRecords } from '../../domain/shared-document.ts'
import type { Tree } from '../../domain/tree.ts'
import type { Message } from '../../messages/catalogue.ts'
import { t } from '../../messages/messages.ts'
import { partWords } from '../../messages/part-words.ts'
import { useEdge, useGetState } from '../../store/grove-context.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { drawTree, fileNameOf } from './draw-tree.ts'
import { PictureLook } from './picture-look.tsx'
import { usePictureChoices } from './use-picture-choices.ts'
import '../../ui/progress.css'
import './export.css'

type Step =
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'failed'; readonly words: string }

/** How a picture is to look, exactly what goes into the file with it, and the ways to take it. */
export function PictureDialog({
  tree,
  onDone,
  onClose,
}: {
  readonly tree: Tree
  /** Called with what to say about it. */
  readonly onDone: (words: string) => void
  readonly onClose: () => void
}) {
  const edge = useEdge()
  const getState = useGetState()
  const [{ records }] = useState(getState)
  const [withNotes, setWithNotes] = useState(false)
  const [step, setStep] = useState<Step>()
  const [drawing] = useState(() => new AbortController())
  useEffect(
    () => () => {
      drawing.abort()
    },
    [drawing],
  )
  const growth = growthSince(records, tree)
  const { scale, theme, showsChanges, poster } = usePictureChoices(growth, withNotes)
  const shared = sharedRecords(records, withNotes)
  const lines = partWords(partsOf(shared, tree.id), currentLevels(shared.ratings), tree, withNotes)
  const words = t.export.picture

  const { signal } = drawing
  const watch = {
    signal,
    onProgress(share: number) {
      setStep({ kind: 'working', share })
    },
  }
  const draw = () => drawTree(tree, getState(), edge, { ...poster, theme }, signal)
  async function save(records?: typeof shared) {
    const fileName = `${fileNameOf(tree, t.export.fileName)}.png`
    const drawn = await edge.savePng(await draw(), Number(scale), fileName, { ...watch, records })
    return said(t.export.ready({ file: fileName }), drawn)
  }
  async function copy() {
    return said(words.copied, await edge.copyPng(draw(), Number(scale), watch))
  }
  const said = (done: string, drawn: number) =>
    drawn < Number(scale) ? words.smaller({ said: done, scale: drawn.toFixed(2) }) : done

  async function run(make: () => Promise<string>, failed: Message<'{reason}'>) {
    setStep({ kind: 'working', share: 0 })
    try {
      onDone(await make())
    } catch (error) {
      if (signal.aborted) return
      const reason = error instanceof Error ? error.message : String(error)
      setStep({ kind: 'failed', words: failed({ reason }) })
    }
  }

  const isWorking = step?.kind === 'working'
  return (
    <ModalDialog title={words.title} onAskToClose={onClose}>
      <form
        className="picture-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isWorking) void run(() => save(shared), t.export.failed)
        }}
      >
        <PictureLook tree={tree} growth={growth} {...{ scale, theme, showsChanges, poster }} />
        <section className="picture-inside">
          <h3>{words.inside}</h3>
          <p className="hint">{lines.length === 0 ? words.nothing : words.insideHint}</p>
          <ul aria-label={words.inside}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <label className="check">
            <input
              type="checkbox"
              checked={withNotes}
              onChange={(event) => {
                setWithNotes(event.target.checked)
              }}
            />
            {words.notes}
          </label>
          <p className="hint">{words.notesHint}</p>
        </section>
        <p className="hint">{words.chat}</p>
        {isWorking && step.share > 0 && step.share < 1 && (
          <progress aria-label={t.export.working} value={step.share} />
        )}
        <div aria-live="polite">
          {isWorking && <p className="hint">{t.export.working}</p>}
          {step?.kind === 'failed' && (
            <p className="notice" role="alert">
              {step.words}
            </p>
          )}
        </div>
        <div className="button-row">
          <button type="submit" className="button button-main" disabled={isWorking}>
            {words.save}
          </button>
          <button
            type="button"
            className="button"
            disabled={isWorking}
            onClick={() => void run(() => save(), t.export.failed)}
          >
            {words.pictureOnly}
          </button>
          <button
            type="button"
            className="button"
            disabled={isWorking}
            onClick={() => void run(copy, t.export.copyFailed)}
          >
            {words.copy}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </ModalDialog>
  )
}
