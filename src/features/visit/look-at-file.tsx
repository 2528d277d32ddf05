import { FILE_TYPES } from '../../domain/document.ts'
import { late } from '../../messages/late.ts'
import { FileField } from '../../ui/file-field.tsx'

/** Chooses a file to be looked at, which adds nothing. */
export function LookAtFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = late().visit
  return <FileField title={words.look} hint={words.lookHint} accept={FILE_TYPES} onFile={onFile} />
}
