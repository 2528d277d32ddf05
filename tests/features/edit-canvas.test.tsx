import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { EditCanvas } from '../../src/features/tree-canvas/edit-canvas.tsx'
import { TreeCanvas } from '../../src/features/tree-canvas/tree-canvas.tsx'
import { home, newStore, renderApp } from './render-app.tsx'

// The graph loads its keys behind its first picture; here they are there at once.
beforeAll(() => import('../../src/features/tree-canvas/press-key.ts'))

const card = (name: string) => screen.getByRole('button', { name: `${name}, unrated` })

/** The graph being edited; what it asks for is listed in `asked`. */
async function show(startAt?: string) {
  const asked: string[] = []
  const ask =
    (what: string) =>
    (...about: readonly (string | undefined)[]) => {
      asked.push([what, ...about].join(' '))
    }
  const app = renderApp(
    <EditCanvas
      tree={home}
      selected={undefined}
      edits={{
        aim: startAt === undefined ? undefined : { skill: startAt },
        adding: undefined,
        heading: (tier) => <input aria-label={tier.name} />,
        foot: () => null,
        onAdd: ask('add beside'),
        onLink: ask('link'),
        onMove: ask('move'),
        onRemove: ask('remove'),
        onDone: ask('done'),
      }}
      onOpen={(skill) => {
        asked.push(`open ${skill}`)
      }}
    />,
  )
  if (startAt !== undefined) {
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute('data-skill', startAt)
    })
  }
  return { ...app, edited: asked }
}

describe('the key for editing', () => {
  function look(onEdit: () => void) {
    return renderApp(
      <TreeCanvas
        tree={home}
        hasLens={false}
        selected={undefined}
        onOpen={() => undefined}
        onEdit={onEdit}
      />,
    )
  }
  test('begins it, and letters go on leading to names', async () => {
    let begun = 0
    const { user } = look(() => {
      begun += 1
    })
    card('Calls').focus()
    await user.keyboard('e')
    expect(card('Empathy')).toHaveFocus()
    expect(begun).toBe(0)
    await user.keyboard('{F2}')
    expect(begun).toBe(1)
  })
})

describe('the graph that is edited', () => {
  test('begins at the skill that had the focus', async () => {
    await show('calls')
    expect(card('Calls')).toHaveFocus()
  })

  test('adds, removes and ends by keys, and rates by none', async () => {
    const { user, edited, store } = await show('empathy')
    await user.keyboard('n')
    await user.keyboard('{Insert}{Delete}123')
    await user.keyboard('{F2}')
    expect(edited).toEqual(['add beside empathy', 'add beside empathy', 'remove empathy', 'done'])
    expect(store.getState().records).toEqual(newStore().getState().records)
  })

  test('links a skill to the one that is chosen by keys and Enter', async () => {
    const { user, edited } = await show('rest')
    await user.keyboard('c')
    expect(screen.getByText('Choose the skill that builds on “Rest”.')).toBeVisible()
    expect(screen.getByText(/^Choose the skill that builds on Rest: /)).toBeInTheDocument()
    await user.keyboard('cal{Enter}')
    expect(edited).toEqual(['link calls rest'])
    expect(screen.queryByText('Choose the skill that builds on “Rest”.')).toBeNull()
  })

  test('links by two presses, and Escape gives that up', async () => {
    const { user, edited } = await show('rest')
    fireEvent.click(
      screen.getAllByTitle('Link Rest to a skill that builds on it')[0] ?? card('Rest'),
    )
    card('Rest').focus()
    await user.keyboard('{ArrowRight}{Escape}')
    expect(card('Rest')).toHaveFocus()
    fireEvent.click(card('Calls'), { detail: 1 })
    expect(edited).toEqual(['open calls'])
    fireEvent.click(screen.getByTitle('Link Empathy to a skill that builds on it'))
    fireEvent.click(card('Calls'), { detail: 1 })
    expect(edited).toEqual(['open calls', 'link calls empathy'])
  })

  test('goes through the lines of a skill, and cuts one', async () => {
    const { user, edited } = await show('empathy')
    await user.keyboard('l')
    const line = screen.getByRole('button', {
      name: 'Take the link away: Empathy builds on Rest',
    })
    expect(line).toHaveFocus()
    await user.keyboard('{Delete}')
    expect(edited).toEqual(['link empathy rest'])
  })

  test('leaves the keys to a field that is typed in', async () => {
    const { user, edited } = await show()
    await user.click(screen.getByRole('textbox', { name: 'Habits' }))
    await user.keyboard('nec{Delete}{Insert}')
    expect(screen.getByRole('textbox', { name: 'Habits' })).toHaveValue('nec')
    expect(edited).toEqual([])
  })
})
