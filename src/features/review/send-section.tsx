import { useState } from 'react'
import { Link } from 'wouter'
import { DATA_ADDRESS } from '../../domain/address.ts'
import { late } from '../../messages/late.ts'
import { useEdge } from '../../store/grove-context.tsx'
import { useFold } from '../../store/use-fold.ts'
import { Fold } from '../../ui/fold.tsx'

/** How a lead gets the file, and how their answer comes back. */
export function SendSection({ isAnswered }: { readonly isAnswered: boolean }) {
  const edge = useEdge()
  const [saved, setSaved] = useState<string>()
  const fold = useFold('send-review', !isAnswered)
  const words = late().review.send
  return (
    <Fold title={words.title} {...fold}>
      <ol className="send-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="button-row">
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            setSaved(edge.saveForLead())
          }}
        >
          {words.save}
        </button>
        <Link href={DATA_ADDRESS}>{words.data}</Link>
      </div>
      <p aria-live="polite" className="hint">
        {saved !== undefined && words.saved({ file: saved })}
      </p>
    </Fold>
  )
}
