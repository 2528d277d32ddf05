import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { shareDialog } from '../../src/app/share-dialog.tsx'
import type { Tree } from '../../src/domain/tree.ts'
import type { Edge } from '../../src/store/edge.ts'
import { fullTree } from '../full-tree.ts'
import { newStore, renderApp, testEdge } from './render-app.tsx'

/** The dialog over `fullTree`, whose link is as long as `lengthOf` says. */
async function show(lengthOf: (tree: Tree) => number, replaced: Partial<Edge> = {}) {
  const store = newStore()
  const linked: Tree[] = []
  const edge: Partial<Edge> = {
    treeForOthers: () => Promise.resolve({ tree: fullTree, lostSeeds: 0 }),
    linkTo(tree) {
      linked.push(tree)
      return Promise.resolve('x'.repeat(lengthOf(tree)))
    },
    ...replaced,
  }
  const dialog = await shareDialog('night-shift', { ...testEdge(store), ...edge }, () => undefined)
  return { ...renderApp(dialog, '/', edge, store), linked }
}

const hasWords = (tree: Tree) => tree.skills.some(({ guidance }) => guidance)

describe('a tree for others', () => {
  it('is a link with all its words, which is copied', async () => {
    const { user, asked } = await show(() => 8000)
    expect(screen.getByRole('textbox', { name: 'Link' })).toHaveFocus()
    expect(screen.getByText('8,000 characters')).toBeVisible()
    expect(screen.queryByText(/leaves out/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('The link is copied.')).toBeVisible()
    expect(asked).toEqual([`copy of ${'x'.repeat(20)}`])
  })

  it('is a link without what is only read on, where all of it would be too much', async () => {
    const { linked } = await show((tree) => (hasWords(tree) ? 8001 : 8000))
    expect(screen.getByText(/leaves out what only helps to read on/)).toBeVisible()
    expect(linked.map(hasWords)).toEqual([true, false])
  })

  it('is no link where even that is too much, and says by how much', async () => {
    await show(() => 8001)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText(/it would have 8,001 characters/)).toBeVisible()
    expect(screen.getByRole('radio', { name: /^Grove file/ })).toBeChecked()
  })

  it('is saved in the format that is chosen', async () => {
    const saved: string[] = []
    const { user } = await show(() => 100, {
      saveText: (text, type, name) => saved.push(`${name}, ${type}: ${text.slice(0, 9)}`),
    })
    await user.click(screen.getByRole('radio', { name: /^Graphviz DOT/ }))
    await user.click(screen.getByRole('button', { name: 'Save file' }))
    expect(saved).toEqual(['night-shift.gv, text/vnd.graphviz: digraph "'])
    expect(screen.getByText('night-shift.gv is in your downloads.')).toBeInTheDocument()
  })

  it('says what stays behind, and why it could not be copied', async () => {
    const { user } = await show(() => 100, {
      treeForOthers: () => Promise.resolve({ tree: fullTree, lostSeeds: 2 }),
      copyText: () => Promise.reject(new Error('Not allowed.')),
    })
    expect(screen.getByText(/2 seeds lead from skills that only you have/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy the text' }))
    expect(await screen.findByText(/could not be copied: Not allowed\./)).toBeVisible()
  })
})
