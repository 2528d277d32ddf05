import { late } from '../../messages/late.ts'
import type { GroveFile } from '../../store/edge.ts'
import { whoseFile } from './file-words.ts'
import '../../ui/page-banner.css'
import './visit.css'

/** Stands over all of somebody else's grove: whose it is, and the ways on. */
export function VisitBanner({
  file,
  onLeave,
  onCompare,
  onAdd,
  onAnswer,
}: {
  readonly file: GroveFile
  readonly onLeave: () => void
  readonly onCompare: () => void
  readonly onAdd: () => void
  /** Absent where the file holds no review that a lead can answer. */
  readonly onAnswer: (() => void) | undefined
}) {
  return (
    <section className="page-banner visit-banner" aria-label={late().visit.bannerName}>
      <p>{late().visit.banner({ whose: whoseFile(file) })}</p>
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onLeave}>
          {late().visit.leave}
        </button>
        <button type="button" className="button" onClick={onCompare}>
          {late().visit.compare}
        </button>
        <button type="button" className="button" onClick={onAdd}>
          {late().visit.addShort}
        </button>
        {onAnswer && (
          <button type="button" className="button" onClick={onAnswer}>
            {late().visit.answer}
          </button>
        )}
      </div>
    </section>
  )
}
