import { useId } from 'react'
import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { dayOf } from '../../domain/day-of.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { nameOfSkill } from '../../domain/evidence-skills.ts'
import { late } from '../../messages/late.ts'
import { dateOf } from '../../messages/messages.ts'
import { useEdge, useGrove } from '../../store/grove-context.tsx'
import { headersOf, treesOf } from '../../store/selectors.ts'
import { useLanguages } from '../../store/use-language-of.ts'
import { EvidenceLink, NoteText, SaidBy } from './evidence-text.tsx'

/** One piece of evidence in the happy file. */
export function EvidenceCard({
  evidence,
  onChange,
}: {
  readonly evidence: Evidence
  /** None where nothing can be changed. */
  readonly onChange: (() => void) | undefined
}) {
  const { id, on, note, from, link } = evidence
  const day = dateOf(dayOf(on))
  const noteId = useId()
  return (
    <li>
      <article
        id={cardId(id)}
        tabIndex={-1}
        className={from === undefined ? 'evidence-card' : 'evidence-card is-kudos'}
        aria-label={day}
        aria-describedby={noteId}
      >
        <header>
          <time dateTime={on}>{day}</time>
          <span className="evidence-skill">
            <SkillShown evidence={evidence} />
          </span>
          {onChange && (
            <button
              type="button"
              className="text-button"
              aria-label={late().evidence.changeOf({ day })}
              aria-describedby={noteId}
              onClick={onChange}
            >
              {late().evidence.change}
            </button>
          )}
        </header>
        <div id={noteId}>
          <NoteText note={note} day={day} />
        </div>
        <SaidBy from={from} />
        <EvidenceLink link={link} />
      </article>
    </li>
  )
}

/** The skill it shows, and its tree where that is not the person's home. */
function SkillShown({ evidence: { tree, skill } }: { readonly evidence: Evidence }) {
  const { homeTree } = useEdge()
  const trees = useGrove(treesOf)
  const headers = useGrove(headersOf)
  const languageOf = useLanguages()
  if (tree === undefined || skill === undefined) return late().evidence.onNoSkill
  const name = nameOfSkill(trees, { tree, skill })
  if (name === undefined && trees.has(tree)) return late().evidence.lostSkill({ id: skill })
  const treeName = tree === homeTree ? undefined : headers.find(({ id }) => id === tree)?.name
  return (
    <>
      <Link href={treeAddress(tree, skill)} {...languageOf(tree)}>
        {name ?? skill}
      </Link>
      {treeName !== undefined && (
        <span className="evidence-tree">
          {' · '}
          <span {...languageOf(tree)}>{treeName}</span>
        </span>
      )}
    </>
  )
}

/** The id of a card in the page, where focus lands when its evidence was kept. */
export function cardId(evidence: string): string {
  return `evidence-${evidence}`
}
