import { useState } from 'react'
import { safeLink } from '../../domain/evidence-link.ts'
import { late } from '../../messages/late.ts'

/** Longer notes are cut short until one asks for the rest: in UTF-16 units, and in lines. */
const LONG = 900
const MANY_LINES = 14

/** The words of evidence, exactly as they were written. `day` tells its buttons from others. */
export function NoteText({ note, day }: { readonly note: string; readonly day: string }) {
  const [isWhole, setWhole] = useState(false)
  const words = late().evidence
  const isLong = note.length > LONG || note.split('\n').length > MANY_LINES
  return (
    <>
      <bdi className={isLong && !isWhole ? 'evidence-note is-cut' : 'evidence-note'}>{note}</bdi>
      {isLong && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isWhole}
          aria-label={isWhole ? words.showLessOf({ day }) : words.showAllOf({ day })}
          onClick={() => {
            setWhole(!isWhole)
          }}
        >
          {isWhole ? words.showLess : words.showAll}
        </button>
      )}
    </>
  )
}

/** Who said it. */
export function SaidBy({ from }: { readonly from: string | undefined }) {
  if (from === undefined) return null
  return (
    <span className="said-by">
      <bdi>{late().evidence.saidBy({ name: from })}</bdi>
    </span>
  )
}

/** Where it can be seen. What cannot be followed safely, from a file, is only shown. */
export function EvidenceLink({ link }: { readonly link: string | undefined }) {
  if (link === undefined) return null
  const safe = safeLink(link)
  return (
    <span className="evidence-link">
      {late().evidence.linkTo}{' '}
      {safe === undefined ? (
        <bdi>{link}</bdi>
      ) : (
        <a href={safe} target="_blank" rel="noopener noreferrer">
          <bdi>{safe}</bdi> <span className="visually-hidden">{late().evidence.opensNew}</span>
        </a>
      )}
    </span>
  )
}
