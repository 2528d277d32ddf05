import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WhereTo } from '../../src/features/grove/where-to.tsx'
import { settingOf } from '../../src/domain/records.ts'
import type { Edge } from '../../src/store/edge.ts'
import { renderApp } from './render-app.tsx'

function open(replaced: Partial<Edge> = {}) {
  const chosen: string[] = []
  const app = renderApp(<WhereTo onChoose={(tree) => chosen.push(tree)} />, '/', replaced)
  const { user, store } = app
  return {
    ...app,
    chosen,
    choice: () => settingOf(store.getState().records, 'proud-skills'),
    show: async () => {
      await user.click(screen.getByRole('button', { name: 'Where could I go?' }))
      await screen.findByRole('list', { name: 'Where that could lead' })
    },
  }
}

function destinations() {
  return within(screen.getByRole('list', { name: 'Where that could lead' }))
}

describe('where could I go', () => {
  it('loads nothing and takes little room until it is opened', async () => {
    const loaded: string[] = []
    const loadTree = (id: string) => {
      loaded.push(id)
      return Promise.resolve(true)
    }
    const { show } = open({ loadTree })
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(loaded).toEqual([])
    await show()
    expect(loaded).toEqual(['research'])
  })

  it('begins with the ripe skills', async () => {
    const { store, show } = open()
    store.actions.rate('home', 'empathy', 'master')
    await show()
    expect(screen.getByRole('checkbox', { name: 'Empathy' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Rest' })).not.toBeChecked()
    expect(destinations().getByRole('heading', { name: 'Research' })).toBeVisible()
    expect(
      destinations().getByText('You chose Empathy: it is ripe and can plant this tree today.'),
    ).toBeVisible()
    expect(destinations().getByText('It can be planted today.')).toBeVisible()
  })

  it('asks for a choice where nothing is ripe, and keeps it', async () => {
    const { user, show, choice } = open()
    await show()
    expect(screen.getByText(/^Choose at least one skill/)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Empathy' }))
    await user.click(screen.getByRole('checkbox', { name: 'Calls' }))
    expect(choice()).toBe('["home/calls","home/empathy"]')
    await user.click(screen.getByRole('checkbox', { name: 'Empathy' }))
    expect(choice()).toBe('["home/calls"]')
  })

  it('gives the reasons in words', async () => {
    const { user, show } = open()
    await show()
    for (const name of ['Empathy', 'Calls', 'Rest']) {
      await user.click(screen.getByRole('checkbox', { name }))
    }
    expect(
      destinations()
        .getAllByRole('listitem')
        .slice(1)
        .map((each) => each.textContent),
    ).toEqual([
      'You chose Empathy: at Master it can plant this tree.',
      'You chose Calls: at Pro it makes a stronger start.',
      'You chose Rest: firm ground for Empathy, which can plant this tree.',
      'Nearest way in: 5 level-ups, to ripen Empathy.',
      'Practise its one skill already in your job.',
    ])
  })

  it('previews a destination as it would look planted today', async () => {
    const { user, store, show } = open()
    store.actions.rate('home', 'rest', 'pro')
    await show()
    await user.click(screen.getByRole('checkbox', { name: 'Rest' }))
    await user.click(screen.getByRole('button', { name: 'Preview Research' }))
    const preview = screen.getByRole('region', {
      name: 'Research, as it would look planted today',
    })
    expect(preview).toHaveTextContent(
      'No acorn ripe yet, 3 level-ups away; 0 of 1 companion in hand; 1 of 1 skill can be practised now.',
    )
    expect(preview).toHaveTextContent('Asking, unrated')
    expect(preview).toHaveTextContent('Now: Ask one open question a day.')
    await user.click(screen.getByRole('button', { name: 'Preview Research' }))
    expect(preview).not.toBeInTheDocument()
  })

  it('names destinations that nothing chosen speaks for last, and as such', async () => {
    const { show } = open()
    await show()
    expect(destinations().queryByRole('heading')).not.toBeInTheDocument()
    const rest = screen.getByText('Nothing you chose speaks for this one')
    expect(rest.parentElement).toHaveTextContent('Research')
  })

  it('leads to the path', async () => {
    const { user, store, chosen, show } = open()
    store.actions.rate('home', 'empathy', 'master')
    await show()
    await user.click(screen.getByRole('button', { name: 'See the path to Research' }))
    expect(chosen).toEqual(['research'])
  })

  it('finds a skill by its name and keeps what is chosen meanwhile', async () => {
    const { user, show, choice } = open()
    await show()
    await user.click(screen.getByRole('checkbox', { name: 'Rest' }))
    const field = screen.getByRole('searchbox', { name: 'Find a skill' })
    await user.type(field, ' EMPA')
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(
      ['Empathy'],
    )
    await user.click(screen.getByRole('checkbox', { name: 'Empathy' }))
    expect(choice()).toBe('["home/empathy","home/rest"]')
    await user.type(field, 'x')
    expect(screen.getByText('No skill here has “EMPAx” in its name.')).toBeVisible()
  })

  it('can be walked by keyboard alone', async () => {
    const { user, chosen } = open()
    await user.tab()
    await user.keyboard('{Enter}')
    const box = await screen.findByRole('checkbox', { name: 'Empathy' })
    await user.tab()
    expect(screen.getByRole('searchbox')).toHaveFocus()
    await user.keyboard('emp')
    await user.tab()
    expect(screen.getByRole('button', { name: 'Choose none' })).toHaveFocus()
    await user.tab()
    expect(box).toHaveFocus()
    await user.keyboard(' ')
    await user.tab()
    expect(screen.getByRole('button', { name: 'See the path to Research' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(chosen).toEqual(['research'])
  })

  it('takes the ripe skills or none at once', async () => {
    const { user, store, show, choice } = open()
    store.actions.rate('home', 'rest', 'master')
    await show()
    await user.click(screen.getByRole('button', { name: 'Choose none' }))
    expect(choice()).toBe('[]')
    expect(screen.getByRole('checkbox', { name: 'Rest' })).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Choose my ripe skills' }))
    expect(choice()).toBe('["home/rest"]')
  })

  it.each(['not json', '{"rest":true}', '[1,2]', 'null'])(
    'begins anew where the stored choice cannot be read: %s',
    async (text) => {
      const { store, show } = open()
      store.actions.choose('proud-skills', text)
      store.actions.rate('home', 'rest', 'master')
      await show()
      expect(screen.getByRole('checkbox', { name: 'Rest' })).toBeChecked()
    },
  )

  it('offers the skills of a planted tree, too', async () => {
    const { store, show } = open()
    store.actions.plant('research')
    await show()
    expect(
      within(screen.getByRole('group', { name: 'Start, Research' })).getByRole('checkbox', {
        name: 'Asking',
      }),
    ).toBeVisible()
  })

  it('says that trees could not be loaded, shows what is known, and tries again', async () => {
    let tries = 0
    const loadTree = () => {
      tries += 1
      return Promise.reject(new Error('offline'))
    }
    const { user, store, show } = open({ loadTree })
    store.actions.rate('home', 'empathy', 'master')
    await show()
    expect(screen.getByRole('alert')).toHaveTextContent('Some trees could not be loaded')
    expect(destinations().getByText('It can be planted today.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByRole('alert')
    expect(tries).toBe(2)
  })
})
