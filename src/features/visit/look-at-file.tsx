import { useId } from 'react'
import { t } from '../../messages/messages.ts'

/** Chooses a file to be looked at, which adds nothing. */
export function LookAtFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const id = useId()
  return (
    <section>
      <h2 id={id}>{t.visit.look}</h2>
      <p className="hint">{t.visit.lookHint}</p>
      <input
        type="file"
        aria-labelledby={id}
        accept=".json,application/json,.png,image/png"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Emptied, so that the same file can be chosen again.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </section>
  )
}
