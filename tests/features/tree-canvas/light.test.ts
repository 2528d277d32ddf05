import { expect, it } from 'vitest'
import { createLight, relationOf } from '../../../src/features/tree-canvas/light.ts'
import { skill, tree } from '../../builders.ts'

const garden = tree('home', [
  skill('rest', 'Ground'),
  skill('empathy', 'Habits', 'rest'),
  skill('calls', 'Customer', 'empathy'),
])

function light(selected?: string) {
  const isThere = (id: string) => garden.skills.some((each) => each.id === id)
  return createLight({ tree: garden, first: 'rest', selected, isThere })
}

it('the light is on what is pointed at, else on what has the focus, else on what is open', () => {
  const source = light('rest')
  expect(source.state().lit).toBe('rest')
  source.focus('empathy')
  source.point('calls')
  expect(source.state().lit).toBe('calls')
  source.point(undefined)
  expect(source.state().lit).toBe('empathy')
  source.blur()
  expect(source.state().lit).toBe('rest')
})

it('a skill is lit, is needed by the one that is lit, leads on from it, or is neither', () => {
  const source = light()
  source.point('empathy')
  const relations = garden.skills.map(({ id }) => relationOf(source.state(), id))
  expect(relations).toEqual(['needed', 'lit', 'onward'])
  expect(relationOf(source.state(), 'other')).toBeUndefined()
})

it('Tab comes back to what had the focus last, and to the first skill when that is gone', () => {
  const source = light()
  expect(source.state().tabStop).toBe('rest')
  source.focus('calls')
  source.blur()
  expect(source.state().tabStop).toBe('calls')
  source.show({ tree: garden, first: 'rest', selected: undefined, isThere: (id) => id === 'rest' })
  expect(source.state().tabStop).toBe('rest')
})

it('whoever listens hears nothing while the light stays where it is', () => {
  const source = light()
  let heard = 0
  source.subscribe(() => (heard += 1))
  source.point('rest')
  source.point('rest')
  source.blur()
  expect(heard).toBe(1)
})

it('the light goes where the focus goes, wherever the pointer was left lying', () => {
  const source = light()
  source.point('empathy')
  source.focus('calls')
  expect(source.state().lit).toBe('calls')
  source.point('rest')
  expect(source.state().lit).toBe('rest')
})
