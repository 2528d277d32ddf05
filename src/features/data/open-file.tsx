import { useId, useState } from 'react'
import { t } from '../../messages/messages.ts'
import { useEdge } from '../../store/grove-context.tsx'
import { FileOutcome, type OpeningOutcome } from './file-outcome.tsx'

/** Takes a grove file in, and says what came of it. */
export function OpenFile({
  onForeign,
}: {
  /** Asks what to do with a file of somebody else's. */
  readonly onForeign?: ((file: File) => void) | undefined
}) {
  const edge = useEdge()
  const id = useId()
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
    <section>
      <h2 id={id}>{t.data.open}</h2>
      <p className="hint">{t.data.openHint}</p>
      <input
        type="file"
        aria-labelledby={id}
        accept=".json,application/json,.png,image/png"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Emptied, so that the same file can be chosen again once it is mended.
          event.target.value = ''
          if (file) void open(file)
        }}
      />
      <div aria-live="polite">{outcome && <FileOutcome outcome={outcome} />}</div>
    </section>
  )
}
