import { describe, expect, it } from 'vitest'
import { backupState } from '../../src/domain/safety.ts'

const DAY = 24 * 3_600_000
const now = 100 * DAY

describe('where backups stand', () => {
  it('counts what was made since the last one, and what no file holds', () => {
    const note = { at: 95 * DAY, covered: 40, restsSince: 95 * DAY }
    expect(backupState(note, 52, now)).toEqual({ at: 95 * DAY, changes: 12, isDue: false })
    expect(backupState(undefined, 52, now)).toEqual({ changes: 52, isDue: false })
  })

  it('never counts less than nothing', () => {
    expect(backupState({ covered: 40, restsSince: 0 }, 12, now).changes).toBe(0)
  })

  it.each([
    [30, 7, true],
    [29, 7, false],
    [500, 6.9, false],
    [30, 70, true],
  ])('with %i changes and a rest of %d days it is due: %s', (changes, days, isDue) => {
    const note = { covered: 10, restsSince: now - days * DAY }
    expect(backupState(note, 10 + changes, now).isDue).toBe(isDue)
  })

  it('is not kept quiet for ever by a clock that went back', () => {
    expect(backupState({ covered: 0, restsSince: now + 30 * DAY }, 30, now).isDue).toBe(true)
  })
})
