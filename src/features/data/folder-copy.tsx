import { useState } from 'react'
import type { FolderState, FolderTrouble, SafetyDeed } from '../../domain/safety.ts'
import { momentOf, t } from '../../messages/messages.ts'
import { useEdge } from '../../store/grove-context.tsx'

/** The copy in a folder of the person's: chosen once, then written by itself. */
export function FolderCopy({ folder }: { readonly folder: FolderState }) {
  const edge = useEdge()
  const [failure, setFailure] = useState('')
  const words = t.safety.folder

  async function run(deed: SafetyDeed) {
    setFailure('')
    try {
      await edge.keepSafe?.(deed)
    } catch (error) {
      setFailure(words.failed({ reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  const button = (name: string, deed: SafetyDeed) => (
    <button type="button" className="button" onClick={() => void run(deed)}>
      {name}
    </button>
  )
  return (
    <>
      <h3>{words.title}</h3>
      <p className="hint">{folder.kind === 'impossible' ? words.impossible : words.hint}</p>
      <div aria-live="polite">
        {folder.kind === 'on' && <p>{words.on({ name: folder.name })}</p>}
        {folder.kind === 'on' && (
          <p>
            {folder.writtenAt === undefined
              ? words.notYet
              : words.written({ moment: momentOf(new Date(folder.writtenAt)) })}
          </p>
        )}
        {folder.kind === 'on' && folder.trouble && (
          <p className="notice">{troubleWords(folder.trouble)}</p>
        )}
        {failure !== '' && <p className="notice">{failure}</p>}
      </div>
      {folder.kind === 'off' && button(words.choose, 'choose-folder')}
      {folder.kind === 'on' && (
        <>
          <div className="button-row">
            {folder.trouble?.kind === 'permission'
              ? button(words.allow, 'write-folder')
              : button(folder.trouble ? t.app.tryAgain : words.now, 'write-folder')}
            {button(words.stop, 'stop-folder')}
          </div>
          <p className="hint">{words.stays}</p>
        </>
      )}
    </>
  )
}

function troubleWords(trouble: FolderTrouble): string {
  const words = t.safety.folder
  return trouble.kind === 'failed' ? words.failed({ reason: trouble.reason }) : words[trouble.kind]
}
