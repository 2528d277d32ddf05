import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ExportMenu } from '../../src/features/export/export-menu.tsx'
import { renderApp } from './render-app.tsx'
// Loaded before: how long that takes is no part of what is tested.
import '../../src/features/export/notes-dialog.tsx'
import '../../src/features/export/print-sheet.tsx'

const GOAL = {
  kind: 'grow',
  tree: 'home',
  skill: 'empathy',
  aim: 'Four of five.',
  due: '2026-12-31',
  reason: 'Secret reason',
  practice: 'Secret step',
  weekly: 'Secret hour',
} as const

const dialog = () => Promise.resolve(<p>For others</p>)

describe('the export menu', () => {
  it('gives the tree itself to others, apart from what is the person’s', async () => {
    const { user } = renderApp(<ExportMenu treeId="home" forOthers={dialog} />)
    await user.click(screen.getByRole('button', { name: 'Export' }))
    const section = screen.getByRole('group', { name: 'The tree for others' })
    await user.click(within(section).getByRole('menuitem', { name: 'This tree as…' }))
    expect(await screen.findByText('For others')).toBeVisible()
  })

  it('opens by keyboard, walks with the arrows and closes by Escape', async () => {
    const { user } = renderApp(<ExportMenu treeId="home" forOthers={dialog} />)
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('menuitem', { name: 'PNG' })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('menuitem', { name: 'SVG' })).toHaveFocus()
    await user.keyboard('{End}')
    expect(screen.getByRole('menuitem', { name: 'This tree as…' })).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('menuitem', { name: 'Backup' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus()
  })

  it('loads the tree first when it is not at hand', async () => {
    const { user, asked } = renderApp(<ExportMenu treeId="research" forOthers={dialog} />)
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(screen.getByRole('menuitem', { name: 'SVG' }))
    expect(await screen.findByText(/\.svg is in your downloads\.$/)).toBeVisible()
    expect(asked).toEqual([expect.stringMatching(/^skill-grove-research-/)])
  })

  it('hands over the agenda as Markdown, which can then be copied', async () => {
    const { user, asked } = renderApp(<ExportMenu treeId="home" forOthers={dialog} />)
    await choose(user, 'Markdown')
    expect(await screen.findByText(/\.md is in your downloads\.$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy the text' }))
    expect(await screen.findByText('The agenda is copied.')).toBeVisible()
    expect(asked).toEqual([
      expect.stringMatching(/^one-to-one-home-tree-\d{4}-\d\d-\d\d\.md as text\/markdown$/),
      expect.stringMatching(/^copy of # 1:1\n\nHome tree, /),
    ])
  })

  it('hands over all ratings as CSV, by name where the tree is known', async () => {
    const saved: string[] = []
    const { user, store } = renderApp(<ExportMenu treeId="home" forOthers={dialog} />, '/', {
      saveText: (text) => saved.push(text),
    })
    store.actions.rate('home', 'empathy', 'pro')
    store.actions.rate('research', 'ask', 'rookie')
    store.actions.rate('gone', '=x', 'master')
    await choose(user, 'CSV')
    expect(
      await screen.findByText(/^skill-grove-ratings-.*\.csv is in your downloads/),
    ).toBeVisible()
    expect(saved).toEqual([
      [
        '\uFEFFDate (UTC),Tree,Skill id,Skill,Level,By',
        '1970-01-01 00:00:00,home,empathy,Empathy,Pro,self',
        '1970-01-01 00:00:00,research,ask,Asking,Rookie,self',
        '1970-01-01 00:00:00,gone,"\'=x",,Master,self',
        '',
      ].join('\r\n'),
    ])
  })

  it('prints a sheet of its own, which goes when it is printed', async () => {
    const { user, store, asked } = renderApp(<ExportMenu treeId="home" forOthers={dialog} />)
    store.actions.setGoal({ ...GOAL, reason: '', practice: '' })
    await choose(user, 'PDF')
    const poster = await findPoster()
    expect(asked).toEqual([])
    fireEvent.load(poster)
    expect(asked).toEqual(['print'])
    expect(screen.getByText('Four of five.')).toBeInTheDocument()
    fireEvent(window, new Event('afterprint'))
    expect(poster).not.toBeInTheDocument()
  })

  it('says why when a file cannot be made', async () => {
    const saveSvg = () => {
      throw new Error('no room')
    }
    const { user } = renderApp(<ExportMenu treeId="home" forOthers={dialog} />, '/', { saveSvg })
    await choose(user, 'SVG')
    expect(await screen.findByText(/could not be made: no room/)).toBeVisible()
  })
})

describe('the private notes of goals', () => {
  const ASK = 'Also my private notes (reasons and next steps of goals)'
  const PRIVATE = /Secret reason|Secret step|Secret hour/

  /** The menu of a person with a goal, and the pictures that it hands over. */
  function show() {
    const pictures: string[] = []
    const app = renderApp(<ExportMenu treeId="home" forOthers={dialog} />, '/', {
      saveSvg: ({ svg }) => pictures.push(svg),
      saveText: (text) => pictures.push(text),
    })
    app.store.actions.setGoal(GOAL)
    return { ...app, pictures }
  }

  it('stay off an SVG unless they are asked for, each time anew', async () => {
    const { user, pictures } = show()
    await choose(user, 'SVG')
    expect(await screen.findByRole('checkbox', { name: ASK })).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Save SVG' }))
    expect(await screen.findByText(/\.svg is in your downloads\.$/)).toBeVisible()
    expect(pictures[0]).toContain('Four of five.')
    expect(pictures[0]).not.toMatch(PRIVATE)

    await choose(user, 'SVG')
    await user.click(await screen.findByRole('checkbox', { name: ASK }))
    await user.click(screen.getByRole('button', { name: 'Save SVG' }))
    await waitFor(() => {
      expect(pictures).toHaveLength(2)
    })
    expect(pictures[1]).toContain('Secret reason')
    expect(pictures[1]).toContain('Secret step')
    await choose(user, 'SVG')
    expect(await screen.findByRole('checkbox', { name: ASK })).not.toBeChecked()
  })

  it('stay off the printed sheet unless they are asked for', async () => {
    const { user } = show()
    await choose(user, 'PDF')
    expect(await screen.findByRole('checkbox', { name: ASK })).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Print' }))
    const poster = await findPoster()
    expect(screen.getByText('Four of five.')).toBeInTheDocument()
    expect(screen.queryByText(PRIVATE)).toBeNull()
    fireEvent(window, new Event('afterprint'))
    expect(poster).not.toBeInTheDocument()

    await choose(user, 'PDF')
    await user.click(await screen.findByRole('checkbox', { name: ASK }))
    await user.click(screen.getByRole('button', { name: 'Print' }))
    await findPoster()
    expect(screen.getByText('Why: Secret reason')).toBeInTheDocument()
    expect(screen.getByText('Next: Secret step')).toBeInTheDocument()
  })

  it('are never in the agenda, which asks for nothing', async () => {
    const { user, pictures } = show()
    await choose(user, 'Markdown')
    expect(await screen.findByText(/\.md is in your downloads\.$/)).toBeVisible()
    expect(pictures[0]).toContain('Four of five.')
    expect(pictures[0]).not.toMatch(PRIVATE)
  })

  it('are asked about only where there are some', async () => {
    const { user, store, pictures } = show()
    const [goal] = store.getState().records.goals
    store.actions.setGoal({ ...GOAL, reason: '', practice: '', replaces: goal?.id ?? '' })
    await choose(user, 'SVG')
    expect(await screen.findByText(/\.svg is in your downloads\.$/)).toBeVisible()
    expect(pictures).toHaveLength(1)
  })

  it('are not needed to leave: Escape saves nothing and gives the focus back', async () => {
    const { user, pictures } = show()
    await choose(user, 'SVG')
    await screen.findByRole('dialog', { name: 'Save as SVG' })
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus()
    expect(pictures).toEqual([])
  })
})

const findPoster = () =>
  screen.findByRole('img', { hidden: true, name: 'Home tree, My skill tree' })

async function choose(user: UserEvent, format: string) {
  await user.click(screen.getByRole('button', { name: 'Export' }))
  await user.click(screen.getByRole('menuitem', { name: format }))
}
