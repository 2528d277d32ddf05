import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Step } from '../../domain/step.ts'
import { stepWords } from '../../messages/step-words.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { treesOf } from '../../store/selectors.ts'
import { Toast } from '../../ui/toast.tsx'
import { stepKey } from './undo-keys.ts'
import './undo-bar.css'

/**
 * Takes back what was done, and does it again, by button and by key, and says what it was. There
 * once there is something to take back, and from then on, since the focus can be in it.
 */
export function UndoBar() {
  const { done, undone } = useGrove((state) => state.steps)
  const news = useGrove((state) => state.stepNews)
  const stored = useGrove((state) => state.stored)
  const trees = useGrove(treesOf)
  const { undo, redo, closeStepNews } = useActions()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = stepKey(event)
      // What a dialog is about must not change behind it.
      if (!asked || document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (asked === 'undo') undo()
      else redo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [undo, redo])
  const words = (step: Step) => stepWords(step, stored, trees)
  const { does } = late().commands.shortcuts
  const [last, next] = [done.at(-1), undone.at(-1)]
  const [isThere, setThere] = useState(false)
  if (!isThere && (last ?? next)) setThere(true)
  return (
    <>
      {isThere && (
        <div className="undo-bar">
          <button
            type="button"
            className="round-button"
            aria-keyshortcuts="Control+Z Meta+Z"
            aria-disabled={!last}
            aria-label={does.undo}
            title={last && late().undo.undo({ what: words(last) })}
            onClick={undo}
          >
            <Undo2 aria-hidden="true" size={18} />
          </button>
          <button
            type="button"
            className="round-button undo-again"
            aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
            aria-disabled={!next}
            aria-label={does.redo}
            title={next && late().undo.redo({ what: words(next) })}
            onClick={redo}
          >
            <Redo2 aria-hidden="true" size={18} />
          </button>
        </div>
      )}
      <Toast
        message={news && late().undo[news.kind]({ what: words(news.step) })}
        occasion={news?.count}
        isLasting={false}
        {...(news?.kind === 'undone' &&
          next && { action: { name: late().undo.redoIt, onChoose: redo } })}
        {...(news?.kind === 'redone' &&
          last && { action: { name: late().undo.undoIt, onChoose: undo } })}
        closeLabel={t.app.close}
        onClose={closeStepNews}
      />
    </>
  )
}
