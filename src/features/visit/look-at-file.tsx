import { FILE_TYPES } from '../../domain/document.ts'
import { t } from '../../messages/messages.ts'
import { FileField } from '../../ui/file-field.tsx'

/** Chooses a file to be looked at, which adds nothing. */
export function LookAtFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = t.visit
  return <FileField title={words.look} hint={words.lookHint} accept={FILE_TYPES} onFile={onFile} />
}
