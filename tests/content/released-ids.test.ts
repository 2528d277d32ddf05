import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { guidedTrees, subjectsOf } from './guided-trees.ts'

const ids = v.record(v.string(), v.array(v.string()))

/** The ids under which people may have rated and marked. Only ever added to. */
const released = v.parse(
  v.object({ skills: ids, behaviours: ids }),
  JSON.parse(readFileSync(new URL('../fixtures/released-ids.json', import.meta.url), 'utf8')),
)

const trees = (await guidedTrees()).map(({ tree }) => tree)

/** `owner/id` for each released id that `known` does not hold. */
function lost(all: Readonly<Record<string, readonly string[]>>, known: ReadonlySet<string>) {
  const keys = Object.entries(all).flatMap(([owner, each]) => each.map((id) => `${owner}/${id}`))
  return { count: keys.length, lost: keys.filter((key) => !known.has(key)) }
}

it('a change of words costs no rating: every skill that was ever released is still there', () => {
  const known = trees.flatMap((tree) => subjectsOf(tree).map(({ id }) => `${tree.id}/${id}`))
  expect(lost(released.skills, new Set(known))).toEqual({ count: 180, lost: [] })
})

it('nor any mark: every behaviour is still there', () => {
  const known = trees.flatMap(({ overarching }) =>
    (overarching?.behaviours ?? []).map(({ id }) => `${overarching?.id ?? ''}/${id}`),
  )
  expect(lost(released.behaviours, new Set(known))).toEqual({ count: 6, lost: [] })
})
