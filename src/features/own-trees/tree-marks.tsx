import { useState } from 'react'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { clashesIn } from '../../store/clashes.ts'
import { useGrove } from '../../store/grove-context.tsx'
import type { GroveState } from '../../store/grove-state.ts'
import { originalsOf } from '../../store/selectors.ts'
import { unplacedOf } from '../../store/unplaced.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { ChangedDialog } from './changed-dialog.tsx'
import { UnplacedList } from './unplaced-list.tsx'

/** By a tree: the way to what the person changed in it, and to what has no place in it any more. */
export function TreeMarks({ treeId }: { readonly treeId: string }) {
  const [opened, setOpened] = useState<'changed' | 'unplaced'>()
  const isEdited = useGrove((state) => state.records.edits.some(({ tree }) => tree === treeId))
  const unplaced = useGrove(unplacedOf).filter(({ tree }) => tree === treeId)
  const clashes = useGrove((state) => clashCount(state, treeId))
  const words = late().authoring
  function close() {
    setOpened(undefined)
  }
  return (
    <>
      {isEdited && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setOpened('changed')
          }}
        >
          {clashes > 0 ? words.changed.openClashes({ count: clashes }) : words.changed.open}
        </button>
      )}
      {unplaced.length > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setOpened('unplaced')
          }}
        >
          {words.unplaced.open({ count: unplaced.length })}
        </button>
      )}
      {opened === 'changed' && <ChangedDialog treeId={treeId} onClose={close} />}
      {opened === 'unplaced' && (
        <ModalDialog title={words.unplaced.title} onAskToClose={close}>
          <UnplacedList all={unplaced} />
          <div className="button-row">
            <button type="button" className="button button-main" onClick={close}>
              {t.app.close}
            </button>
          </div>
        </ModalDialog>
      )}
    </>
  )
}

/** In how much a newer original says something else than the person, as far as both are at hand. */
function clashCount(state: GroveState, treeId: string): number {
  const original = originalsOf(state).get(treeId)
  return original ? clashesIn(original, state.records.edits).length : 0
}
