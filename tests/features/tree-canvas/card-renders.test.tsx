import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { TreeCanvas } from '../../../src/features/tree-canvas/tree-canvas.tsx'
import { NO_RECORDS } from '../../../src/domain/records.ts'
import { newGrove } from '../../../src/store/grove-state.ts'
import { createGroveStore } from '../../../src/store/grove-store.ts'
import { acorn, header, skill, tree } from '../../builders.ts'
import { renderApp } from '../render-app.tsx'

const rendered: string[] = []

// Each card asks for its name once, each time it is rendered.
vi.mock(import('../../../src/messages/level-words.ts'), async (original) => {
  const words = await original()
  return {
    ...words,
    skillWithLevel(name, level) {
      rendered.push(name)
      return words.skillWithLevel(name, level)
    },
  }
})

const canvases: string[] = []

// The picture around the cards asks for this once, each time it is rendered.
vi.mock(import('../../../src/features/tree-canvas/flow-props.ts'), async (original) => {
  const props = await original()
  return {
    ...props,
    flowProps() {
      canvases.push('rendered')
      return props.flowProps()
    },
  }
})

const garden = tree('home', [
  skill('rest', 'Ground'),
  skill('focus', 'Ground'),
  skill('empathy', 'Habits', 'rest'),
  skill('chat', 'Habits', 'focus'),
  skill('calls', 'Customer', 'empathy'),
])

function show(hasLens = false) {
  let ticks = 0
  const store = createGroveStore(
    newGrove({
      records: NO_RECORDS,
      headers: [garden, header('research', acorn('home', 'empathy'))],
      builtIn: new Map([['home', garden]]),
    }),
    { now: () => (ticks += 1), newId: () => String(ticks) },
  )
  const canvas = (
    <TreeCanvas tree={garden} hasLens={hasLens} selected={undefined} onOpen={() => undefined} />
  )
  return renderApp(canvas, '/', {}, store)
}

function button(name: string) {
  return screen.getByRole('button', { name: new RegExp(`^${name}, `) })
}

beforeEach(() => {
  rendered.length = 0
})

/** The cards that are rendered while `act` is done, by name. */
function cardsRendered(action: () => void): readonly string[] {
  rendered.length = 0
  act(action)
  return [...new Set(rendered)].toSorted()
}

it('a rating renders the card of its skill and those that it makes ready', () => {
  const { store } = show()
  const rate = (level: 'rookie' | 'pro' | 'master') => () => {
    store.actions.rate('home', 'rest', level)
  }
  expect(cardsRendered(rate('rookie'))).toEqual(['rest'])
  expect(cardsRendered(rate('pro'))).toEqual(['empathy', 'rest'])
  expect(cardsRendered(rate('master'))).toEqual(['rest'])
})

it('a rating that has a tree sprout renders no other card for it', async () => {
  const { store } = show()
  const rate = () => {
    store.actions.rate('home', 'empathy', 'master')
  }
  expect(cardsRendered(rate)).toEqual(['calls', 'empathy'])
  await screen.findByRole('button', { name: /^research, / })
  expect(rendered).not.toContain('rest')
})

it('a rating renders no card whose next step opens as much as before, under the lens', () => {
  const { store } = show(true)
  const rate = () => {
    store.actions.rate('home', 'focus', 'rookie')
  }
  expect(cardsRendered(rate)).not.toContain('rest')
  expect(rendered).not.toContain('calls')
})

it('pointing at a skill renders that card and those it is linked to', () => {
  show()
  const point = () => {
    fireEvent.pointerEnter(button('empathy'))
  }
  expect(cardsRendered(point)).toEqual(['calls', 'empathy', 'rest'])
})

it('walking from a skill to the next renders what loses and what gets the light', () => {
  show()
  cardsRendered(() => {
    button('rest').focus()
  })
  const walk = () => {
    button('focus').focus()
  }
  expect(cardsRendered(walk)).toEqual(['chat', 'empathy', 'focus', 'rest'])
})

it('a skill taken into focus renders its card alone', () => {
  const { store } = show()
  const set = () => {
    store.actions.setGoal({
      kind: 'grow',
      tree: 'home',
      skill: 'chat',
      aim: 'Two chats at once.',
      due: '2026-12-31',
      reason: '',
      practice: '',
      weekly: '',
    })
  }
  expect(cardsRendered(set)).toEqual(['chat'])
})

it('a rating renders the picture around the cards only where a tree comes to stand beside it', () => {
  const { store } = show()
  const rate = (skill: string, level: 'pro' | 'master') => () => {
    store.actions.rate('home', skill, level)
  }
  canvases.length = 0
  act(rate('rest', 'master'))
  act(rate('empathy', 'pro'))
  expect(canvases).toEqual([])
  act(rate('empathy', 'master'))
  expect(canvases).not.toEqual([])
})
