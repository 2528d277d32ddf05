import { useEdge, useGrove } from '../../store/grove-context.tsx'
import { headersOf } from '../../store/selectors.ts'
import { useTree } from '../../store/use-tree.ts'
import { t } from '../../messages/messages.ts'
import { DestinationCard } from './destination-card.tsx'
import { HomeCard } from './home-card.tsx'
import { SeedPathPanel } from './seed-path-panel.tsx'
import './grove.css'

/** All trees that the home tree can seed; the chosen one with the seed path that leads there. */
export function GrovePage({ chosen }: { readonly chosen: string | undefined }) {
  const { homeTree } = useEdge()
  const headers = useGrove(headersOf)
  const home = useTree(homeTree)
  const chosenHeader = headers.find((header) => header.id === chosen)
  return (
    <div className={chosenHeader ? 'grove-page has-panel' : 'grove-page'}>
      <title>
        {t.app.pageTitle(chosenHeader ? t.path.title(chosenHeader.name) : t.grove.title)}
      </title>
      <div className="grove-area">
        <div className="page-title">
          <h1>{t.grove.title}</h1>
          <p className="aside">{t.grove.aside}</p>
        </div>
        {chosen !== undefined && !chosenHeader && (
          <p className="notice" role="alert">
            {t.tree.unknownTree(chosen)} {t.tree.unknownTreeHint}
          </p>
        )}
        {home.kind === 'loaded' && <HomeCard tree={home.tree} />}
        <h2>{t.grove.destinations}</h2>
        {!chosenHeader && <p className="hint">{t.grove.choose}</p>}
        <ul className="destinations">
          {headers
            .filter((header) => header.id !== homeTree)
            .map((header) => (
              <li key={header.id}>
                <DestinationCard header={header} isChosen={header.id === chosen} />
              </li>
            ))}
        </ul>
      </div>
      {chosenHeader && <SeedPathPanel key={chosenHeader.id} header={chosenHeader} />}
    </div>
  )
}
