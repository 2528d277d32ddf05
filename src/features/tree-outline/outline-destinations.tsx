import { Link } from 'wouter'
import { groveAddress } from '../../domain/address.ts'
import { growth, sproutsOf } from '../../domain/growth.ts'
import type { Tree, TreeHeader } from '../../domain/tree.ts'
import { treeMark } from '../../layout/tree-marks.ts'
import { sproutWords } from '../../messages/level-words.ts'
import { listOf, t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { headersOf, levelsOf, plantedOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'

/**
 * The trees that skills of this one can start: those that sprout or are planted, then those that
 * are dormant with what starts them. Each leads to its seed path.
 */
export function OutlineDestinations({ tree }: { readonly tree: Tree }) {
  const headers = useGrove(headersOf)
  const levels = useGrove(levelsOf)
  const planted = useGrove(plantedOf)
  const seeded = headers.filter(({ seeds }) => seeds.some((seed) => seed.tree === tree.id))
  if (seeded.length === 0) return null
  const sprouts = sproutsOf(tree.id, headers, levels, planted)
  const dormant = seeded.filter((header) => growth(header, levels, planted) === 'dormant')
  const nameOf = (skill: string) => tree.skills.find(({ id }) => id === skill)?.name ?? skill
  const starters = (header: TreeHeader) =>
    header.seeds.filter((seed) => seed.role === 'acorn' && seed.tree === tree.id)
  return (
    <section className="outline-destinations">
      <h2>{t.tree.destinations}</h2>
      {sprouts.length === 0 ? (
        <p className="hint">{t.tree.noneSprouting}</p>
      ) : (
        <ul>
          {sprouts.map(({ header, growth, skill }) => (
            <li key={header.id}>
              <Destination
                header={header}
                state={growth}
                words={sproutWords(growth, nameOf(skill))}
              />
            </li>
          ))}
        </ul>
      )}
      {dormant.length > 0 && (
        <details>
          <summary>{t.outline.dormantTrees({ count: dormant.length })}</summary>
          <ul>
            {dormant.map((header) => {
              const skills = starters(header).map(({ skill }) => nameOf(skill))
              const words =
                skills.length > 0 ? t.outline.acornsOf({ skills: listOf(skills) }) : undefined
              return (
                <li key={header.id}>
                  <Destination header={header} state="dormant" words={words} />
                </li>
              )
            })}
          </ul>
        </details>
      )}
      <p className="outline-more">
        <Link href={groveAddress()}>{t.tree.allInGrove({ count: seeded.length })}</Link>
      </p>
    </section>
  )
}

function Destination({
  header,
  state,
  words = t.growth[state],
}: {
  readonly header: TreeHeader
  readonly state: ReturnType<typeof growth>
  readonly words?: string | undefined
}) {
  const language = useLanguageOf(header.id)
  return (
    <Link className="outline-destination" href={groveAddress(header.id)}>
      <Icon shape={treeMark(state)} size={36} reach={12} />
      <span className="outline-destination-name" {...language}>
        {header.name}
      </span>
      <span className={`hint growth-${state}`}>{words}</span>
    </Link>
  )
}
