import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExportMenu } from '../../src/features/export/export-menu.tsx'
import { renderApp } from './render-app.tsx'

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

  it('hands over a PNG at twice the poster’s size and says its name', async () => {
    const { user, asked } = renderApp(<ExportMenu treeId="home" />)
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(screen.getByRole('menuitem', { name: 'PNG' }))
    expect(await screen.findByText(/\.png is in your downloads\.$/)).toBeVisible()
    expect(asked).toEqual([
      expect.stringMatching(/^skill-grove-home-tree-\d{4}-\d\d-\d\d\.png at 2$/),
    ])
  })

  it('loads the tree first when it is not at hand', async () => {
    const { user, asked } = renderApp(<ExportMenu treeId="research" />)
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(screen.getByRole('menuitem', { name: 'SVG' }))
    expect(await screen.findByText(/\.svg is in your downloads\.$/)).toBeVisible()
    expect(asked).toEqual([expect.stringMatching(/^skill-grove-research-/)])
  })

  it('says why when a picture cannot be made', async () => {
    const savePng = () => Promise.reject(new Error('no 2D canvas'))
    const { user } = renderApp(<ExportMenu treeId="home" />, '/', { savePng })
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(screen.getByRole('menuitem', { name: 'PNG' }))
    expect(await screen.findByText(/could not be made: no 2D canvas/)).toBeVisible()
  })
})
