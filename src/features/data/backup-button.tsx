import { useState } from 'react'
import { t } from '../../messages/messages.ts'
import { useEdge } from '../../store/grove-context.tsx'

/** Hands over a backup and says how that went. */
export function BackupButton({
  label,
  className,
}: {
  readonly label: string
  readonly className: string
}) {
  const edge = useEdge()
  const [outcome, setOutcome] = useState('')

  async function save() {
    try {
      const { fileName, isComplete } = await edge.saveBackup()
      setOutcome(
        isComplete ? t.export.ready({ file: fileName }) : t.export.partial({ file: fileName }),
      )
    } catch (error) {
      setOutcome(
        t.export.failed({ reason: error instanceof Error ? error.message : String(error) }),
      )
    }
  }

  return (
    <>
      <button type="button" className={className} onClick={() => void save()}>
        {label}
      </button>
      <p className="hint" aria-live="polite">
        {outcome}
      </p>
    </>
  )
}
