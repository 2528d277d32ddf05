import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import type { Placing } from './use-placed.ts'

/** What stands in the place of a large tree, or over what it was, until it has been placed, or has not. */
export function PlacingNotice({
  skills,
  isBeside,
  stopped,
  stop,
  retry,
}: Omit<Placing, 'shown'> & { readonly skills: number; readonly isBeside: boolean }) {
  const words = late().placing
  const isStopped = stopped !== undefined
  return (
    <div className={isBeside ? 'placing is-beside' : 'placing'}>
      <p aria-live="polite">
        {!isStopped && words.placing({ skills })}
        {isStopped && (stopped === null ? words.stopped : words.failed({ reason: stopped }))}
      </p>
      <button type="button" className="button" onClick={isStopped ? retry : stop}>
        {isStopped ? t.app.tryAgain : words.stop}
      </button>
    </div>
  )
}
