import { type ReactNode, useState } from 'react'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import type { TreeAndSeeds } from '../../store/edge.ts'
import { useEdge } from '../../store/grove-context.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { ShareFile } from './share-file.tsx'
import { ShareLink, type TreeLink } from './share-link.tsx'
import './sharing.css'

/** A tree as a link or as a file, for whoever is to have it. Nothing of the person is in either. */
export function ShareDialog({
  shared: { tree, lostSeeds },
  link,
  onClose,
}: {
  readonly shared: TreeAndSeeds
  readonly link: TreeLink
  readonly onClose: () => void
}) {
  const edge = useEdge()
  const [said, setSaid] = useState<ReactNode>()
  const words = late().sharing
  async function copy(text: string, done: string) {
    try {
      await edge.copyText(text)
      setSaid(done)
    } catch (error) {
      setSaid(words.copyFailed({ reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  return (
    <ModalDialog title={words.title({ tree: tree.name })} onAskToClose={onClose}>
      <p className="hint">
        {words.holds} {lostSeeds > 0 && words.lostSeeds({ count: lostSeeds })}
      </p>
      <ShareLink link={link} onCopy={(address) => void copy(address, words.link.copied)} />
      <ShareFile
        tree={tree}
        onCopy={(text) => void copy(text, words.file.copied)}
        onSave={(text, type, fileName) => {
          edge.saveText(text, type, fileName)
          setSaid(t.export.ready({ file: fileName }))
        }}
      />
      <p className="sharing-said" aria-live="polite">
        {said}
      </p>
      <div className="button-row">
        <button type="button" className="button" onClick={onClose}>
          {t.app.close}
        </button>
      </div>
    </ModalDialog>
  )
}
