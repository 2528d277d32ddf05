import { memo } from 'react'
import type { Leverage } from '../../domain/leverage.ts'
import { countBelow, type OutlineItem } from '../../domain/outline.ts'
import { levelOf } from '../../domain/rating.ts'
import { standing } from '../../domain/standing.ts'
import type { Tree } from '../../domain/tree.ts'
import { roman } from '../../layout/roman.ts'
import { changeTag } from '../../messages/change-tag.ts'
import { levelWords } from '../../messages/level-words.ts'
import { leverageWords, opensCount } from '../../messages/leverage-words.ts'
import { listOf, t } from '../../messages/messages.ts'
import { useChange } from '../../store/changes-context.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { focusOf, headersOf, levelsOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { describePlace } from './describe-place.ts'
import { OutlineRow, type RowPlace } from './outline-row.tsx'

/** A skill with its level, its tier, its other parents and what builds on it elsewhere. */
export const SkillRow = memo(function SkillRow({
  tree,
  item,
  isOpen,
  leverage,
  ...place
}: RowPlace & {
  readonly tree: Tree
  readonly item: OutlineItem
  readonly isOpen: boolean
  readonly leverage: Leverage | undefined
}) {
  const { skill, children } = item
  const level = useGrove((state) => levelOf(levelsOf(state), tree.id, skill.id))
  const stands = useGrove((state) => standing(tree.id, skill, levelsOf(state)))
  const language = useLanguageOf(tree.id)
  const inFocus = useGrove(
    (state) =>
      focusOf(state).findIndex((goal) => goal.tree === tree.id && goal.skill === skill.id) + 1,
  )
  const change = useChange(tree.id, skill.id)
  const changed = change && changeTag(change)
  const focusTag = inFocus > 0 ? t.tree.focusTag({ place: inFocus }) : undefined
  const opens = leverage && !leverage.isAvoided ? opensCount(leverage) : 0
  return (
    <OutlineRow
      skill={skill}
      skillLevel={level}
      depth={item.level}
      place={place}
      isOpen={children.length > 0 ? isOpen : undefined}
      look={level === 'master' ? 'is-ripe' : ''}
      description={
        <>
          {describePlace(tree, item)} {t.outline[stands]} {focusTag !== undefined && `${focusTag}.`}{' '}
          {changed !== undefined && t.change.describe({ tag: changed })}{' '}
          {leverage && <LeverageAbout tree={tree} leverage={leverage} />}
        </>
      }
    >
      <span className="outline-name">
        <span {...language}>{skill.name}</span>{' '}
        {[focusTag, changed].map(
          (tag) =>
            tag !== undefined && (
              <span key={tag} className="outline-tag">
                {tag}
              </span>
            ),
        )}
        {opens > 0 && (
          <span className="outline-tag outline-opens">{t.lens.opens({ count: opens })}</span>
        )}
      </span>
      <span className="outline-facts">
        <span className={`outline-level level-${level ?? 'unrated'}`}>
          {levelWords(level, stands)}
        </span>
        <span className="outline-about">
          <TierName tree={tree} tier={skill.tier} />
          {item.alsoUnder.length > 0 && (
            <span>
              {t.outline.alsoUnder({ skills: listOf(item.alsoUnder.map(({ name }) => name)) })}
            </span>
          )}
          {children.length > 0 && !isOpen && (
            <span>{t.outline.folded({ count: countBelow(item) })}</span>
          )}
        </span>
      </span>
      {item.elsewhere.length > 0 && (
        <span className="outline-elsewhere">
          {t.outline.alsoLeadsTo}
          {item.elsewhere.map((other) => (
            <span key={other.skill.id} className="outline-jump" data-jump={other.skill.id}>
              {t.outline.elsewhere({ skill: other.skill.name, parent: other.under.name })}
            </span>
          ))}
        </span>
      )}
    </OutlineRow>
  )
})

function TierName({ tree, tier }: { readonly tree: Tree; readonly tier: string }) {
  const language = useLanguageOf(tree.id)
  const index = tree.tiers.findIndex(({ id }) => id === tier)
  return (
    <span>
      <span className="numeral">{roman(index + 1)}</span>{' '}
      <span {...language}>{tree.tiers[index]?.name}</span>
    </span>
  )
}

function LeverageAbout({ tree, leverage }: { readonly tree: Tree; readonly leverage: Leverage }) {
  const headers = useGrove(headersOf)
  const skillName = (id: string) => tree.skills.find((skill) => skill.id === id)?.name ?? id
  const treeName = (id: string) => headers.find((header) => header.id === id)?.name ?? id
  return leverageWords(leverage, skillName, treeName)
}
