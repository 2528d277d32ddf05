import { type ReactNode, useId, useRef, useState } from 'react'
import type { Safety } from '../../domain/safety.ts'
import type { SaveState } from '../../domain/save-state.ts'
import { late } from '../../messages/late.ts'
import { momentOf, t } from '../../messages/messages.ts'
import { useEdge, useGrove } from '../../store/grove-context.tsx'
import { BackupButton } from './backup-button.tsx'
import { FolderCopy } from './folder-copy.tsx'

/** How safe what is stored is, and what the person can do for it. */
export function SafetySection() {
  const saving = useGrove((state) => state.saving)
  const secondCopy = useGrove((state) => state.secondCopy)
  const safety = useGrove((state) => state.safety)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const words = t.safety
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {safety && (
        <Reminder
          backup={safety.backup}
          onLater={() => {
            // The button goes with what it stood by.
            heading.current?.focus()
          }}
        />
      )}
      <dl className="safety">
        <Fact name={words.saving}>{savingWords(saving)}</Fact>
        {secondCopy !== undefined && (
          <Fact name={t.recovery.secondCopy}>
            {secondCopy === 'kept' ? t.recovery.isKept : t.recovery.isOff}
          </Fact>
        )}
        {safety && <Promised promise={safety.promise} />}
        {safety && <Fact name={words.lastBackup}>{backupWords(safety.backup)}</Fact>}
      </dl>
      {safety && <FolderCopy folder={safety.folder} />}
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Promised({ promise }: Pick<Safety, 'promise'>) {
  const edge = useEdge()
  const [isAsked, setAsked] = useState(false)
  const words = t.safety
  return (
    <Fact name={words.promise}>
      {words.promises[promise]}
      {promise === 'not-given' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setAsked(true)
            void edge.keepSafe?.('ask-browser')
          }}
        >
          {words.ask}
        </button>
      )}
      <span aria-live="polite">{isAsked && promise === 'not-given' && words.asked}</span>
    </Fact>
  )
}

/** One line, when much has changed since the last backup, that rests for a week when asked to. */
function Reminder({
  backup: { changes, isDue },
  onLater,
}: Pick<Safety, 'backup'> & { readonly onLater: () => void }) {
  const edge = useEdge()
  const [isShown, setShown] = useState(isDue)
  // It stays when the backup is made, since it then says where that is.
  if (isDue && !isShown) setShown(true)
  if (!isShown) return null
  return (
    <div className="backup-due">
      {isDue && <p>{t.safety.due({ count: changes })}</p>}
      <BackupButton label={t.saving.backup} className="button" />
      {isDue && (
        <button
          type="button"
          className="button"
          onClick={() => {
            void edge.keepSafe?.('rest-reminder').then(() => {
              setShown(false)
              onLater()
            })
          }}
        >
          {late().offline.later}
        </button>
      )}
    </div>
  )
}

function savingWords(saving: SaveState): string {
  switch (saving.kind) {
    case 'saved':
      return t.safety.saved
    case 'saving':
      return t.saving.saving
    case 'failed':
      return t.safety.notSaved({
        what: t.saving.failed({ unsaved: saving.unsaved }),
        reason: saving.reason,
      })
  }
}

function backupWords({ at, changes }: Safety['backup']): string {
  const words = t.safety
  return at === undefined
    ? words.never({ count: changes })
    : words.since({ moment: momentOf(new Date(at)), count: changes })
}
