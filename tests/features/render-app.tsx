import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { loadSight } from '../../src/app/tree-sight.tsx'
import { NO_RECORDS } from '../../src/domain/records.ts'
import type { Tree, TreeHeader } from '../../src/domain/tree.ts'
import { readTrees } from '../../src/storage/import/read-trees.ts'
import type { Edge } from '../../src/store/edge.ts'
import { GroveProvider } from '../../src/store/grove-context.tsx'
import { newGrove } from '../../src/store/grove-state.ts'
import { createGroveStore, type GroveStore } from '../../src/store/grove-store.ts'
import { acorn, companion, header, skill, tree } from '../builders.ts'

// As the app does it before it shows a tree.
await Promise.all([loadSight('graph'), loadSight('outline')])

/** A small home tree: rest carries empathy, both carry calls; empathy seeds research. */
export const home: Tree = tree(
  'home',
  [
    { ...skill('rest', 'Ground'), name: 'Rest' },
    { ...skill('empathy', 'Habits', 'rest'), name: 'Empathy' },
    { ...skill('calls', 'Customer', 'empathy', 'rest'), name: 'Calls' },
  ],
  {
    name: 'Home tree',
    overarching: {
      id: 'adaptability',
      name: 'Adaptability',
      description: 'Meets change.',
      home: 'home',
      behaviours: [
        { id: 'brave', name: 'Is brave', description: 'Does what scares.', showsIn: [] },
        { id: 'calm', name: 'Is calm', description: 'Stays calm.', showsIn: [] },
      ],
    },
  },
)

const research: TreeHeader = {
  ...header('research', acorn('home', 'empathy'), companion('home', 'calls')),
  name: 'Research',
}

const researchTree: Tree = {
  ...tree('research', [
    { ...skill('ask', 'Start'), name: 'Asking', practiseNow: 'Ask one open question a day.' },
  ]),
  ...research,
}

export function newStore(): GroveStore {
  let ticks = 0
  return createGroveStore(
    newGrove({
      records: NO_RECORDS,
      headers: [home, research],
      builtIn: new Map([['home', home]]),
    }),
    { now: () => (ticks += 1), newId: () => String(ticks) },
  )
}

/** A world for `store`; what is asked of it is recorded in `asked`. */
export function testEdge(store: GroveStore, asked: string[] = []): Edge {
  return {
    homeTree: 'home',
    loadTree(id) {
      if (id === 'research') store.actions.addBuiltIn(researchTree)
      return Promise.resolve(id === 'research')
    },
    loadGuidance: () => Promise.resolve(false),
    retrySaving: () => asked.push('retry'),
    posterFonts: () => Promise.resolve([]),
    readImport: (file, how) =>
      readTrees(file, { unnamed: 'Imported tree', tiers: [] }, how?.format),
    savePng(_, scale, name) {
      asked.push(`${name} at ${String(scale)}`)
      return Promise.resolve(scale)
    },
    copyPng(_, scale) {
      asked.push(`copy at ${String(scale)}`)
      return Promise.resolve(scale)
    },
    saveSvg: (_, name) => asked.push(name),
    saveText: (_, type, name) => asked.push(`${name} as ${type}`),
    copyText(text) {
      asked.push(`copy of ${text.slice(0, 20)}`)
      return Promise.resolve()
    },
    print: () => asked.push('print'),
    saveBackup() {
      asked.push('backup')
      return Promise.resolve({ fileName: 'backup.grove.json', isComplete: true })
    },
    readFile: () => Promise.resolve({ ok: false, problems: [] }),
    previewFile: () => Promise.resolve({ isForeign: false, holds: [] }),
    addFile: () => Promise.resolve({ ok: true, added: 0, alreadyHere: 0, kept: 0, unreadable: [] }),
    treeForOthers: (id) =>
      id === 'home'
        ? Promise.resolve({ tree: home, lostSeeds: 0 })
        : Promise.reject(new Error(`no ${id}`)),
    linkTo: ({ id }) => Promise.resolve(`https://grove.test/#/shared/${id}`),
    readLink: () => Promise.resolve({ ok: false, flaw: { kind: 'broken' } }),
    saveForLead() {
      asked.push('for lead')
      return 'for-lead.grove.json'
    },
    saveAnswer(views, lead, owner) {
      asked.push(`${String(views.length)} views of ${lead} for ${owner ?? 'somebody'}`)
      return `${lead}-answer.grove.json`
    },
  }
}

/**
 * Shows `ui` at `path`, with a new store if none is given; what it asks of the world is recorded in
 * `asked`.
 */
export function renderApp(
  ui: ReactNode,
  path = '/',
  replaced: Partial<Edge> = {},
  store: GroveStore = newStore(),
) {
  const asked: string[] = []
  const edge: Edge = { ...testEdge(store, asked), ...replaced }
  const location = memoryLocation({ path, record: true })
  const view = render(
    <GroveProvider store={store} edge={edge}>
      <Router hook={location.hook}>{ui}</Router>
    </GroveProvider>,
  )
  return { ...view, store, asked, location, user: userEvent.setup() }
}
