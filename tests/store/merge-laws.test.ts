import fc from 'fast-check'
import { expect, it } from 'vitest'
import { currentLevels } from '../../src/domain/rating.ts'
import { NO_RECORDS } from '../../src/domain/records.ts'
import { rating } from '../builders.ts'
import { checkMergeLaws } from './merge-laws.ts'
import { afterDeeds, deeds, joinAll, order } from './replicas.ts'

it('what five browsers hold comes together as the same, in whatever order files are opened', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, order, order, async (done, one, other) => {
      checkMergeLaws(await afterDeeds(done), one, other)
    }),
    { numRuns: 400 },
  )
})

it('the level of the newest rating counts, and of two at one moment that of the later id', () => {
  const first = { ...NO_RECORDS, ratings: [rating('b', 5, 'chat', 'pro')] }
  const second = {
    ...NO_RECORDS,
    ratings: [rating('a', 5, 'chat', 'master'), rating('z', 4, 'chat', null)],
  }
  for (const inOrder of [
    [0, 1],
    [1, 0],
  ]) {
    const { ratings } = joinAll([first, second], inOrder)
    expect(ratings).toHaveLength(3)
    expect(currentLevels(ratings)).toEqual(new Map([['home/chat', 'pro']]))
  }
})
