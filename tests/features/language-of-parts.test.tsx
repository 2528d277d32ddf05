import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { CommandBar } from '../../src/app/command-bar.tsx'
import { EvidencePage } from '../../src/features/evidence/evidence-page.tsx'
import { treePoster } from '../../src/features/export/tree-poster.ts'
import { FocusPage } from '../../src/features/focus/focus-page.tsx'
import { GrovePage } from '../../src/features/grove/grove-page.tsx'
import { ChangeList } from '../../src/features/history/change-list.tsx'
import { ReviewPage } from '../../src/features/review/review-page.tsx'
import { TreeCanvas } from '../../src/features/tree-canvas/tree-canvas.tsx'
import { TreeOutline } from '../../src/features/tree-outline/tree-outline.tsx'
import { CompareTree } from '../../src/features/visit/compare-tree.tsx'
import { PALETTE } from '../layout/palette.ts'
import { home, newStore, renderApp } from './render-app.tsx'

/** What the two small trees say; none of it is a word of the app as well. */
const OF_TREES: readonly string[] = [
  ...['Rest', 'Empathy', 'Calls', 'Adaptability', 'Is brave', 'Is calm', 'Ground', 'Habits'],
  ...['Home tree', 'Research', 'Asking', 'About rest.', 'Meets change.', 'empathy seeds it.'],
]

/** The second line of “Sprouting from Empathy”, which is a sentence of the app. */
const IN_A_SENTENCE = ['Empathy']

const RISEN = { tree: 'home', skill: 'empathy', from: null, to: 'pro' } as const
const nothing = () => undefined

/** A store of somebody who has rated, has a goal, evidence and a review, in `language`. */
function filledStore(language: string) {
  const store = newStore()
  const { actions } = store
  actions.rate('home', 'empathy', 'master')
  actions.rate('home', 'rest', 'pro')
  const words = { reason: '', practice: '', weekly: '' }
  actions.setGoal({
    kind: 'grow',
    tree: 'home',
    skill: 'rest',
    aim: 'A',
    due: '2126-01-01',
    ...words,
  })
  actions.keepEvidence({ on: '2026-11-20', note: 'N', tree: 'home', skill: 'empathy' })
  actions.keepEvidence({ on: '2026-11-20', note: 'O', tree: 'research', skill: 'ask' })
  actions.readIn(language)
  return store
}

/** The texts below `root` that a tree says, by whether they are marked as English. */
function textsOfTrees(root: Node): Readonly<Record<'marked' | 'unmarked', readonly string[]>> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const marked: string[] = []
  const unmarked: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? ''
    if (!OF_TREES.includes(text)) continue
    const language = node.parentElement?.closest('[lang]')?.getAttribute('lang')
    const list = language === 'en' ? marked : unmarked
    list.push(text)
  }
  return { marked, unmarked }
}

function show(ui: ReactElement, path = '/', language = 'ar') {
  return renderApp(ui, path, {}, filledStore(language))
}

const canvas = <TreeCanvas tree={home} selected={undefined} hasLens={false} onOpen={nothing} />

