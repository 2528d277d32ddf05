import { Link } from 'wouter'
import { groveAddress, treeAddress } from '../../domain/address.ts'
import { growth } from '../../domain/growth.ts'
import { levelOf } from '../../domain/rating.ts'
import { leadsTo, type Seed, type Skill, type Tree, type TreeHeader } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { treeMark } from '../../layout/tree-marks.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { headersOf, levelsOf, plantedOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

/** What a skill builds on, what builds on it, and the trees it can seed. */
export function Relations({ tree, skill }: { readonly tree: Tree; readonly skill: Skill }) {
  const ground = tree.skills.filter(({ id }) => skill.buildsOn.includes(id))
  const onward = leadsTo(tree, skill.id)
  return (
    <>
      <h4>{late().panel.buildsOn}</h4>
      {ground.length === 0 ? <p className="hint">{late().panel.ground}</p> : null}
      <SkillLinks tree={tree.id} skills={ground} />
      {onward.length > 0 && (
        <>
          <h4>{late().panel.leadsTo}</h4>
          <SkillLinks tree={tree.id} skills={onward} />
        </>
      )}
      <SeedLinks tree={tree.id} skill={skill.id} />
    </>
  )
}

function SkillLinks({
  tree,
  skills,
}: {
  readonly tree: string
  readonly skills: readonly Skill[]
}) {
  const levels = useGrove(levelsOf)
  const language = useLanguageOf(tree)
  return (
    <ul className="relation-list">
      {skills.map(({ id, name }) => {
        const level = levelOf(levels, tree, id)
        return (
          <li key={id}>
            <Icon shape={levelMark(level)} size={26} reach={20} />
            <Link href={treeAddress(tree, id)} {...language}>
              {name}
            </Link>
            <span className="hint">{levelName(level)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function SeedLinks({ tree, skill }: { readonly tree: string; readonly skill: string }) {
  const headers = useGrove(headersOf)
  const levels = useGrove(levelsOf)
  const planted = useGrove(plantedOf)
  const seeded = headers.flatMap((header) => {
    const seed = header.seeds.find((each) => each.tree === tree && each.skill === skill)
    return seed ? [{ header, seed }] : []
  })
  if (seeded.length === 0) return null
  return (
    <>
      <h4>{late().panel.seeds}</h4>
      <ul className="relation-list">
        {seeded.map(({ header, seed }) => (
          <li key={header.id}>
            <Icon shape={treeMark(growth(header, levels, planted))} size={26} reach={20} />
            <SeedWords header={header} seed={seed} />
          </li>
        ))}
      </ul>
    </>
  )
}

function SeedWords({ header, seed }: { readonly header: TreeHeader; readonly seed: Seed }) {
  const language = useLanguageOf(header.id)
  return (
    <span>
      <Link href={groveAddress(header.id)} {...language}>
        {header.name}
      </Link>{' '}
      <span className="hint">{late().panel[seed.role]}</span>
      <span className="seed-why" {...language}>
        {seed.why}
      </span>
    </span>
  )
}
