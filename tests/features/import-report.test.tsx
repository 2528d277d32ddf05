import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Report } from '../../src/features/importing/report.tsx'
import { renderApp } from './render-app.tsx'

it('lists the first findings, and all the others by steps, from where the focus goes on', async () => {
  const findings = Array.from({ length: 450 }, (_, index) => ({
    kind: 'nameless' as const,
    place: String(index + 1),
  }))
  const { user } = renderApp(<Report findings={findings} />, '/')
  expect(screen.getAllByRole('listitem')).toHaveLength(40)

  await user.click(screen.getByRole('button', { name: 'Show 400 more' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(440)
  expect(document.activeElement).toHaveTextContent('Line 41: Something without a name.')

  await user.click(screen.getByRole('button', { name: 'Show 10 more' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(450)
  expect(document.activeElement).toHaveTextContent('Line 441: Something without a name.')
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
})