describe('what a tree says is marked as English where the page speaks another language', () => {
  it('on the cards, the canopy and the tiers of the graph', () => {
    const { marked, unmarked } = textsOfTrees(show(canvas).container)
    expect(unmarked).toEqual(IN_A_SENTENCE)
    expect(marked).toEqual(expect.arrayContaining(['Ground', 'Adaptability', 'Is brave', 'Rest']))
    expect(marked).toContain('Research')
  })

  it('in the rows of the outline and below them', () => {
    const outline = (
      <TreeOutline tree={home} selected={undefined} hasLens={false} onOpen={nothing} />
    )
    const { marked, unmarked } = textsOfTrees(show(outline).container)
    expect(unmarked).toEqual([])
    expect(marked).toEqual(expect.arrayContaining(['Adaptability', 'Rest', 'Ground', 'Research']))
  })

  it('in the park, and in where to go', async () => {
    const { container, user } = show(<GrovePage chosen={undefined} />)
    await screen.findByRole('button', { name: /^Research, / })
    await user.click(screen.getByRole('button', { name: 'Where could I go?' }))
    await screen.findByRole('checkbox', { name: 'Empathy' })
    const { marked, unmarked } = textsOfTrees(container)
    expect(unmarked).toEqual([])
    expect(marked).toEqual(expect.arrayContaining(['Home tree', 'Research', 'Empathy', 'Habits']))
  })

  it('on a seed path', async () => {
    const { container } = show(<GrovePage chosen="research" />)
    await screen.findByRole('region', { name: 'Seed path to Research' })
    const { marked, unmarked } = textsOfTrees(container)
    expect(unmarked).toEqual([])
    expect(marked).toContain('Empathy')
  })

  it('in the walk of a review and its overview', async () => {
    const review = <ReviewPage chosen={undefined} focus={() => null} />
    const { container, user } = show(review)
    await user.click(await screen.findByRole('button', { name: 'Begin a self-evaluation' }))
    const { marked, unmarked } = textsOfTrees(container)
    expect(unmarked).toEqual([])
    expect(marked).toEqual(expect.arrayContaining(['Rest', 'Ground', 'About rest.']))
    await user.click(screen.getByRole('button', { name: 'Overview' }))
    expect(textsOfTrees(container).unmarked).toEqual([])
  })

  it('in a comparison and in the history', () => {
    const lists = (
      <>
        <CompareTree
          comparison={{ tree: 'home', changes: [RISEN] }}
          tree={home}
          sides="own"
          onTree={() => null}
        />
        <ChangeList
          tree="home"
          changes={[{ subject: { tree: 'home', id: 'calls', name: 'Calls' }, change: RISEN }]}
        />
      </>
    )
    expect(textsOfTrees(show(lists).container)).toEqual({
      marked: ['Home tree', 'Empathy', 'Calls'],
      unmarked: [],
    })
  })

  it('on the focus page', async () => {
    const { container } = show(<FocusPage />)
    await screen.findByRole('article', { name: 'Rest' })
    // The trees that the list looks at come after the goals.
    await screen.findAllByText('Empathy')
    const { marked, unmarked } = textsOfTrees(container)
    expect(unmarked).toEqual([])
    expect(marked).toEqual(expect.arrayContaining(['Rest', 'Empathy', 'Home tree']))
  })

  it('in the happy file', async () => {
    const { container } = show(<EvidencePage />)
    await screen.findByRole('link', { name: 'Asking' })
    expect(textsOfTrees(container)).toEqual({
      marked: ['Asking', 'Research', 'Empathy'],
      unmarked: [],
    })
  })

  it('in the palette', async () => {
    const { container, user } = show(<CommandBar location="/tree/home" />)
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox'), 'Rest')
    await screen.findByRole('option', { name: /^Rest/ })
    const { marked, unmarked } = textsOfTrees(container)
    expect(unmarked).toEqual([])
    expect(marked).toContain('Rest')
  })

  it('in an exported picture, which says its own language, too', () => {
    const look = { fonts: [], palette: PALETTE }
    const state = filledStore('ar').getState()
    const { svg } = treePoster(home, state, new Date(2026, 10, 24), look, { focus: 'aims' })
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    expect([picture.getAttribute('lang'), picture.getAttribute('xml:lang')]).toEqual([
      'en-GB',
      'en-GB',
    ])
    const { marked, unmarked } = textsOfTrees(picture)
    expect(unmarked).toEqual(IN_A_SENTENCE)
    expect(marked).toEqual(expect.arrayContaining(['Ground', 'Rest', 'Is calm', 'Research']))
  })
})

describe('nothing is marked', () => {
  it('in a page in English', () => {
    expect(textsOfTrees(show(canvas, '/', 'en').container).marked).toEqual([])
  })

  it('of a tree of one’s own, whose language nobody said', () => {
    const store = newStore()
    store.actions.readIn('ar')
    const own = { ...home, id: 'own' }
    const ui = <TreeOutline tree={own} selected={undefined} hasLens={false} onOpen={nothing} />
    const { unmarked } = textsOfTrees(renderApp(ui, '/', {}, store).container)
    expect(unmarked).toEqual(expect.arrayContaining(['Rest', 'Ground']))
  })
})
