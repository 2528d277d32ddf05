import { fireEvent, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ExportMenu } from '../../src/features/export/export-menu.tsx'
import { renderApp } from './render-app.tsx'
// Loaded before: how long that takes is no part of what is tested.
import '../../src/features/export/print-sheet.tsx'

describe('the export menu', () => {
  it('opens by keyboard, walks with the arrows and closes by Escape', async () => {
    const { user } = renderApp(<ExportMenu treeId="home" />)
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('menuitem', { name: 'PNG' })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('menuitem', { name: 'SVG' })).toHaveFocus()
    await user.keyboard('{End}')
    expect(screen.getByRole('menuitem', { name: 'Backup' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus()
  })

  it('loads the tree first when it is not at hand', async () => {
    const { user, asked } = renderApp(<ExportMenu treeId="research" />)
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(screen.getByRole('menuitem', { name: 'SVG' }))
    expect(await screen.findByText(/\.svg is in your downloads\.$/)).toBeVisible()
    expect(asked).toEqual([expect.stringMatching(/^skill-grove-research-/)])
  })

  it('hands over the agenda as Markdown, which can then be copied', async () => {
    const { user, asked } = renderApp(<ExportMenu treeId="home" />)
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
    const { user, store } = renderApp(<ExportMenu treeId="home" />, '/', {
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
        '\uFEFFDate,Tree,Skill id,Skill,Level,By',
        '1970-01-01T00:00:00.001Z,home,empathy,Empathy,Pro,self',
        '1970-01-01T00:00:00.002Z,research,ask,Asking,Rookie,self',
        '1970-01-01T00:00:00.003Z,gone,"\'=x",,Master,self',
        '',
      ].join('\r\n'),
    ])
  })

  it('prints a sheet of its own, which goes when it is printed', async () => {
    const { user, store, asked } = renderApp(<ExportMenu treeId="home" />)
    store.actions.setGoal({
      kind: 'grow',
      tree: 'home',
      skill: 'empathy',
      aim: 'Four of five.',
      due: '2026-12-31',
      reason: '',
      practice: 'One a day.',
      weekly: '',
    })
    await choose(user, 'PDF')
    const poster = await screen.findByRole('img', {
      hidden: true,
      name: 'Home tree, My skill tree',
    })
    expect(asked).toEqual([])
    fireEvent.load(poster)
    expect(asked).toEqual(['print'])
    expect(screen.getByText('Next: One a day.')).toBeInTheDocument()
    fireEvent(window, new Event('afterprint'))
    expect(poster).not.toBeInTheDocument()
  })

  it('says why when a file cannot be made', async () => {
    const saveSvg = () => {
      throw new Error('no room')
    }
    const { user } = renderApp(<ExportMenu treeId="home" />, '/', { saveSvg })
    await choose(user, 'SVG')
    expect(await screen.findByText(/could not be made: no room/)).toBeVisible()
  })
})

async function choose(user: UserEvent, format: string) {
  await user.click(screen.getByRole('button', { name: 'Export' }))
  await user.click(screen.getByRole('menuitem', { name: format }))
}
