import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import { type Change, changeKind } from '../../domain/change.ts'
import { levelName } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { useMedia } from '../../ui/use-media.ts'
import type { SubjectChange } from './tree-history.ts'

/** What rose, what is new and what else changed, in words that lead to the skills. */
export function ChangeList({
  tree,
  changes,
}: {
  readonly tree: string
  readonly changes: readonly SubjectChange[]
}) {
  // On a phone it would push the tree off the screen.
  const isNarrow = useMedia('(max-width: 900px)')
  const language = useLanguageOf(tree)
  if (changes.length === 0) return <p className="hint">{t.history.same}</p>
  const kinds = changes.map(({ change }) => changeKind(change))
  const of = (...wanted: readonly ReturnType<typeof changeKind>[]) =>
    changes.filter((_, index) => wanted.some((kind) => kind === kinds[index]))
  const groups = [
    { title: t.history.risen, changes: of('risen') },
    { title: t.history.new, changes: of('new') },
    { title: t.history.other, changes: of('lowered', 'cleared') },
  ]
  return (
    <details className="time-changes" open={!isNarrow}>
      <summary>{t.history.changes}</summary>
      <div>
        <dl>
          {groups
            .filter((group) => group.changes.length > 0)
            .map((group) => (
              <div key={group.title}>
                <dt>{group.title}</dt>
                {group.changes.map(({ subject, change }) => (
                  <dd key={subject.id}>
                    <Link href={treeAddress(tree, subject.id)} {...language}>
                      {subject.name}
                    </Link>{' '}
                    <span className="hint">{changeWords(change)}</span>
                  </dd>
                ))}
              </div>
            ))}
        </dl>
      </div>
    </details>
  )
}

function changeWords(change: Change): string {
  const from = levelName(change.from)
  const to = levelName(change.to)
  switch (changeKind(change)) {
    case 'new':
      return to
    case 'risen':
      return t.history.rose({ from, to })
    case 'lowered':
      return t.history.fell({ from, to })
    case 'cleared':
      return t.history.cleared({ from })
  }
}
