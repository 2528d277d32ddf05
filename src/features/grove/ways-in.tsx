import { useId } from 'react'
import type { Route } from '../../domain/seed-path.ts'
import { late } from '../../messages/late.ts'
import { listOf } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { headersOf, treesOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Switch } from '../../ui/switch.tsx'
import { skillNameOf } from './skill-name.ts'
import { type Ways, wayKey } from './use-ways.ts'

/** The ways into a tree side by side, each with its cost, and the two ways to read them. */
export function WaysIn({ ways }: { readonly ways: Ways }) {
  const { routes, reading } = ways
  const id = useId()
  return (
    <section className="panel-section">
      <h3 id={id}>{late().path.ways({ count: routes[reading].length })}</h3>
      <Switch
        label={late().path.reading}
        options={late().path.readings}
        chosen={reading}
        onChoose={ways.read}
      />
      <p className="hint">{late().path.readingHints[reading]}</p>
      <div role="radiogroup" aria-labelledby={id} className="ways">
        {routes[reading].map((route, way) => (
          <WayOption
            key={wayKey(route)}
            name={id}
            route={route}
            isChosen={way === ways.chosen}
            onChoose={() => {
              ways.choose(way)
            }}
          />
        ))}
      </div>
    </section>
  )
}

function WayOption({
  name,
  route,
  isChosen,
  onChoose,
}: {
  readonly name: string
  readonly route: Route
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  const trees = useGrove(treesOf)
  const headers = useGrove(headersOf)
  const language = useLanguageOf(route.hops.at(-1)?.into ?? '')
  const seed = route.hops.at(-1)?.seed
  if (!seed) return null
  const cost =
    route.levelUps === 0 ? late().path.ripeToday : late().grove.levelUps({ count: route.levelUps })
  const through = route.hops
    .slice(0, -1)
    .map(({ into }) => headers.find(({ id }) => id === into)?.name ?? into)
  return (
    <label className="way">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <strong>{late().path.way({ acorn: skillNameOf(trees, seed), cost })}</strong>
      {through.length > 0 && <span>{late().path.through({ trees: listOf(through) })}</span>}
      {route.avoided > 0 && <span>{late().path.against({ count: route.avoided })}</span>}
      <span className="hint" {...language}>
        {seed.why}
      </span>
    </label>
  )
}
