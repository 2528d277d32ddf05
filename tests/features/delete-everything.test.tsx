import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DeleteEverything } from '../../src/features/data/delete-everything.tsx'
import type { Deletion } from '../../src/store/edge.ts'
import { renderApp } from './render-app.tsx'

function show(deletions: readonly Deletion[]) {
  const done: string[] = []
  const left = [...deletions]
  const leaving = {
    deleteEverything() {
      done.push('deleted')
      return Promise.resolve(left.shift() ?? { gone: [], left: [] })
    },
    startAnew: () => done.push('anew'),
  }
  return { ...renderApp(<DeleteEverything />, '/data', { leaving }), done }
}

const open = () => screen.getByRole('button', { name: 'Delete everything…' })
const field = () => screen.getByRole('textbox', { name: 'To delete it, write: delete everything' })
const confirm = () => screen.getByRole('button', { name: 'Delete it for good' })

describe('deleting everything', () => {
  it('asks for the words, offers a backup first, and then begins anew', async () => {
    const { user, done, asked } = show([{ gone: ['records'], left: [] }])
    await user.click(open())
    expect(screen.getByRole('dialog', { name: 'Delete everything of mine' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Download backup' }))
    expect(asked).toEqual(['backup'])
    await user.type(field(), '  Delete   EVERYTHING ')
    await user.click(confirm())
    expect(done).toEqual(['deleted', 'anew'])
  })

  it.each(['', 'delete', 'yes'])('does nothing for “%s”, and says what to write', async (typed) => {
    const { user, done } = show([])
    await user.click(open())
    if (typed !== '') await user.type(field(), typed)
    await user.click(confirm())
    expect(field()).toHaveAccessibleDescription('Write these words to go on: delete everything')
    expect(field()).toHaveFocus()
    expect(done).toEqual([])
  })

  it('can be left', async () => {
    const { user, done } = show([])
    await user.click(open())
    await user.click(screen.getByRole('button', { name: 'Keep everything' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(done).toEqual([])
  })

  it('says what is left, tries again, and begins anew when all is gone', async () => {
    const left = [{ place: 'records' as const, reason: 'Locked.' }]
    const { user, done } = show([{ gone: ['notes', 'copy'], left }])
    await user.click(open())
    await user.type(field(), 'delete everything')
    await user.click(confirm())
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent(/Still there: your ratings.*“Locked.”/)
    expect(alert).toHaveTextContent(/Deleted: the second copy of them and the notes beside them/)
    expect(done).toEqual(['deleted'])
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(done).toEqual(['deleted', 'deleted', 'anew'])
  })

  it('is done once, however often one asks to try again', async () => {
    const left = [{ place: 'records' as const, reason: 'Locked.' }]
    const asked: string[] = []
    const waiting: ((deletion: Deletion) => void)[] = []
    const leaving = {
      deleteEverything() {
        asked.push('delete')
        if (asked.length === 1) return Promise.resolve({ gone: [], left })
        return new Promise<Deletion>((resolve) => waiting.push(resolve))
      },
      startAnew: () => asked.push('anew'),
    }
    const { user } = renderApp(<DeleteEverything />, '/data', { leaving })
    await user.click(open())
    await user.type(field(), 'delete everything')
    await user.click(confirm())
    const again = screen.getByRole('button', { name: 'Try again' })
    const goOn = screen.getByRole('button', { name: 'Go on with what is left' })
    await user.click(again)
    await user.click(again)
    await user.click(goOn)
    expect(asked).toEqual(['delete', 'delete'])
    expect(again).toHaveAttribute('aria-disabled', 'true')
    expect(goOn).toHaveAttribute('aria-disabled', 'true')
    waiting.forEach((finish) => {
      finish({ gone: [], left })
    })
    await screen.findByRole('button', { name: 'Try again' })
    expect(goOn).toHaveAttribute('aria-disabled', 'false')
  })

  it('is not offered where nothing is stored', () => {
    renderApp(<DeleteEverything />)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
