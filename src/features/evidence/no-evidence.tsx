import type { EvidenceKind } from '../../domain/evidence-search.ts'
import { late } from '../../messages/late.ts'
import { useIsFrozen } from '../../store/grove-context.tsx'

/** What a happy file is, while there is nothing in it. */
export function EmptyFile() {
  const words = late().evidence.page
  if (useIsFrozen()) return <p className="hint">{words.emptyFrozen}</p>
  return (
    <div className="empty-file">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <ul>
        {words.emptyIdeas.map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
      <p className="hint">{words.emptyPrivate}</p>
    </div>
  )
}

/** Why nothing is shown of a file that has something in it. */
export function NoneFound({
  query,
  kind,
  onShowAll,
}: {
  readonly query: string
  readonly kind: EvidenceKind
  readonly onShowAll: () => void
}) {
  const words = late().evidence.page
  const [title, hint] =
    query.trim() !== '' || kind === 'all'
      ? [words.noneFound({ query: query.trim() }), words.noneFoundHint]
      : kind === 'kudos'
        ? [words.noKudos, words.noKudosHint]
        : [words.allOnSkill, words.allOnSkillHint]
  return (
    <div className="empty-file">
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p>{hint}</p>
      <button type="button" className="button" onClick={onShowAll}>
        {words.showAll}
      </button>
    </div>
  )
}
