import { expect, it } from 'vitest'
import { readDrafts, writeDrafts } from '../../src/storage/drafts.ts'

/** Stands in for what a browser keeps for one tab. */
function tab(text?: string) {
  const kept = new Map(text === undefined ? [] : [['skill-grove-drafts', text]])
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    size: () => kept.size,
  }
}

const drafts = new Map([['/quick', { note: 'Listened.', on: '2026-11-24', link: 'https://' }]])
const texts = new Map([['goal/grow/home/rest/', { aim: 'Breaks.', due: 'soon' }]])

it('gives back what was being written as it was', () => {
  const storage = tab()
  writeDrafts(storage, { drafts, texts })
  expect(readDrafts(storage)).toEqual({ drafts, texts })
})

it('keeps nothing once all of it is finished, and no form that is still empty', () => {
  const storage = tab()
  writeDrafts(storage, { drafts, texts })
  const empty = new Map([['/quick', { note: ' ', on: '2026-11-24' }]])
  writeDrafts(storage, { drafts: empty, texts: new Map() })
  expect(storage.size()).toBe(0)
})

it.each(['', 'no JSON', '{}', '[1]', '{"drafts":[["/quick",{"note":7}]],"texts":[]}'])(
  'takes nothing from %j',
  (text) => {
    expect(readDrafts(tab(text))).toEqual({ drafts: new Map(), texts: new Map() })
  },
)

it('goes without where the browser keeps nothing', () => {
  const closed = () => {
    throw new Error('The operation is insecure.')
  }
  const storage = { getItem: closed, setItem: closed, removeItem: closed }
  writeDrafts(storage, { drafts, texts })
  expect(readDrafts(storage)).toEqual({ drafts: new Map(), texts: new Map() })
})
