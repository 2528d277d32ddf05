import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_RECORDS, settingOf } from '../../src/domain/records.ts'
import { DataPage } from '../../src/features/data/data-page.tsx'
import { newStore, renderApp } from './render-app.tsx'

const file = new File(['{}'], 'old.grove.json', { type: 'application/json' })
const read = {
  name: 'old.grove.json',
  exportedAt: '2026-08-03T10:00:00.000Z',
  records: NO_RECORDS,
  unreadable: [],
  kept: [],
}
const holds = [{ kind: 'rating', added: 3, alreadyHere: 1 }] as const
const kept = [['kind-of-later/x', { id: 'x' }]] as const

describe('the data page', () => {
  it('keeps the name for the picture and the theme', async () => {
    const { user, store } = renderApp(<DataPage />)
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ash')
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    const { records } = store.getState()
    expect([settingOf(records, 'person-name'), settingOf(records, 'theme')]).toEqual([
      'Ash',
      'dark',
    ])
  })

  it('hands over a backup', async () => {
    const { user, asked } = renderApp(<DataPage />)
    await user.click(screen.getByRole('button', { name: 'Download backup' }))
    expect(asked).toEqual(['backup'])
    expect(await screen.findByText('backup.grove.json is in your downloads.')).toBeVisible()
  })

  it('says what a file holds, adds it only when asked, and offers to undo that', async () => {
    const done: string[] = []
    const store = newStore()
    const readFile = () => Promise.resolve({ ok: true, file: { ...read, kept } } as const)
    const previewFile = () => Promise.resolve({ isForeign: false, holds })
    const addFile = () => {
      done.push('added')
      store.actions.rate('home', 'rest', 'pro')
      const step = store.getState().steps.done.at(-1)
      const came = { ok: true, added: 3, alreadyHere: 1, kept: 1, unreadable: [] } as const
      return Promise.resolve(step ? { ...came, step } : came)
    }
    const { user } = renderApp(<DataPage />, '/', { readFile, previewFile, addFile }, store)
    const field = screen.getByLabelText('Open a grove file')
    await user.upload(field, file)
    expect(
      await screen.findByRole('table', { name: 'old.grove.json, of 3 August 2026' }),
    ).toBeVisible()
    expect(screen.getByRole('row', { name: 'Ratings, earlier ones too 3 1' })).toBeVisible()
    expect(screen.getByText(/1 record cannot be read by this version/)).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Leave it' }))
    expect(screen.queryByRole('table')).toBeNull()
    expect(done).toEqual([])

    await user.upload(field, file)
    await user.click(await screen.findByRole('button', { name: 'Add' }))
    expect(
      await screen.findByText(/old\.grove\.json: 3 records added, 1 record here already\./),
    ).toBeVisible()
    expect(done).toEqual(['added'])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.queryByText(/records added/)).toBeNull()
    expect(store.getState().records.ratings).toEqual([])
  })

  it('offers to undo a file only until something else is done', async () => {
    const store = newStore()
    store.actions.rate('home', 'rest', 'pro')
    const step = store.getState().steps.done.at(-1)
    if (!step) throw new Error('no step')
    const addFile = () =>
      Promise.resolve({
        ok: true,
        added: 1,
        alreadyHere: 0,
        kept: 0,
        unreadable: [],
        step,
      } as const)
    const readFile = () => Promise.resolve({ ok: true, file: read } as const)
    const previewFile = () => Promise.resolve({ isForeign: false, holds })
    const { user } = renderApp(<DataPage />, '/', { readFile, previewFile, addFile }, store)
    await user.upload(screen.getByLabelText('Open a grove file'), file)
    await user.click(await screen.findByRole('button', { name: 'Add' }))
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('says that a file holds nothing new, and offers nothing to add', async () => {
    const readFile = () => Promise.resolve({ ok: true, file: read } as const)
    const previewFile = () =>
      Promise.resolve({
        isForeign: false,
        holds: [{ kind: 'goal', added: 0, alreadyHere: 2 }],
      } as const)
    const { user } = renderApp(<DataPage />, '/', { readFile, previewFile })
    await user.upload(screen.getByLabelText('Open a grove file'), file)
    expect(
      await screen.findByText('All of it is here already. There is nothing to add.'),
    ).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull()
  })

  it('says which file was refused, where it is wrong and what to do', async () => {
    const place = 'records["tree/t"].skills[0].buildsOn'
    const readFile = () =>
      Promise.resolve({
        ok: false,
        problems: [{ kind: 'cycle', place, skills: ['a', 'b'] }],
      } as const)
    const { user } = renderApp(<DataPage />, '/', { readFile })
    await user.upload(screen.getByLabelText('Open a grove file'), file)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'old.grove.json was not opened, and nothing was changed. Mend the places below or choose another file, then open it again.',
    )
    expect(screen.getByRole('listitem')).toHaveTextContent(
      'records["tree/t"].skills[0].buildsOn: these skills build on each other in a ring: a → b → a. Remove one of the links.',
    )
  })
})
