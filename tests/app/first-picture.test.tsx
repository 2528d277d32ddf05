import { describe, expect, test } from 'vitest'
import { firstPicture } from '../../src/app/first-picture.tsx'
import { happinessEngineer } from '../../src/content/trees/happiness-engineer.ts'

const page = new DOMParser().parseFromString(firstPicture(), 'text/html')

describe('the page before any script', () => {
  test('links every skill of the home tree', () => {
    const links = [...page.querySelectorAll('.still-tree a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toEqual(
      expect.arrayContaining([
        '#/tree/happiness-engineer/self-care',
        '#/tree/happiness-engineer/adaptability',
      ]),
    )
    expect(links).toHaveLength(happinessEngineer.skills.length + 1)
  })
  test('says each skill with its level', () => {
    const names = [...page.querySelectorAll('.still-tree a')].map((link) =>
      link.getAttribute('aria-label'),
    )
    expect(names).toContain('Self-care, unrated')
  })
  test('has the outline too, for a phone', () => {
    expect(page.querySelectorAll('.outline [role=treeitem]')).toHaveLength(
      happinessEngineer.skills.length + 1,
    )
  })
  test('has no button that does nothing when it is pressed', () => {
    expect(page.querySelectorAll('button').length).toBeGreaterThan(5)
    expect(page.querySelectorAll('button:not([disabled])')).toHaveLength(0)
  })
  test('has no style of its own, which the content security policy would refuse', () => {
    expect(page.querySelectorAll('[style], style, script')).toHaveLength(0)
  })
})
