import { Link } from 'wouter'
import { DATA_ADDRESS } from '../../domain/address.ts'
import { t } from '../../messages/messages.ts'
import { useFold } from '../../store/use-fold.ts'
import { Fold } from '../../ui/fold.tsx'

/** How a lead gets the file, and how their answer comes back. */
export function SendSection({ isAnswered }: { readonly isAnswered: boolean }) {
  const fold = useFold('send-review', !isAnswered)
  const words = t.review.send
  return (
    <Fold title={words.title} {...fold}>
      <ol className="send-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Link href={DATA_ADDRESS}>{words.data}</Link>
    </Fold>
  )
}
