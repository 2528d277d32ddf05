import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { groveAddress } from '../../domain/address.ts'
import type { TreeHeader } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useEdge, useGrove } from '../../store/grove-context.tsx'
import { headersOf } from '../../store/selectors.ts'
import { useAllTrees, useTree } from '../../store/use-tree.ts'
import { useChoice } from '../../store/use-choice.ts'
import { Switch } from '../../ui/switch.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { DestinationCard } from './destination-card.tsx'
import { HomeCard } from './home-card.tsx'
import { ParkMap } from './park-map.tsx'
import { SeedPathPanel } from './seed-path-panel.tsx'
import { useWays } from './use-ways.ts'
import { WhereTo } from './where-to.tsx'
import './grove.css'
import './seed-path.css'

/** The grove as a park or as a list; the chosen destination with the ways that lead there. */
export function GrovePage({
  chosen,
  more,
}: {
  readonly chosen: string | undefined
  /** Stands beside the switch of views. */
  readonly more?: ReactNode
}) {
  const [, navigate] = useLocation()
  useAllTrees()
  const chosenHeader = useGrove(headersOf).find((header) => header.id === chosen)
  const ways = useWays(chosenHeader)
  const isNarrow = useMedia('(max-width: 640px)')
  const view = useChoice('grove-view', ['park', 'list'], isNarrow ? 'list' : 'park')
  const { choose } = useActions()
  const open = (tree: string) => {
    navigate(groveAddress(tree))
  }
  return (
    <div className={chosenHeader ? 'grove-page has-panel' : 'grove-page'}>
      <title>
        {t.app.pageTitle({
          page: chosenHeader ? late().path.title({ tree: chosenHeader.name }) : late().grove.title,
        })}
      </title>
      <div className="grove-area">
        <div className="grove-title">
          <div className="page-title">
            <h1>{late().grove.title}</h1>
            <p className="aside">{late().grove.aside}</p>
          </div>
          {more}
          <Switch
            label={t.tree.view}
            options={late().grove.views}
            chosen={view}
            onChoose={(next) => {
              choose('grove-view', next)
            }}
          />
        </div>
        {chosen !== undefined && !chosenHeader && (
          <p className="notice" role="alert">
            {t.tree.unknownTree({ id: chosen })} {t.tree.unknownTreeHint}
          </p>
        )}
        {view === 'park' ? (
          <ParkMap chosen={chosenHeader?.id} route={ways.route} onChoose={open} />
        ) : (
          <DestinationList chosen={chosenHeader} />
        )}
        <WhereTo onChoose={open} />
      </div>
      {chosenHeader && <SeedPathPanel key={chosenHeader.id} header={chosenHeader} ways={ways} />}
    </div>
  )
}

/** The same as a list: the tree one starts from, then every destination in a fixed order. */
function DestinationList({ chosen }: { readonly chosen: TreeHeader | undefined }) {
  const { homeTree } = useEdge()
  const headers = useGrove(headersOf)
  const home = useTree(homeTree)
  return (
    <>
      {home.kind === 'loaded' && <HomeCard tree={home.tree} />}
      <h2>{late().grove.destinations}</h2>
      {!chosen && <p className="hint">{late().grove.choose}</p>}
      <ul className="destinations">
        {headers
          .filter((header) => header.id !== homeTree)
          .map((header) => (
            <li key={header.id}>
              <DestinationCard header={header} isChosen={header === chosen} />
            </li>
          ))}
      </ul>
    </>
  )
}
