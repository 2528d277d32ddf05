import { useLayoutEffect } from 'react'
import { Link } from 'wouter'
import { guide } from '../../../docs/guide.md'
import { guideAddress } from '../../domain/address.ts'
import { late } from '../../messages/late.ts'
import { spoken, t } from '../../messages/messages.ts'
import { useMedia } from '../../ui/use-media.ts'
import { GuideWords } from './guide-words.tsx'
import './guide-page.css'

/** The guide is written in English, whatever the app speaks. */
const ENGLISH = { lang: 'en-GB', dir: 'ltr' } as const

const headings = guide.nodes.flatMap((node) =>
  typeof node === 'object' && node.tag === 'heading' ? [node] : [],
)

/** docs/guide.md as a page of the app, at one of its sections where the address names one. */
export function GuidePage({ section }: { readonly section: string | undefined }) {
  const isNarrow = useMedia('(max-width: 900px)')
  // Also where the page was hidden while another one was fetched, and is shown again.
  useLayoutEffect(() => {
    goTo(section)
  }, [section])
  return (
    <div className="guide-page">
      <title>{t.app.pageTitle({ page: late().help.guide })}</title>
      <div className="guide guide-title">
        {spoken.tag !== ENGLISH.lang && <p className="hint">{late().help.guideInEnglish}</p>}
        <div {...ENGLISH}>
          <h1 id="guide-" tabIndex={-1}>
            {guide.title}
          </h1>
        </div>
      </div>
      <nav className="guide-contents" aria-label={late().help.contents}>
        {isNarrow ? (
          // Anew at each section, so that it folds when one was chosen.
          <details key={section}>
            <summary>{late().help.contents}</summary>
            <Contents />
          </details>
        ) : (
          <Contents />
        )}
      </nav>
      <div className="guide" {...ENGLISH}>
        <GuideWords nodes={guide.nodes} onGo={goTo} />
      </div>
    </div>
  )
}

function Contents() {
  return (
    <ul {...ENGLISH}>
      {headings.map(({ id, name, depth }) => (
        <li key={id} className={`at-depth-${String(depth)}`}>
          <Link
            href={guideAddress(id)}
            onClick={() => {
              goTo(id)
            }}
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/**
 * Brings the heading of a section into sight and gives it the focus; of none, the title gets it.
 * A page that comes late takes the focus from nothing in the bar, where one may have gone by then.
 */
function goTo(section = ''): void {
  const heading = document.getElementById(`guide-${section}`)
  const page = document.getElementById('content')
  if (section === '') page?.scrollTo({ top: 0 })
  else heading?.scrollIntoView({ block: 'start' })
  const target = heading ?? document.getElementById('guide-')
  const { activeElement, body } = document
  if (activeElement === body || page?.contains(activeElement) !== false) {
    target?.focus({ preventScroll: true })
  }
}
