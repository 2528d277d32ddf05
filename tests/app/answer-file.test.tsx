import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createEdge } from '../../src/app/edge.ts'
import { newStore } from '../features/render-app.tsx'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 12) })
  // jsdom has no downloads.
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: () => 'blob:answer',
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it.each([
  ['Sam', 'Robin', 'Sam-answers-Robin-2026-11-24.grove.json'],
  ['Sam O’Neill', 'Zoë / Lee', 'Sam-O-Neill-answers-Zoë-Lee-2026-11-24.grove.json'],
  ['Sam', undefined, 'Sam-answer-2026-11-24.grove.json'],
  ['Sam', '…', 'Sam-answer-2026-11-24.grove.json'],
  ['?', 'Robin', 'lead-answers-Robin-2026-11-24.grove.json'],
])('the answer of %s to %s is in a file that names both and the day', (lead, owner, name) => {
  const disk = { readAll: () => Promise.resolve([]), write: () => Promise.resolve() }
  const edge = createEdge(newStore(), disk, {
    write: () => undefined,
    retry: () => undefined,
    waiting: () => [],
  })
  expect(edge.saveAnswer([], lead, owner)).toBe(name)
})
