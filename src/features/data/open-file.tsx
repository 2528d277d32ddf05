import { useState } from 'react'
import { FILE_TYPES } from '../../domain/document.ts'
import { t } from '../../messages/messages.ts'
import { useEdge } from '../../store/grove-context.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { FileOutcome, type OpeningOutcome } from './file-outcome.tsx'

/** Takes a grove file in, and says what came of it. */
export function OpenFile({
  onForeign,
}: {
  /** Asks what to do with a file of somebody else's. */
  readonly onForeign?: ((file: File) => void) | undefined
}) {
  const edge = useEdge()
  const [outcome, setOutcome] = useState<OpeningOutcome>()

  async function open(file: File) {
    try {
      const opened = await edge.openFile(file)
      if (opened === 'foreign') onForeign?.(file)
      setOutcome(opened === 'foreign' ? undefined : { file: file.name, opened })
    } catch (error) {
      setOutcome({
        file: file.name,
        failure: error instanceof Error ? error.message : String(error),
      })
    }
  }

  return (
    <FileField
      title={t.data.open}
      hint={t.data.openHint}
      accept={FILE_TYPES}
      onFile={(file) => void open(file)}
    >
      <div aria-live="polite">{outcome && <FileOutcome outcome={outcome} />}</div>
    </FileField>
  )
}
