import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { guidedTrees, subjectsOf } from './guided-trees.ts'

/** The ids under which people may have rated, by tree. Only ever added to. */
const released = v.parse(
  v.record(v.string(), v.array(v.string())),
  JSON.parse(readFileSync(new URL('../fixtures/released-skills.json', import.meta.url), 'utf8')),
)

it('a change of words costs no rating: every id that was ever released is still there', async () => {
  const trees = new Map((await guidedTrees()).map(({ tree }) => [tree.id, tree]))
  const lost = Object.entries(released).flatMap(([id, skills]) => {
    const tree = trees.get(id)
    const known = new Set(tree && subjectsOf(tree).map((subject) => subject.id))
    return skills.filter((skill) => !known.has(skill)).map((skill) => `${id}/${skill}`)
  })
  expect(Object.keys(released).length).toBeGreaterThanOrEqual(16)
  expect(lost).toEqual([])
})
