import { describe, expect, it } from 'vitest'
import { canopy, type CanopyContent, canopyHeight } from '../../src/layout/canopy.ts'
import { reach, texts } from './texts.ts'

const CONTENT: CanopyContent = {
  name: 'Adaptability',
  aside: 'lies over every tier',
  level: 'pro',
  words: 'Pro',
  behaviours: [
    'Does something that scares them',
    'Acts without waiting for permission',
    'Is at ease with mistakes and learns from them',
    'Changes focus quickly',
    'Anticipates trouble from changes and launches',
    'Works where help is needed',
  ].map((name, i) => ({ name, marked: i < 4 })),
}

describe('the canopy', () => {
  it.each([600, 800, 1000, 1200, 1400])('shows every behaviour whole at %i px', (width) => {
    const height = canopyHeight(CONTENT, width)
    const shown = texts(canopy({ ...CONTENT, width, height, direction: 'ltr' }))
    const all = shown.map(({ text }) => text).join(' ')
    for (const { name } of CONTENT.behaviours) expect(all).toContain(name)
    for (const text of shown) {
      expect(text.x + reach(text)).toBeLessThan(width - 20)
      expect(text.y - text.size).toBeGreaterThan(0)
      expect(text.y + 4).toBeLessThan(height)
    }
  })

  it('is higher where it is narrower', () => {
    expect(canopyHeight(CONTENT, 1400)).toBe(88)
    expect(canopyHeight(CONTENT, 700)).toBeGreaterThan(88)
  })

  it('looks the same every time', () => {
    const input = { ...CONTENT, width: 1300, height: 88, direction: 'ltr' } as const
    expect(canopy(input)).toEqual(canopy(input))
  })

  it('stands without behaviours', () => {
    const bare = { ...CONTENT, behaviours: [] }
    expect(texts(canopy({ ...bare, width: 600, height: 88, direction: 'ltr' }))).toHaveLength(3)
  })
})
