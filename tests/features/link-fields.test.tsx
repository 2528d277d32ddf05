import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EditorProvider } from '../../src/features/authoring/editor-context.tsx'
import { LinkFields } from '../../src/features/authoring/link-fields.tsx'
import { largeTree } from '../large-tree.ts'
import { skill } from '../builders.ts'
import { home, renderApp } from './render-app.tsx'

const optionsIn = (list: HTMLElement) => within(list).queryAllByRole('option')

test('the form of a skill lists the others of a large tree once its list is come to', () => {
  const tree = largeTree(400, 4)
  const subject = tree.skills[0] ?? skill('skill-0', 'tier-0')
  renderApp(
    <EditorProvider tree={tree} newId={() => 'new'}>
      <LinkFields skill={subject} />
    </EditorProvider>,
  )
  const list = screen.getByRole('combobox', { name: 'Add a skill it builds on' })
  expect(optionsIn(list)).toHaveLength(1)
  act(() => {
    list.focus()
  })
  expect(optionsIn(list)).toHaveLength(400)
})

test('the form of a skill lists the others of a small tree at once', () => {
  const [subject = skill('rest', 'Ground')] = home.skills
  renderApp(
    <EditorProvider tree={home} newId={() => 'new'}>
      <LinkFields skill={subject} />
    </EditorProvider>,
  )
  const list = screen.getByRole('combobox', { name: 'Add a skill it builds on' })
  expect(optionsIn(list).map((option) => option.textContent)).toEqual([
    'Choose a skill…',
    'Empathy',
    'Calls',
  ])
})
