import { Link } from 'wouter'
import { workshopAddress } from '../../domain/address.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useIsFrozen } from '../../store/grove-context.tsx'
import { useWorkshop } from '../../store/workshops.ts'
import { MessagePage } from '../../ui/message-page.tsx'
import { OneWorkshop } from './one-workshop.tsx'
import { stepOf } from './steps.ts'
import { WorkshopHome } from './workshop-home.tsx'
import './workshop.css'
import './workshop-home.css'

/** The workshops, or one of them at one of its steps. */
export function WorkshopPage({
  workshopId,
  step,
}: {
  readonly workshopId: string | undefined
  readonly step: string | undefined
}) {
  const isFrozen = useIsFrozen()
  const words = late().workshop
  if (isFrozen) {
    return (
      <div className="workshop-page">
        <title>{t.app.pageTitle({ page: words.title })}</title>
        <div className="page-title">
          <h1>{words.title}</h1>
        </div>
        <p>{words.frozen}</p>
      </div>
    )
  }
  return workshopId === undefined ? <WorkshopHome /> : <KnownWorkshop id={workshopId} step={step} />
}

function KnownWorkshop({ id, step }: { readonly id: string; readonly step: string | undefined }) {
  const workshop = useWorkshop(id)
  const words = late().workshop
  if (workshop) return <OneWorkshop workshop={workshop} step={stepOf(step)} />
  return (
    <MessagePage title={words.unknown} text={words.unknownHint}>
      <Link className="button" href={workshopAddress()}>
        {words.all}
      </Link>
    </MessagePage>
  )
}
