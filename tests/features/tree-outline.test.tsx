import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TreeOutline } from '../../src/features/tree-outline/tree-outline.tsx'
import { largeTree } from '../large-tree.ts'
import { home, renderApp } from './render-app.tsx'

interface Shown {
  readonly hasLens?: boolean
  readonly selected?: string
  readonly direction?: 'ltr' | 'rtl'
}

function show({ hasLens = false, selected, direction = 'ltr' }: Shown = {}) {
  const opened: string[] = []
  const outline = (skill: string | undefined) => (
    <TreeOutline
      tree={home}
      hasLens={hasLens}
      selected={skill}
      direction={direction}
      onOpen={(id, byKeyboard) => opened.push(`${id} by ${byKeyboard ? 'keyboard' : 'mouse'}`)}
    />
  )
  const app = renderApp(outline(selected))
  return { ...app, opened }
}

const item = (name: string | RegExp) => screen.getByRole('treeitem', { name })
const names = () =>
  screen.getAllByRole('treeitem').map((each) => each.getAttribute('aria-label') ?? '')

describe('the outline', () => {
  it('is a tree by the name of the tree, the overarching skill first, then branch by branch', () => {
    show()
    const rows = within(screen.getByRole('tree', { name: 'Home tree' })).getAllByRole('treeitem')
    expect(
      rows.map((row) =>
        ['aria-label', 'aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded']
          .map((name) => row.getAttribute(name))
          .join(' '),
      ),
    ).toEqual([
      'Adaptability, unrated 1 1 2 ',
      'Rest, unrated 1 2 2 true',
      'Empathy, unrated 2 1 1 true',
      'Calls, unrated 3 1 1 ',
    ])
  })

  it('says of a skill its tier, what it needs and opens, and how it stands', () => {
    show()
    expect(item('Empathy, unrated')).toHaveAccessibleDescription(
      'Tier II Habits. Builds on Rest. Leads to Calls. A stretch for now.',
    )
    expect(item('Adaptability, unrated')).toHaveAccessibleDescription(
      'Lies over every tier. Behaviours: 0 of 2 shown.',
    )
  })

  it('says of a skill with two parents where else it belongs, and names it there', () => {
    show()
    expect(item('Calls, unrated')).toHaveTextContent('III Customeralso under Rest')
    expect(item('Calls, unrated')).toHaveAccessibleDescription(
      'Tier III Customer. Builds on Empathy and Rest. Also under Rest. A stretch for now.',
    )
    expect(item('Rest, unrated')).toHaveTextContent('also leads to→ Calls, under Empathy')
    expect(item('Rest, unrated')).toHaveAccessibleDescription(
      'Tier I Ground. Leads to Empathy. Also leads to Calls (under Empathy). Ready.',
    )
  })

  it('moves focus to where a skill stands when its name elsewhere is clicked', async () => {
    const { user, opened } = show()
    await user.click(screen.getByRole('button', { name: 'Collapse all' }))
    await user.click(screen.getByText('→ Calls, under Empathy'))
    expect(item('Calls, unrated')).toHaveFocus()
    expect(opened).toEqual([])
  })

  it('opens a skill by click, Enter and Space', async () => {
    const { user, opened } = show()
    await user.click(screen.getByText('Rest'))
    await user.keyboard('{Enter}')
    await user.keyboard(' ')
    expect(opened).toEqual(['rest by mouse', 'rest by keyboard', 'rest by keyboard'])
  })

  it('marks the skill whose panel is open, and no other', () => {
    show({ selected: 'empathy' })
    expect(screen.getAllByRole('treeitem', { selected: true })).toEqual([item(/^Empathy/)])
  })

  it('is one Tab stop, and arrows walk in it', async () => {
    const { user } = show()
    await user.tab()
    await user.tab()
    await user.tab()
    expect(item(/^Adaptability/)).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(item(/^Empathy/)).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(item(/^Calls/)).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('link', { name: /^See all/ })).toBeVisible()
    expect(document.activeElement).not.toHaveAttribute('role', 'treeitem')
    await user.tab({ shift: true })
    expect(item(/^Calls/)).toHaveFocus()
  })

  it('walks the other way where the language runs from right to left', async () => {
    const { user } = show({ direction: 'rtl' })
    item(/^Rest/).focus()
    await user.keyboard('{ArrowLeft}')
    expect(item(/^Empathy/)).toHaveFocus()
  })

  it('folds and unfolds a branch by arrows and by its mark', async () => {
    const { user } = show()
    item(/^Rest/).focus()
    await user.keyboard('{ArrowLeft}')
    expect(names()).toEqual(['Adaptability, unrated', 'Rest, unrated'])
    expect(item(/^Rest/)).toHaveAttribute('aria-expanded', 'false')
    expect(item(/^Rest/)).toHaveTextContent('2 skills inside')
    const fold = item(/^Rest/).querySelector('[data-fold]')
    if (fold) await user.click(fold)
    expect(item(/^Rest/)).toHaveAttribute('aria-expanded', 'true')
  })

  it('keeps a Tab stop in view when the branch of the last one is folded', async () => {
    const { user } = show()
    item(/^Calls/).focus()
    await user.click(screen.getByRole('button', { name: 'Collapse all' }))
    expect(item(/^Rest/)).toHaveAttribute('tabindex', '0')
    expect(screen.getByText('All branches are closed.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Expand all' }))
    expect(item(/^Calls/)).toHaveAttribute('tabindex', '0')
  })

  it('never folds the way to the skill whose panel is open', async () => {
    const { user } = show({ selected: 'calls' })
    await user.click(screen.getByRole('button', { name: 'Collapse all' }))
    expect(item(/^Calls/)).toBeVisible()
  })

  it('goes to a skill by the first letter of its name, also into a folded branch', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Collapse all' }))
    item(/^Adaptability/).focus()
    await user.keyboard('c')
    expect(item(/^Calls/)).toHaveFocus()
  })

  it('rates the skill that has focus by 1, 2, 3, clears it by 0, and says so', async () => {
    const { user } = show()
    item(/^Rest/).focus()
    await user.keyboard('2')
    expect(item('Rest, pro')).toHaveFocus()
    expect(screen.getByText('Rest: Pro')).toBeInTheDocument()
    expect(item('Empathy, unrated')).toHaveTextContent('Unrated, ready')
    expect(item('Empathy, unrated')).toHaveAccessibleDescription(/ Ready\.$/)
    await user.keyboard('0')
    expect(item('Rest, unrated')).toBeVisible()
  })

  it('moves no row when a skill is rated', async () => {
    const { user } = show()
    item(/^Calls/).focus()
    await user.keyboard('3')
    expect(names()).toEqual([
      'Adaptability, unrated',
      'Rest, unrated',
      'Empathy, unrated',
      'Calls, master',
    ])
  })

  it('shows under the lens what a step opens, and says it in sentences', () => {
    show({ hasLens: true })
    expect(item(/^Rest/)).toHaveAccessibleDescription(/The next step is to Rookie\./)
    expect(item(/^Empathy/)).toHaveTextContent(/opens \d/)
  })

  it('ends in the destinations that the ripe skills sprout, and what starts the dormant', () => {
    const { store } = show()
    expect(screen.getByText(/^Rate a skill Master/)).toBeVisible()
    const dormant = screen.getByText('1 tree is dormant')
    expect(dormant).toBeVisible()
    expect(screen.getByRole('link', { name: /^Research/, hidden: true })).toHaveTextContent(
      'starts from Empathy at Master',
    )
    act(() => {
      store.actions.rate('home', 'empathy', 'master')
    })
    const sprout = screen.getByRole('link', { name: /^Research/ })
    expect(sprout).toHaveAttribute('href', '/grove/research')
    expect(sprout).toHaveTextContent('Sprouting from Empathy')
    expect(dormant).not.toBeInTheDocument()
  })
})

describe('the outline of a large tree', () => {
  // jsdom lays nothing out.
  beforeEach(() => {
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(570)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(57)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })
  const shown = () => screen.getAllByRole('treeitem').length
  async function showLarge() {
    const app = renderApp(
      <TreeOutline
        tree={largeTree(200, 4)}
        hasLens={false}
        selected={undefined}
        onOpen={() => undefined}
      />,
    )
    await screen.findByRole('treeitem', { name: /^Skill 0 / })
    return app
  }

  it('has few rows in the page, each with its place among all', async () => {
    await showLarge()
    expect(shown()).toBeLessThan(40)
    expect(item('Skill 0 at listening, unrated')).toHaveAttribute('aria-setsize', '50')
  })

  it('has the row in the page to which a key leads, and keeps it there', async () => {
    const { user } = await showLarge()
    item('Skill 0 at listening, unrated').focus()
    await user.keyboard('{End}')
    const last = document.activeElement
    expect(last).toHaveAttribute('role', 'treeitem')
    expect(last).not.toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('3')
    expect(last).toHaveFocus()
    expect(last).toHaveAccessibleName(/, master$/)
    expect(shown()).toBeLessThan(40)
  })
})
