import type { Review } from '../domain/review.ts'
import { FileOutcome, type OpeningOutcome } from '../features/data/file-outcome.tsx'
import { OpenedDialog } from '../features/visit/opened-dialog.tsx'
import { OutcomeDialog } from '../features/visit/outcome-dialog.tsx'
import type { GroveFile } from '../store/edge.ts'

/** A file that was dropped or chosen: read and waiting for an answer, or done with. */
export type Opening =
  | { readonly kind: 'opened'; readonly file: GroveFile }
  | { readonly kind: 'outcome'; readonly outcome: OpeningOutcome }

/** What can be done with a file. */
export interface FileWays {
  /** Asks what to do with it, with a warning where it is somebody else's. */
  readonly ask: (file: GroveFile) => void
  readonly look: (file: GroveFile) => void
  readonly compare: (file: GroveFile) => void
  readonly add: (file: GroveFile) => void
  /** Answers a review of it, as the lead of the person whose it is. */
  readonly answer: (file: GroveFile, review: Review) => void
}

/** Asks what to do with a file, or says what came of it. */
export function OpeningDialog({
  opening,
  ways,
  onClose,
}: {
  readonly opening: Opening
  readonly ways: FileWays
  readonly onClose: () => void
}) {
  if (opening.kind === 'outcome') {
    const { outcome } = opening
    return (
      <OutcomeDialog isRefused={'failure' in outcome || !outcome.opened.ok} onClose={onClose}>
        <FileOutcome outcome={outcome} onGo={onClose} onUndone={onClose} />
      </OutcomeDialog>
    )
  }
  const { file } = opening
  return (
    <OpenedDialog
      file={file}
      onLook={() => {
        ways.look(file)
      }}
      onCompare={() => {
        ways.compare(file)
      }}
      onAdd={() => {
        ways.add(file)
      }}
      onAnswer={(review) => {
        ways.answer(file, review)
      }}
      onLeave={onClose}
    />
  )
}
