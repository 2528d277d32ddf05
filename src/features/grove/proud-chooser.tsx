import { useState } from 'react'
import { levelOf, skillKey } from '../../domain/rating.ts'
import type { Skill, Tier, Tree } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { useLanguageOf, useLanguages } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

/** Skills as boxes to tick, by tier, and a field that narrows them down. */
export function ProudChooser({
  trees,
  ripe,
  proud,
  onChange,
}: {
  readonly trees: readonly Tree[]
  readonly ripe: ReadonlySet<string>
  readonly proud: ReadonlySet<string>
  readonly onChange: (proud: ReadonlySet<string>) => void
}) {
  const [query, setQuery] = useState('')
  const languageOf = useLanguages()
  const groups = groupsOf(trees, query)
  return (
    <section className="proud-chooser" aria-label={late().whereTo.pick}>
      <h3>{late().whereTo.pick}</h3>
      <p className="hint">{late().whereTo.pickHint}</p>
      <div className="proud-tools">
        <label>
          {late().whereTo.find}
          <input
            type="search"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value)
            }}
          />
        </label>
        {ripe.size > 0 && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              onChange(new Set([...proud, ...ripe]))
            }}
          >
            {late().whereTo.takeRipe}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          onClick={() => {
            onChange(new Set())
          }}
        >
          {late().whereTo.takeNone}
        </button>
      </div>
      {groups.length === 0 && <p>{late().whereTo.noneFound({ query: query.trim() })}</p>}
      {groups.map(({ tree, tier, skills }) => (
        <fieldset key={`${tree.id}/${tier.id}`}>
          {tree === trees[0] ? (
            <legend {...languageOf(tree.id)}>{tier.name}</legend>
          ) : (
            <legend>{late().whereTo.tierOf({ tier: tier.name, tree: tree.name })}</legend>
          )}
          <div className="proud-chips">
            {skills.map((skill) => (
              <Chip
                key={skill.id}
                tree={tree.id}
                skill={skill}
                isChosen={proud.has(skillKey(tree.id, skill.id))}
                onChange={(isChosen) => {
                  const key = skillKey(tree.id, skill.id)
                  const others = [...proud].filter((each) => each !== key)
                  onChange(new Set(isChosen ? [...others, key] : others))
                }}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  )
}

function Chip({
  tree,
  skill,
  isChosen,
  onChange,
}: {
  readonly tree: string
  readonly skill: Skill
  readonly isChosen: boolean
  readonly onChange: (isChosen: boolean) => void
}) {
  const language = useLanguageOf(tree)
  const level = useGrove((state) => levelOf(levelsOf(state), tree, skill.id))
  return (
    <label className="proud-chip">
      <input
        type="checkbox"
        checked={isChosen}
        aria-description={levelName(level)}
        onChange={(event) => {
          onChange(event.target.checked)
        }}
      />
      <Icon shape={levelMark(level)} size={22} reach={20} />
      <span {...language}>{skill.name}</span>
    </label>
  )
}

interface Group {
  readonly tree: Tree
  readonly tier: Tier
  readonly skills: readonly Skill[]
}

/** The skills whose names hold `query`, by tier. Tiers without any are left out. */
function groupsOf(trees: readonly Tree[], query: string): readonly Group[] {
  const wanted = query.trim().toLocaleLowerCase()
  return trees
    .flatMap((tree) =>
      tree.tiers.map((tier) => ({
        tree,
        tier,
        skills: tree.skills.filter(
          (skill) => skill.tier === tier.id && skill.name.toLocaleLowerCase().includes(wanted),
        ),
      })),
    )
    .filter(({ skills }) => skills.length > 0)
}
