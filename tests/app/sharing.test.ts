import { Blob as NodeBlob } from 'node:buffer'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sharing } from '../../src/app/sharing.ts'
import { NO_RECORDS } from '../../src/domain/records.ts'
import type { Tree } from '../../src/domain/tree.ts'
import { isSameTree, withFreeId } from '../../src/domain/tree-link.ts'
import { acorn } from '../builders.ts'
import { newStore } from '../features/render-app.tsx'
import { fullTree } from '../full-tree.ts'

// That of jsdom cannot be read as a stream.
beforeAll(() => {
  vi.stubGlobal('Blob', NodeBlob)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

function shared(...trees: readonly Tree[]) {
  const store = newStore()
  store.actions.join({ ...NO_RECORDS, trees })
  return { store, ...sharing(store) }
}

const dataOf = (link: string) => link.slice(link.indexOf('#/shared/') + '#/shared/'.length)

describe('a tree that goes to others', () => {
  it('has the seeds that anybody can follow, and says how many it has not', async () => {
    const seeds = [...fullTree.seeds, acorn('mine', 'knots'), acorn('happiness-engineer', 'new')]
    const { treeForOthers } = shared({ ...fullTree, seeds })
    expect(await treeForOthers('night-shift')).toEqual({ tree: fullTree, lostSeeds: 2 })
    await expect(treeForOthers('nowhere')).rejects.toThrow('nowhere')
  })

  it('has what was changed in it, and no translation of what stood there before', async () => {
    const { store, treeForOthers } = shared(fullTree)
    store.actions.edit('night-shift', [{ kind: 'skill', skill: 'tea', name: 'Strong tea' }])
    const { tree } = await treeForOthers('night-shift')
    expect(tree.skills.map(({ name }) => name)).toContain('Strong tea')
    expect(tree).not.toHaveProperty('translations')
  })

  it('is the built-in one with its words', async () => {
    const { tree } = await shared().treeForOthers('trainer')
    expect(tree.skills.every(({ guidance }) => guidance)).toBe(true)
  })

  it('comes back out of its link, and is known to whoever has it', async () => {
    const mine = shared(fullTree)
    const data = dataOf(await mine.linkTo(fullTree))
    expect(await shared().readLink(data)).toEqual({
      ok: true,
      tree: fullTree,
      lostSeeds: 0,
      isKnown: false,
    })
    expect(await mine.readLink(data)).toMatchObject({ isKnown: true })
    mine.store.actions.edit('night-shift', [{ kind: 'tree', name: 'Day shift' }])
    expect(await mine.readLink(data)).toMatchObject({ isKnown: false })
  })

  it('comes without seeds from what is not there', async () => {
    const { linkTo, readLink } = shared()
    const data = dataOf(await linkTo({ ...fullTree, seeds: [acorn('mine', 'knots')] }))
    expect(await readLink(data)).toMatchObject({ ok: true, tree: { seeds: [] }, lostSeeds: 1 })
  })
})

describe('a tree beside others', () => {
  const taken = new Set(['night-shift', 'night-shift-2'])

  it('keeps its id where that is free', () => {
    expect(withFreeId(fullTree, new Set(), new Set())).toBe(fullTree)
  })

  it('gets another one where it is not, and so does the home of its overarching skill', () => {
    const { id, overarching } = withFreeId(fullTree, taken, new Set())
    expect([id, overarching?.home]).toEqual(['night-shift-3', 'night-shift-3'])
  })

  it('goes on rating that skill where a built-in tree has it', () => {
    const { id, overarching } = withFreeId(fullTree, taken, new Set(['night-shift']))
    expect([id, overarching?.home]).toEqual(['night-shift-3', 'night-shift'])
  })

  it('gets an id that is not too long and has no half characters', () => {
    const long = `${'x'.repeat(109)}🌰${'y'.repeat(9)}`
    expect(withFreeId({ ...fullTree, id: long }, new Set([long]), new Set()).id).toBe(
      `${'x'.repeat(109)}-2`,
    )
  })

  it('is the same one in whatever order it is written', () => {
    const turned = Object.fromEntries(Object.entries(fullTree).toReversed())
    expect(isSameTree({ ...fullTree, ...turned }, fullTree)).toBe(true)
    expect(isSameTree({ ...fullTree, name: 'Other' }, fullTree)).toBe(false)
  })
})
