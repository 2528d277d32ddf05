import { describe, expect, it } from 'vitest'
import { adaptability } from '../../src/content/adaptability.ts'
import { headers } from '../../src/content/grove.ts'
import { allTrees } from './built-in-trees.ts'

const trees = await allTrees()
const skills = trees.flatMap((tree) => tree.skills)
const tiers = trees.flatMap((tree) => tree.tiers)

/** A capital, no full stop, question or exclamation mark inside, and one full stop at the end. */
const ONE_SENTENCE = /^[A-Z][^.!?\n]*[^.!?\s]\.$/

/** The lines of `text` when each holds at most `width` characters; words are never broken. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else {
      lines.push(word)
    }
  }
  return lines
}

describe('the words of the trees', () => {
  it('describe every tree, tier, skill and behaviour in one sentence of at most 160 characters', () => {
    const described = [...headers, ...tiers, ...skills, adaptability, ...adaptability.behaviours]
    const texts = described.map((item) => item.description)
    expect(texts.filter((text) => !ONE_SENTENCE.test(text) || text.length > 160)).toEqual([])
  })

  it('give the reason of every seed and every practice in one sentence', () => {
    const reasons = headers.flatMap((header) => header.seeds.map((seed) => seed.why))
    const practice = skills.flatMap((skill) => skill.practiseNow ?? [])
    const texts = [...reasons, ...practice]
    expect(texts.filter((text) => !ONE_SENTENCE.test(text) || text.length > 160)).toEqual([])
  })

  it('give every seed a reason of its own', () => {
    const reasons = headers.flatMap((header) => header.seeds.map((seed) => seed.why))
    expect(reasons.filter((why, index) => reasons.indexOf(why) !== index)).toEqual([])
  })

  it('name skills so that they fit a card: 40 characters, three lines of 15', () => {
    const tooLong = skills
      .map((skill) => skill.name)
      .filter((name) => {
        const lines = wrap(name, 15)
        return name.length > 40 || lines.length > 3 || lines.some((line) => line.length > 15)
      })
    expect(tooLong).toEqual([])
  })

  it('name tiers in one to three words', () => {
    const long = tiers.filter((tier) => tier.name.replace(' & ', ' ').split(' ').length > 3)
    expect(long).toEqual([])
  })

  it('use a name once: for one tree, and for one skill or tier of a tree', () => {
    const repeated = (names: readonly string[]) =>
      names.filter((name, index) => names.indexOf(name) !== index)
    expect(repeated(headers.map((header) => header.name))).toEqual([])
    for (const tree of trees) {
      expect(repeated(tree.skills.map((skill) => skill.name))).toEqual([])
      expect(repeated(tree.tiers.map((tier) => tier.name))).toEqual([])
    }
  })

  it('speak of no rank and of no gender', () => {
    const ranked = /\b(junior|senior|promotion|promoted|rank|beginner|she|he|her|his|him)\b/i
    const all = JSON.stringify([trees, headers])
    expect(ranked.exec(all)).toBeNull()
  })
})
