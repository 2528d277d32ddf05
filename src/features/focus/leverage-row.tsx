import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import type { LevelOrNone } from '../../domain/level.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { FoldedNames } from './folded-names.tsx'
import type { LeverageRow } from './leverage-rows.ts'
import { Nothing } from './nothing.tsx'
import type { SkillAt } from './skill-facts.ts'

/** One skill with what its next level-up opens, in words. */
export function LeverageRowCells({
  row,
  showsTree,
  isInFocus,
  onFocus,
}: {
  readonly row: LeverageRow
  readonly showsTree: boolean
  readonly isInFocus: boolean
  readonly onFocus: (at: SkillAt) => void
}) {
  const { leverage, name, treeName, level, readies, ripens, nearer } = row
  const { tree, skill, to, isReady, isAvoided, behind } = leverage
  const words = late().focus.leverage
  const language = useLanguageOf(tree)
  const notes = [...(isReady ? [] : [words.stretch]), ...(isAvoided ? [words.notForMe] : [])]
  return (
    <tr>
      <th scope="row">
        <Link href={treeAddress(tree, skill)} {...language}>
          {name}
        </Link>
        {(showsTree || notes.length > 0) && (
          <span className="hint">
            {showsTree && <span {...language}>{treeName}</span>}
            {showsTree && notes.length > 0 && ', '}
            {notes.join(', ')}
          </span>
        )}
      </th>
      <LevelCell level={level} />
      <LevelCell level={to} />
      <td>
        <FoldedNames
          names={readies}
          sentence={(list) => words.becomeReady({ skills: list, count: readies.length })}
          column={words.columns.readies}
          skill={name}
        />
      </td>
      <td className="ripens">
        <FoldedNames
          names={ripens}
          // Every seed in hand at one level has the same role.
          sentence={(trees) =>
            to === 'master' ? words.acornOf({ trees }) : words.companionOf({ trees })
          }
          column={words.columns.ripens}
          skill={name}
        />
      </td>
      <td>
        <FoldedNames
          names={nearer}
          sentence={(trees) => words.nearer({ trees })}
          column={words.columns.nearer}
          skill={name}
        />
      </td>
      <td className="behind">{behind === 0 ? <Nothing /> : words.behind({ count: behind })}</td>
      <td className="action">
        {isInFocus ? (
          <span className="in-focus">{words.inFocus}</span>
        ) : (
          <button
            type="button"
            className="button"
            aria-label={words.focusOn({ skill: name })}
            onClick={() => {
              onFocus({ tree, skill })
            }}
          >
            {words.focus}
          </button>
        )}
      </td>
    </tr>
  )
}

function LevelCell({ level }: { readonly level: LevelOrNone }) {
  return (
    <td className="level-cell">
      <span>
        <Icon shape={levelMark(level)} size={24} reach={20} />
        <span className={`level-${level ?? 'unrated'}`}>{levelName(level)}</span>
      </span>
    </td>
  )
}
