import { describe, expect, it } from 'vitest'
import { HOME_TREE } from '../../src/content/grove.ts'
import { LEVELS } from '../../src/domain/level.ts'
import { parseTree } from '../../src/storage/parse-record.ts'
import {
  descriptionsOf,
  guidedTrees,
  portraitSentences,
  sentencesOf,
  subjectsOf,
} from './guided-trees.ts'
import { hasDose, isSeen, startsWithVerb } from './practice.ts'
import { readingGrade } from './reading-grade.ts'

const trees = await guidedTrees()

/** As JSON would carry it. */
function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** A capital, at most two sentences, and the sign that ends them. */
const STATEMENT = /^[A-Z0-9][^\n.?!]*[^\s.?!](\.|\. [A-Z][^\n.?!]*[^\s.?!]\.)$/
const QUESTION = /^[A-Z][^\n]*[^\s]\?$/

describe.each(trees.map(({ tree, words }) => [tree.id, tree, words] as const))(
  'the words of %s',
  (_, tree, words) => {
    const subjects = subjectsOf(tree)
    const isHome = tree.id === HOME_TREE

    it('come in by the same door as an imported tree, and nothing of them is lost', () => {
      expect(parseTree(copyOf(tree))).toEqual({ ok: true, value: tree })
    })

    it('are about skills and behaviours that the tree has', () => {
      const known = new Set(subjects.map(({ id }) => id))
      expect(Object.keys(words.skills).filter((id) => !known.has(id))).toEqual([])
      const behaviours = new Set(tree.overarching?.behaviours.map(({ id }) => id))
      expect(Object.keys(words.behaviours ?? {}).filter((id) => !behaviours.has(id))).toEqual([])
    })

    it('leave no skill without levels, practice, sharing, questions and where it leads', () => {
      const [few, many] = isHome ? [2, 3] : [1, 2]
      const [from, to] = isHome ? [3, 3] : [1, 1]
      const missing = subjects.flatMap(({ id, guidance }) => {
        if (!guidance) return [id]
        const lacks = (part: string, list: readonly string[], least: number, most: number) =>
          list.length < least || list.length > most ? [`${id}: ${part}`] : []
        return [
          ...LEVELS.flatMap((level) => lacks(level, guidance.levels[level], few, many)),
          ...lacks('practise', guidance.practise, from, to),
          ...lacks('share', guidance.share, from, to),
          ...lacks('questions', guidance.questions, from, to),
          ...(isHome && guidance.onward === undefined ? [`${id}: onward`] : []),
        ]
      })
      expect(missing).toEqual([])
    })

    it('say what practising now does for the company, wherever it can be practised now', () => {
      const odd = tree.skills
        .filter(({ practiseNow, guidance }) => {
          return (practiseNow === undefined) !== (guidance?.serves === undefined)
        })
        .map(({ id }) => id)
      expect(odd).toEqual([])
    })

    it('are whole sentences, one or two at a time, with straight quotes and no dashes', () => {
      const texts = [...subjects.flatMap(sentencesOf), ...portraitSentences(tree)]
      const questions = new Set(subjects.flatMap(({ guidance }) => guidance?.questions ?? []))
      const odd = texts.filter(
        (text) =>
          !(questions.has(text) ? QUESTION : STATEMENT).test(text) || /[–—“”’‘]| {2}|\(/.test(text),
      )
      expect(odd).toEqual([])
    })

    it('show each level by what one can see a person do', () => {
      const lines = subjects.flatMap(({ guidance }) =>
        LEVELS.flatMap((level) => guidance?.levels[level] ?? []),
      )
      expect(lines.filter((line) => !isSeen(line))).toEqual([])
    })

    it('show a master by what it does for others, too', () => {
      const alone = subjects
        .filter(({ guidance }) => {
          const lines = guidance?.levels.master.join(' ') ?? ''
          return !/\b(colleagues?|teams?|teammates?|others|other people|someone|people|newcomers?)\b/i.test(
            lines,
          )
        })
        .map(({ id }) => id)
      expect(alone).toEqual([])
    })

    it('give every practice a verb and a dose', () => {
      const practices = [
        ...subjects.flatMap(({ guidance }) => guidance?.practise ?? []),
        ...tree.skills.flatMap(({ practiseNow }) => practiseNow ?? []),
        ...(isHome ? (tree.overarching?.behaviours ?? []) : []).flatMap(
          ({ guidance }) => guidance?.practise ?? [],
        ),
      ]
      expect(practices.filter((practice) => !startsWithVerb(practice))).toEqual([])
      expect(practices.filter((practice) => !hasDose(practice))).toEqual([])
    })

    it('fit the panel of a phone: levels 120 characters, the rest 150, words 16', () => {
      const levels = subjects.flatMap(({ guidance }) =>
        LEVELS.flatMap((level) => guidance?.levels[level] ?? []),
      )
      const texts = [...subjects.flatMap(sentencesOf), ...portraitSentences(tree)]
      expect(levels.filter((line) => line.length > 120)).toEqual([])
      expect(texts.filter((text) => text.length > 150)).toEqual([])
      expect(texts.filter((text) => text.split(/[ -]/).some((word) => word.length > 16))).toEqual(
        [],
      )
    })

    it('can be read at about grade 8: no skill above 9, the tree at most 8', () => {
      const hard = subjects
        .map(
          (subject) =>
            [subject.id, readingGrade([subject.description, ...sentencesOf(subject)])] as const,
        )
        .filter(([, grade]) => !(grade <= 9))
      expect(hard).toEqual([])
      const whole = [
        ...descriptionsOf(tree),
        ...subjects.flatMap(sentencesOf),
        ...portraitSentences(tree),
      ]
      expect(readingGrade(whole)).toBeLessThanOrEqual(8)
    })
  },
)

describe('the portraits of the destinations', () => {
  it.each(trees.slice(1).map(({ tree }) => [tree.id, tree.portrait] as const))(
    'tell of %s what a week is like, for whom it is, what it leaves out, and why its seeds',
    (_, portrait) => {
      const { week = [], enjoyedBy = [], leavesOut = [], whySeeds = '' } = portrait ?? {}
      expect([3, 4]).toContain(week.length)
      expect([2, 3]).toContain(enjoyedBy.length)
      expect(leavesOut).toHaveLength(2)
      expect(whySeeds).not.toBe('')
    },
  )
})

describe('the behaviours of adaptability', () => {
  it('each have two signs, a place in the tree and a practice', () => {
    const home = trees.find(({ tree }) => tree.id === HOME_TREE)?.tree
    const whole = home?.overarching?.behaviours.filter(
      ({ guidance }) => guidance?.signs.length === 2 && guidance.inTheTree && guidance.practise,
    )
    expect(whole).toHaveLength(6)
  })
})

describe('the words of all trees', () => {
  const texts = trees.flatMap(({ tree }) => [
    ...descriptionsOf(tree),
    ...subjectsOf(tree).flatMap(sentencesOf),
    ...portraitSentences(tree),
    ...tree.seeds.map(({ why }) => why),
  ])

  it('say nothing twice, not even one of two sentences', () => {
    const sentences = texts.flatMap((text) => text.toLowerCase().split(/(?<=[.?!]) /))
    expect(sentences.filter((text, index) => sentences.indexOf(text) !== index)).toEqual([])
  })

  it.each([
    ['gender', /\b(he|she|him|his|her|hers|guys|manpower|mankind|chairman)\b/i],
    ['rank or promotion', /\b(junior|senior|promotion|promoted|rank|beginner|career ladder)\b/i],
    ['hours to mastery', /\b10,?000 hours|hours? to master/i],
    [
      'one calendar or culture',
      /\b((mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|lunch|christmas|summers?|winters?)\b/i,
    ],
    [
      'traits',
      /\b(is (good|great|excellent|strong|confident|smart|talented|patient|friendly|positive|passionate|naturally)|has a (great|good|positive) attitude)\b/i,
    ],
    [
      'jargon',
      /\b(leverag\w*|synerg\w*|stakeholders?|bandwidth|kpis?|roi|deliverables?|actionable|onboard(ed|s)?|ideat\w*|learnings|utili[sz]e\w*|touchpoints?|value[- ]add|best practices?|holistic\w*|e\.g|i\.e)\b/i,
    ],
    [
      'clichés',
      /\b(low-hanging|think outside|touch base|circle back|deep dives?|move the needle|game.?changer|go the extra mile|rock ?stars?|ninjas?|gurus?|win-win|hit the ground|at the end of the day|on the same page|level up|superpower|walk the talk)\b/i,
    ],
  ])('hold nothing of %s', (__, banned) => {
    expect(texts.filter((text) => banned.test(text))).toEqual([])
  })
})
