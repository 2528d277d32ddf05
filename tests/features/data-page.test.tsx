import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { settingOf } from '../../src/domain/records.ts'
import { DataPage } from '../../src/features/data/data-page.tsx'
import { renderApp } from './render-app.tsx'

const file = new File(['{}'], 'old.grove.json', { type: 'application/json' })

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

  it('says what a file added', async () => {
    const openFile = () =>
      Promise.resolve({ ok: true, added: 3, alreadyHere: 1, kept: 0, unreadable: [] } as const)
    const { user } = renderApp(<DataPage />, '/', { openFile })
    await user.upload(screen.getByLabelText('Open a grove file'), file)
    expect(
      await screen.findByText(/old\.grove\.json: 3 records added, 1 record here already\./),
    ).toBeVisible()
  })

  it('says which file was refused, where it is wrong and what to do', async () => {
    const place = 'records["tree/t"].skills[0].buildsOn'
    const openFile = () =>
      Promise.resolve({
        ok: false,
        problems: [{ kind: 'cycle', place, skills: ['a', 'b'] }],
      } as const)
    const { user } = renderApp(<DataPage />, '/', { openFile })
    await user.upload(screen.getByLabelText('Open a grove file'), file)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'old.grove.json was not opened, and nothing was changed. Mend the places below or choose another file, then open it again.',
    )
    expect(screen.getByRole('listitem')).toHaveTextContent(
      'records["tree/t"].skills[0].buildsOn: these skills build on each other in a ring: a → b → a. Remove one of the links.',
    )
  })
})
