import { type ReactNode, useId, useState } from 'react'
import { type Change, type ChangeKind, changeKind } from '../../domain/change.ts'
import type { TreeComparison } from '../../domain/comparison.ts'
import type { LevelOrNone } from '../../domain/level.ts'
import type { Tree } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { type LanguageMarks, useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

/** `own`: the file is an earlier one of the person's own; `newer`: a later one, of another device. */
export type Sides = 'own' | 'newer' | 'other'

const KINDS: readonly ChangeKind[] = ['risen', 'lowered', 'new', 'cleared']

/** The skills of a tree whose levels differ, with both levels; the same on the tree, if wanted. */
export function CompareTree({
  comparison,
  tree,
  sides,
  onTree,
}: {
  readonly comparison: TreeComparison
  /** `undefined` where no tree of that id is at hand. */
  readonly tree: Tree | undefined
  readonly sides: Sides
  readonly onTree: (tree: Tree, comparison: TreeComparison) => ReactNode
}) {
  const [isDrawn, setDrawn] = useState(false)
  const id = useId()
  const language = useLanguageOf(comparison.tree)
  return (
    <section className="compare-tree" aria-labelledby={id}>
      <div className="compare-heading">
        <h2 id={id} {...language}>
          {tree?.name ?? comparison.tree}
        </h2>
        {tree && (
          <button
            type="button"
            className="button"
            aria-pressed={isDrawn}
            onClick={() => {
              setDrawn(!isDrawn)
            }}
          >
            {late().visit.onTree}
          </button>
        )}
      </div>
      {tree && isDrawn && <div className="compare-picture">{onTree(tree, comparison)}</div>}
      <div className="compare-groups">
        {KINDS.map((kind) => (
          <Group
            key={kind}
            title={late().visit.groups[sides][kind]}
            changes={comparison.changes.filter((change) => changeKind(change) === kind)}
            tree={tree}
            sides={sides}
            language={language}
          />
        ))}
      </div>
    </section>
  )
}

function Group({
  title,
  changes,
  tree,
  sides,
  language,
}: {
  readonly title: string
  readonly changes: readonly Change[]
  readonly tree: Tree | undefined
  readonly sides: Sides
  readonly language: LanguageMarks
}) {
  const id = useId()
  if (changes.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {changes.map(({ skill, from, to }) => (
          <li key={skill} className="compared" data-compared={skill} tabIndex={-1}>
            <span className="compared-name" {...language}>
              {nameOf(tree, skill)}
            </span>
            <Side name={late().visit.sides[sides].first} level={from} />
            <Side name={late().visit.sides[sides].second} level={to} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Side({ name, level }: { readonly name: string; readonly level: LevelOrNone }) {
  return (
    <span className="compared-side">
      <span className="hint">{name}</span> <Icon shape={levelMark(level)} size={24} reach={20} />{' '}
      <span className={`level-${level ?? 'unrated'}`}>{levelName(level)}</span>
    </span>
  )
}

function nameOf(tree: Tree | undefined, skill: string): string {
  const all = tree ? [...tree.skills, ...(tree.overarching ? [tree.overarching] : [])] : []
  return all.find(({ id }) => id === skill)?.name ?? skill
}
