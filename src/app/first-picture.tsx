import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'
import { headers, HOME_TREE } from '../content/grove.ts'
import { happinessEngineer } from '../content/trees/happiness-engineer.ts'
import { treeAddress } from '../domain/address.ts'
import { LEVELS } from '../domain/level.ts'
import { NO_RECORDS } from '../domain/records.ts'
import { StillTree } from '../features/tree-canvas/still-tree.tsx'
import { TreeOutline } from '../features/tree-outline/tree-outline.tsx'
import { levelWords, skillWithLevel } from '../messages/level-words.ts'
import { browserRecords } from '../storage/browser-records.ts'
import { createWriter } from '../storage/writer.ts'
import { GroveProvider } from '../store/grove-context.tsx'
import { newGrove } from '../store/grove-state.ts'
import { createGroveStore } from '../store/grove-store.ts'
import { createEdge } from './edge.ts'
import { FirstSteps, SampleContext } from './first-steps.tsx'
import { Shell } from './shell.tsx'
import { TreeTitle } from './tree-title.tsx'

/**
 * The first page as HTML, made when the app is built: the home tree unrated and in English, as
 * picture and as outline, with the app's own components. It is seen until the script has read what
 * is stored; first-sight.ts chooses what of it fits.
 */
export function firstPicture(): string {
  const store = createGroveStore(
    newGrove({
      records: NO_RECORDS,
      headers,
      builtIn: new Map([[HOME_TREE, happinessEngineer]]),
    }),
    { now: () => 0, newId: () => '' },
  )
  const disk = browserRecords()
  const edge = createEdge(store, disk, createWriter(disk, nothing))
  const page = renderToStaticMarkup(
    <GroveProvider store={store} edge={edge}>
      <SampleContext value={nothing}>
        <Router hook={() => [treeAddress(HOME_TREE), nothing]} hrefs={(href) => `#${href}`}>
          <Shell location={treeAddress(HOME_TREE)}>
            <div className="tree-page">
              <div className="tree-area">
                <TreeTitle
                  tree={happinessEngineer}
                  view="graph"
                  onView={nothing}
                  hasLens={false}
                  onLens={nothing}
                  hasHistory={false}
                  onHistory={nothing}
                  onEdit={nothing}
                />
                <FirstSteps tree={HOME_TREE} />
                <StillTree tree={happinessEngineer} />
                <TreeOutline
                  tree={happinessEngineer}
                  selected={undefined}
                  hasLens={false}
                  onOpen={nothing}
                />
              </div>
            </div>
            <data hidden className="early-words" {...earlyWords()} />
          </Shell>
        </Router>
      </SampleContext>
    </GroveProvider>,
  )
  // The page has a title of its own until then, and its buttons have nobody yet to serve them.
  return page.replace(/<title>.*?<\/title>/, '').replaceAll('<button ', '<button disabled ')
}

/** What a level that is given in the picture is called there: on a card, and behind a name. */
function earlyWords(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [null, ...LEVELS].map((level) => [
      `data-${level ?? 'unrated'}`,
      `${levelWords(level, 'stretch')}|${skillWithLevel('', level).replace(/^, /, '')}`,
    ]),
  )
}

function nothing(): void {
  // Nobody can act on a picture.
}
