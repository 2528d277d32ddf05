import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SELF } from '../../src/domain/event.ts'
import { NO_RECORDS, type Records } from '../../src/domain/records.ts'
import type { Review } from '../../src/domain/review.ts'
import type { View } from '../../src/domain/view.ts'
import { OpenedDialog } from '../../src/features/visit/opened-dialog.tsx'
import { rating } from '../builders.ts'
import { newStore, renderApp } from './render-app.tsx'

function review(id: string, at: Date, more: Partial<Review> = {}): Review {
  return { id, by: SELF, at: at.getTime(), tree: 'home', name: id, began: 1, ...more }
}

const spring = review('Spring', new Date(2026, 3, 2))
const autumn = review('Autumn', new Date(2026, 10, 3))
const answer: View = {
  id: 'v1',
  by: 'Kim',
  at: 1,
  review: 'Autumn',
  tree: 'home',
  skill: 'rest',
  level: 'pro',
}
const named = { settings: [{ name: 'person-name', value: 'Robin' }] }

/** Opens a file of Robin's beside what is here; `done` tells what was chosen to be done with it. */
function open(records: Partial<Records>, own: Partial<Records> = {}) {
  const done: string[] = []
  const store = newStore()
  store.actions.join({ ...NO_RECORDS, ...own })
  const file = {
    name: 'robin.grove.json',
    exportedAt: '2026-11-24T10:00:00.000Z',
    records: { ...NO_RECORDS, ...named, ...records },
    unreadable: [],
    kept: [],
  }
  const app = renderApp(
    <OpenedDialog
      file={file}
      onLook={() => done.push('look')}
      onCompare={() => done.push('compare')}
      onAnswer={({ id }) => done.push(`answer ${id}`)}
      onAdd={() => done.push('add')}
      onLeave={() => done.push('leave')}
    />,
    '/',
    {},
    store,
  )
  return { ...app, done }
}

const main = () => document.querySelectorAll('.button-main')

describe('the main way to go on with a file', () => {
  it('is to answer somebody’s review that nobody has answered yet', async () => {
    const { user, done } = open({ reviews: [autumn] })
    expect(main()).toHaveLength(1)
    expect(main()[0]).toHaveAccessibleName('Answer “Autumn” as their lead')
    expect(main()[0]).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(done).toEqual(['answer Autumn'])
  })

  it('is to look at somebody’s file whose latest review has an answer', async () => {
    const { user, done } = open({ reviews: [spring, autumn], views: [answer] })
    expect(main()).toHaveLength(1)
    expect(main()[0]).toHaveAccessibleName('Look at it')
    await user.click(screen.getByRole('button', { name: 'Answer “Autumn” as their lead' }))
    expect(done).toEqual(['answer Autumn'])
  })

  it('is to look at somebody’s file without a review', () => {
    open({ ratings: [rating('1', 1, 'rest', 'pro')] })
    expect(main()).toHaveLength(1)
    expect(main()[0]).toHaveAccessibleName('Look at it')
    expect(screen.queryByRole('button', { name: /^Answer/ })).toBeNull()
  })

  it('is to compare an earlier file of one’s own, which one does not answer', () => {
    open({ reviews: [spring] }, { reviews: [spring, autumn] })
    expect(main()).toHaveLength(1)
    expect(main()[0]).toHaveAccessibleName('Compare with mine')
    expect(main()[0]).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Answer/ })).toBeNull()
  })
})

describe('a lead', () => {
  it('chooses among several reviews which one to answer, and has the latest ready', async () => {
    const { user, done } = open({ reviews: [spring, autumn] })
    const which = screen.getByRole('combobox', { name: 'Which review' })
    expect(which).toHaveDisplayValue('Autumn, 3 November 2026')
    await user.selectOptions(which, 'Spring, 2 April 2026')
    await user.click(screen.getByRole('button', { name: 'Answer “Spring” as their lead' }))
    expect(done).toEqual(['answer Spring'])
  })

  it('is told the tree of each review where there are several', () => {
    const other = review('Asking', new Date(2026, 10, 4), { tree: 'research' })
    open({ reviews: [autumn, other] })
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Asking, Research, 4 November 2026')
  })
})
