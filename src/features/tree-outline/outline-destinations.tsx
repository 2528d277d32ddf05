import { Link } from 'wouter'
import { groveAddress } from '../../domain/address.ts'
import { sproutsOf } from '../../domain/growth.ts'
import type { Tree } from '../../domain/tree.ts'
import { treeMark } from '../../layout/tree-marks.ts'
import { sproutWords } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { headersOf, levelsOf, plantedOf } from '../../store/selectors.ts'
import { Icon } from '../../ui/drawing.tsx'

/** The trees that the ripe skills of this one sprout, and the way to all others. */
export function OutlineDestinations({ tree }: { readonly tree: Tree }) {
  const headers = useGrove(headersOf)
  const levels = useGrove(levelsOf)
  const planted = useGrove(plantedOf)
  const seeded = headers.filter(({ seeds }) => seeds.some((seed) => seed.tree === tree.id))
  if (seeded.length === 0) return null
  const sprouts = sproutsOf(tree.id, headers, levels, planted)
  const nameOf = (skill: string) => tree.skills.find(({ id }) => id === skill)?.name ?? skill
  return (
    <section>
      <h2>{t.tree.destinations}</h2>
      {sprouts.length === 0 && <p className="hint">{t.tree.noneSprouting}</p>}
      <ul>
        {sprouts.map(({ header, growth, skill }) => (
          <li key={header.id}>
            <Link className="outline-row" href={groveAddress(header.id)}>
              <Icon shape={treeMark(growth)} size={40} reach={12} />
              <span className="outline-name">{header.name}</span>
              <span className="outline-level">{sproutWords(growth, nameOf(skill))}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="outline-more">
        <Link href={groveAddress()}>{t.tree.allInGrove(seeded.length)}</Link>
      </p>
    </section>
  )
}
