import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { CommandBar } from '../../src/app/command-bar.tsx'
import { ExportMenu } from '../../src/features/export/export-menu.tsx'
import { home, newStore, renderApp } from './render-app.tsx'

const nobody = () => Promise.resolve(null)

// Loaded when they are wanted; a busy machine may need longer for that than a test waits.
beforeAll(() =>
  Promise.all([
    import('../../src/app/palette.tsx'),
    import('../../src/features/commands/shortcut-list.tsx'),
    import('../../src/features/export/export-texts.ts'),
  ]),
)

/** A page with one skill on it, that has the focus, and with the bar. */
function show(path = '/tree/home', store = newStore()) {
  const app = renderApp(
    <>
      <CommandBar location={path} />
      <ExportMenu treeId="home" forOthers={nobody} />
      <main id="content" tabIndex={-1}>
        <button type="button" data-skill="rest">
          Rest, unrated
        </button>
        <textarea aria-label="Note" />
      </main>
    </>,
    path,
    {},
    store,
  )
  screen.getByRole('button', { name: 'Rest, unrated' }).focus()
  return app
}

async function open(app: ReturnType<typeof show>, typed = '') {
  await app.user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox', { name: 'Search or command' })
  if (typed !== '') await app.user.type(field, typed)
  return field
}

const options = () => screen.getAllByRole('option').map((option) => option.textContent.trim())

describe('the palette', () => {
  it('opens by Ctrl or Cmd with K, from a text that is written, too', async () => {
    const app = show()
    screen.getByRole('textbox', { name: 'Note' }).focus()
    await app.user.keyboard('{Meta>}k{/Meta}')
    expect(await screen.findByRole('combobox', { name: 'Search or command' })).toHaveFocus()
  })

  it('opens by its button', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Search or command' }))
    expect(await screen.findByRole('dialog', { name: 'Search or command' })).toBeVisible()
  })

  it('stays shut while another dialog waits for an answer', async () => {
    const { user } = show()
    const other = document.createElement('dialog')
    document.body.append(other)
    other.showModal()
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
    other.remove()
  })

  it('goes back to where one was by Escape', async () => {
    const app = show()
    await open(app)
    await app.user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'Rest, unrated' })).toHaveFocus()
  })

  it('offers to rate the skill that had the focus, then pages, then what can be done', async () => {
    await open(show())
    expect(options().slice(0, 10)).toEqual([
      'Rate Rest: Rookie',
      'Rate Rest: Pro',
      'Rate Rest: Master',
      'Tree',
      'Grove',
      'Focus',
      'Review',
      'Evidence',
      'Workshop',
      'Data',
    ])
    expect(options()).toContain('Export: PNG')
    expect(options()).toContain('Colours: Dark')
  })

  it('rates that skill, says so, and goes back to it', async () => {
    const app = show()
    await open(app)
    await app.user.keyboard('{ArrowDown}{Enter}')
    expect(app.store.getState().records.ratings.map(({ skill, level }) => [skill, level])).toEqual([
      ['rest', 'pro'],
    ])
    expect(screen.getByText('Rest: Pro')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Rest, unrated' })).toHaveFocus()
  })

  it('finds a skill of a tree that was not loaded, and goes there', async () => {
    const app = show()
    await open(app, 'asking')
    await screen.findByRole('option', { name: 'Asking Research' })
    await app.user.keyboard('{Enter}')
    expect(app.location.history.at(-1)).toBe('/tree/research/ask')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('finds trees and seed paths', async () => {
    const app = show()
    await open(app, 'research')
    expect(screen.getByRole('option', { name: 'Research' })).toBeVisible()
    await app.user.click(screen.getByRole('option', { name: 'Seed path to Research' }))
    expect(app.location.history.at(-1)).toBe('/grove/research')
  })

  it('goes through what it found by arrows, around its ends, and says how much that is', async () => {
    const app = show()
    const field = await open(app, 'colours')
    const chosen = () => screen.getByRole('option', { selected: true })
    expect(options()).toHaveLength(3)
    expect(screen.getByText('3 results')).toBeInTheDocument()
    await app.user.keyboard('{ArrowUp}')
    expect(chosen()).toHaveTextContent(options()[2] ?? '')
    expect(field).toHaveAttribute('aria-activedescendant', chosen().id)
    await app.user.keyboard('{ArrowDown}')
    expect(chosen()).toHaveTextContent(options()[0] ?? '')
    expect(field).toHaveFocus()
  })

  it('says when nothing is called so', async () => {
    const app = show()
    const field = await open(app, 'qqqq')
    expect(screen.getByText('Nothing here is called “qqqq”.')).toBeVisible()
    expect(screen.getByText('Nothing found')).toBeInTheDocument()
    expect(field).toHaveAttribute('aria-expanded', 'false')
  })

  it('presses the export of a format, and chooses colours', async () => {
    const app = show()
    await open(app, 'csv')
    await app.user.keyboard('{Enter}')
    expect(await screen.findByText(/^skill-grove-ratings-.* is in your downloads\.$/)).toBeVisible()
    expect(app.asked.filter((asked) => asked.endsWith('as text/csv'))).toHaveLength(1)
    await open(app, 'dark')
    await app.user.keyboard('{Enter}')
    expect(app.store.getState().records.settings).toContainEqual({ name: 'theme', value: 'dark' })
  })

  it('offers no rating and no new evidence in a file of somebody else', async () => {
    const store = newStore()
    store.setState({ isFrozen: true })
    await open(show('/tree/home', store))
    expect(options()).not.toContain('Rate Rest: Pro')
    expect(options()).not.toContain('Add evidence')
    expect(options()[0]).toBe('Tree')
  })

  it('closes by a click beside it', async () => {
    const app = show()
    await open(app)
    fireEvent.click(screen.getByRole('dialog'))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('has the overarching skill once, at home', async () => {
    const app = show()
    await open(app, home.overarching?.name)
    const found = screen.getAllByRole('option', { name: 'Adaptability Home tree' })
    expect(found).toHaveLength(1)
  })
})

describe('the list of keys', () => {
  it('opens from the palette, and closes by its button', async () => {
    const app = show()
    await open(app, 'keyboard')
    await app.user.keyboard('{Enter}')
    const list = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    for (const name of ['In the tree', 'The view of the tree', 'Everywhere']) {
      expect(within(list).getByRole('region', { name })).toBeVisible()
    }
    await app.user.click(within(list).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('opens by the question mark in the tree', async () => {
    const { user } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).closest('div')?.classList.add('canvas')
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  })

  it('stays shut on the question mark where nothing has the focus', async () => {
    const { user } = show()
    screen.getByRole('button', { name: 'Rest, unrated' }).blur()
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('opens by Ctrl with / anywhere', async () => {
    const { user } = show()
    screen.getByRole('textbox', { name: 'Note' }).focus()
    await user.keyboard('{Control>}/{/Control}')
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  })

  it('leaves the question mark to whoever writes', async () => {
    const { user } = show()
    const note = screen.getByRole('textbox', { name: 'Note' })
    note.focus()
    await user.keyboard('?')
    expect(note).toHaveValue('?')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})
