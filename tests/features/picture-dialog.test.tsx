import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Records } from '../../src/domain/records.ts'
import { settingOf } from '../../src/domain/records.ts'
import { ExportMenu } from '../../src/features/export/export-menu.tsx'
import type { DrawingWatch, Picture } from '../../src/store/edge.ts'
import type { GroveStore } from '../../src/store/grove-store.ts'
import { renderApp } from './render-app.tsx'
// Loaded before: how long that takes is no part of what is tested.
import '../../src/features/export/picture-dialog.tsx'

const nobody = () => Promise.resolve(null)

interface Saved {
  readonly picture: Picture
  readonly records?: Records | undefined
}

/** The dialog over a person with two ratings, a goal and a note, and what it hands over. */
async function openDialog(prepare: (store: GroveStore) => void = fill, drawn?: number) {
  const saved: Saved[] = []
  const view = renderApp(<ExportMenu treeId="home" forOthers={nobody} />, '/', {
    savePng(picture, scale, _, { records } = {}) {
      saved.push({ picture, records })
      return Promise.resolve(drawn ?? scale)
    },
  })
  prepare(view.store)
  await reopen(view.user)
  return { ...view, saved }
}

async function reopen(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: 'Export' }))
  await user.click(screen.getByRole('menuitem', { name: 'PNG' }))
  return screen.findByRole('dialog', { name: 'Save a picture' })
}

function fill({ actions }: GroveStore) {
  actions.rate('home', 'empathy', 'rookie')
  actions.rate('research', 'ask', 'pro')
  actions.setGoal({
    kind: 'grow',
    tree: 'home',
    skill: 'empathy',
    aim: 'Four of five.',
    due: '2026-12-31',
    reason: 'Secret reason',
    practice: '',
    weekly: '',
  })
  actions.keepEvidence({ tree: 'home', skill: 'empathy', on: '2026-11-01', note: 'Secret note' })
}

function inside(): readonly (string | null)[] {
  const list = screen.getByRole('list', { name: 'What goes into the file' })
  return within(list)
    .queryAllByRole('listitem')
    .map((item) => item.textContent)
}

const save = () => screen.getByRole('button', { name: 'Save PNG' })

describe('the picture dialog', () => {
  it('says exactly what goes in, private notes only when asked', async () => {
    const { user, saved } = await openDialog()
    const open = ['1 rated skill in Home tree', '1 rated skill in other trees']
    expect(inside()).toEqual([...open, '1 goal, with its aim and day'])
    const notes = screen.getByRole('checkbox', { name: /^Also my private notes/ })
    expect(notes).not.toBeChecked()
    await user.click(save())
    expect(await screen.findByText(/\.png is in your downloads\.$/)).toBeVisible()
    await reopen(user)
    await user.click(screen.getByRole('checkbox', { name: /^Also my private notes/ }))
    expect(inside()).toEqual([
      ...open,
      '1 goal, with its reason and practice',
      '1 piece of evidence',
    ])
    await user.click(save())
    const texts = saved.map((each) => JSON.stringify(each))
    expect(texts[0]).not.toContain('Secret')
    expect(texts[1]).toContain('Secret note')
    expect(saved[1]?.picture.svg).toContain('Secret reason')
  })

  it('counts rated skills, and their ratings apart where these are more', async () => {
    await openDialog(({ actions }) => {
      actions.rate('home', 'empathy', 'rookie')
      actions.rate('home', 'empathy', 'pro')
      actions.rate('home', 'rest', 'pro')
      actions.rate('research', 'ask', 'pro')
      actions.rate('research', 'ask', null)
    })
    expect(inside()).toEqual([
      '2 rated skills in Home tree, 3 ratings over time',
      '2 past ratings in other trees',
    ])
  })

  it('opens with the focus on the size that is chosen', async () => {
    await openDialog()
    expect(screen.getByRole('radio', { name: /^2x/ })).toHaveFocus()
  })

  it('asks for private notes each time anew, and remembers the other choices', async () => {
    const { user, store } = await openDialog()
    await user.click(screen.getByRole('radio', { name: /^4x, 4,800 × [\d,]+ px$/ }))
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    await user.click(screen.getByRole('checkbox', { name: /^Also my private notes/ }))
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await reopen(user)
    expect(screen.getByRole('radio', { name: /^4x/ })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: /^Also my private notes/ })).not.toBeChecked()
    expect(settingOf(store.getState().records, 'picture-scale')).toBe('4')
  })

  it('saves at 2x at first, and the picture alone by one click', async () => {
    const { user, saved } = await openDialog()
    expect(screen.getByRole('radio', { name: /^2x, 2,400 × / })).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Picture only' }))
    expect(saved).toHaveLength(1)
    expect(saved[0]?.records).toBeUndefined()
  })

  it('warns that a copied picture carries no data', async () => {
    const { user, asked } = await openDialog()
    expect(screen.getByText(/A copied picture carries no data/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText(/is copied, without the data/)).toBeVisible()
    expect(asked).toEqual(['copy at 2'])
  })

  it('offers the changes since the last review, in words on the cards', async () => {
    const { user, saved } = await openDialog(({ actions }) => {
      actions.rate('home', 'rest', 'rookie')
      actions.finishReview({ tree: 'home', name: 'Spring 2026', began: 0 })
      actions.rate('home', 'rest', 'pro')
      actions.rate('home', 'calls', 'rookie')
    })
    await user.click(screen.getByRole('checkbox', { name: 'Changes since Spring 2026' }))
    await user.click(save())
    const svg = saved[0]?.picture.svg ?? ''
    for (const words of ['>up from Rookie<', '>new<', 'Changes since Spring 2026.']) {
      expect(svg).toContain(words)
    }
  })

  it('offers no changes without a review', async () => {
    await openDialog()
    expect(screen.queryByRole('checkbox', { name: /^Changes since/ })).toBeNull()
  })

  it('says so when the browser could only draw smaller', async () => {
    const { user } = await openDialog(fill, 1.5)
    await user.click(save())
    expect(await screen.findByText(/it is at 1\.50x, the largest that fits\./)).toBeVisible()
  })

  it('shows how much is drawn, and draws no further when it is cancelled', async () => {
    let watched: DrawingWatch | undefined
    const { user, asked } = renderApp(<ExportMenu treeId="home" forOthers={nobody} />, '/', {
      savePng(_, __, ___, watch) {
        watched = watch
        return new Promise(() => undefined)
      },
    })
    await reopen(user)
    await user.click(save())
    await waitFor(() => {
      expect(watched).toBeDefined()
    })
    act(() => watched?.onProgress?.(0.4))
    expect(screen.getByRole('progressbar', { name: 'Drawing the picture…' })).toHaveValue(0.4)
    expect(watched?.signal?.aborted).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(watched?.signal?.aborted).toBe(true)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(asked).toEqual([])
  })

  it('stays open and says why when a picture cannot be made', async () => {
    const savePng = () => Promise.reject(new Error('no 2D canvas'))
    const { user } = renderApp(<ExportMenu treeId="home" forOthers={nobody} />, '/', { savePng })
    await reopen(user)
    expect(screen.getByText('Nothing is stored yet, so nothing goes in.')).toBeVisible()
    await user.click(save())
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be made: no 2D canvas')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus()
  })
})
