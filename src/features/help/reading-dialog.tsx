import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { GroveMarks, LevelMarks, PathMarks, TreeMarks } from './marks.tsx'
import './reading-dialog.css'

/** What the marks and lines of tree, grove and seed paths mean. `children` lead on from there. */
export function ReadingDialog({
  onClose,
  children,
}: {
  readonly onClose: () => void
  readonly children?: ReactNode
}) {
  return (
    <ModalDialog title={late().help.reading} onAskToClose={onClose}>
      <div className="modal-columns reading">
        <button type="button" className="round-button" aria-label={t.app.close} onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
        <Part title={t.tree.legend}>
          <LevelMarks />
        </Part>
        <Part title={late().help.tree}>
          <TreeMarks />
        </Part>
        <Part title={late().park.legend}>
          <GroveMarks />
        </Part>
        <Part title={late().help.paths}>
          <PathMarks />
        </Part>
      </div>
      {children}
    </ModalDialog>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  )
}
