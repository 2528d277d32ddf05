import { useState } from 'react'
import { late } from '../../messages/late.ts'
import { useGetState } from '../../store/grove-context.tsx'
import { unsavedOf } from '../../store/unsaved.ts'
import './version-notice.css'

/**
 * What happened: a new version waits, another tab has it already, or stores in a newer form even, or
 * deletes everything, so that this one only shows; or a part cannot be loaded.
 */
export interface News {
  readonly kind: 'waiting' | 'changed' | 'outdated' | 'deleting' | 'missing'
}

/**
 * Says that the page should be loaded anew, and does it when asked, but not while something is
 * being written. The region is always there, since screen readers miss regions that appear.
 */
export function VersionNotice({
  news,
  isTyped,
  onReload,
}: {
  readonly news: News | undefined
  /** Whether a form holds what was typed. */
  readonly isTyped: () => boolean
  /** Loads the page anew, in its newest version. */
  readonly onReload: () => void
}) {
  const getState = useGetState()
  const [putOff, setPutOff] = useState<News>()
  const isHalted = news?.kind === 'outdated' || news?.kind === 'deleting'
  const [held, setHeld] = useState<'writing' | 'saving'>()

  function reload() {
    const reason = unsavedOf(getState()) ?? (isTyped() ? 'writing' : undefined)
    // Where nothing can be changed, nothing can be finished either; drafts outlive the reload.
    const isHeld = reason === 'saving' || (reason === 'writing' && !isHalted)
    setHeld(isHeld ? reason : undefined)
    if (!isHeld) onReload()
  }

  const words = late().offline
  return (
    <div className="version-region" aria-live="polite">
      {news && news !== putOff && (
        <div className="version-notice">
          <p>{words[news.kind]}</p>
          {held && <p className="version-held">{words.held[held]}</p>}
          <div className="button-row">
            <button type="button" className="button button-main" onClick={reload}>
              {news.kind === 'waiting' ? words.update : words.reload}
            </button>
            {!isHalted && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  setPutOff(news)
                  setHeld(undefined)
                }}
              >
                {words.later}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
