import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ImportPage } from '../../src/features/importing/import-page.tsx'
import { renderApp } from './render-app.tsx'

it('says so when a part of the app that reads could not be loaded, and reads again', async () => {
  let isOffline = true
  const { user } = renderApp(<ImportPage dropped={undefined} onOwn={() => undefined} />, '/', {
    readImport: () =>
      isOffline
        ? Promise.reject(new Error('no connection'))
        : Promise.resolve({ kind: 'refused', problem: { kind: 'empty', place: '' } }),
  })
  await user.type(screen.getByRole('textbox', { name: 'Or paste text' }), 'Ask')
  await user.click(screen.getByRole('button', { name: 'Read the text' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/Check the connection/)
  expect(screen.queryByText('Reading…')).toBeNull()

  isOffline = false
  await user.selectOptions(screen.getByRole('combobox', { name: 'Read as' }), 'table')
  expect(await screen.findByRole('alert')).toHaveTextContent(/There is nothing in it/)
})

it('ends the reading of a file at a word, and shows nothing of it', async () => {
  let asked: AbortSignal | undefined
  const { user } = renderApp(<ImportPage dropped={undefined} onOwn={() => undefined} />, '/', {
    readImport(_, { signal } = {}) {
      asked = signal
      return new Promise(() => undefined)
    },
  })
  await user.type(screen.getByRole('textbox', { name: 'Or paste text' }), 'Ask')
  await user.click(screen.getByRole('button', { name: 'Read the text' }))
  expect(screen.getByText('Reading…')).toBeVisible()
  expect(asked?.aborted).toBe(false)

  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(asked?.aborted).toBe(true)
  expect(screen.queryByText('Reading…')).toBeNull()
  expect(document.body).not.toHaveFocus()
})
