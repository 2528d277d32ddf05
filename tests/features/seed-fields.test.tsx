import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EditorProvider } from '../../src/features/authoring/editor-context.tsx'
import { SeedFields } from '../../src/features/authoring/seed-fields.tsx'
import { skill } from '../builders.ts'
import { home, newStore, renderApp } from './render-app.tsx'

function show(id: string, store = newStore()) {
  const subject = home.skills.find((each) => each.id === id) ?? skill(id, 'Ground')
  return renderApp(
    <EditorProvider tree={home} newId={() => 'new'}>
      <SeedFields skill={subject} />
    </EditorProvider>,
    '/',
    {},
    store,
  )
}

const add = () => screen.getByRole('button', { name: 'Add a seed' })
const why = () => screen.getByRole('textbox', { name: 'Why' })

test('the form of a seed has the focus when it opens, and gives it back', async () => {
  const { user } = show('rest')
  await user.click(add())
  expect(screen.getByRole('combobox', { name: 'Tree' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(add()).toHaveFocus()

  await user.click(add())
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tree' }), 'Research')
  await user.type(why(), 'One asks better when rested.')
  await user.click(add())
  expect(await screen.findByText('One asks better when rested.')).toBeInTheDocument()
  expect(add()).toHaveFocus()

  await user.click(screen.getByRole('button', { name: 'Take away: Research' }))
  expect(await screen.findByText('It is no seed yet.')).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Seeds of other trees' })).toHaveFocus()
})

test('what was typed of a seed is there again when its form is left and opened anew', async () => {
  const { user, unmount, store } = show('rest')
  await user.click(add())
  await user.type(why(), 'Half a sent')
  unmount()
  show('rest', store)
  await user.click(add())
  expect(why()).toHaveValue('Half a sent')
})
