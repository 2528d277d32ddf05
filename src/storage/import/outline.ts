import type { Finding } from '../../domain/finding.ts'
import { fail, ok } from '../../domain/result.ts'
import type { SketchSkill, SketchTier } from '../../domain/sketch.ts'
import { meaningOf } from './columns.ts'
import { type OutlineItem, outlineItems } from './outline-items.ts'
import { folded, type ImportSource, nameFromFile, type Parsed, plainText } from './parsed.ts'

/** Longer text before a colon is no name with something said of it. */
const LONGEST_NAME = 80

/**
 * Markdown or an indented outline. Headings are tiers, the bullets below them skills, and what is
 * indented further shows the skill it stands under. Without headings, what is indented builds on what it
 * stands under. One heading over everything is the name of the tree.
 */
export function readOutline(source: ImportSource): Parsed {
  const all = outlineItems(source.text)
  const [first] = all.items
  const title = all.items.length === 1 && first?.isHeading ? first : undefined
  const items = title ? title.items : all.items
  const hasTiers = items.some(({ isHeading }) => isHeading)
  const { skills, tiers, nested } = hasTiers ? underTiers(items) : nestedSkills(items)
  if (skills.length === 0) return fail({ kind: 'no-skills', place: '', format: 'outline' })
  const as = hasTiers ? 'behaviours' : 'builds-on'
  const findings: readonly Finding[] =
    nested === 0 ? [] : [{ kind: 'nested', place: '', count: nested, as }]
  const sketch = {
    name: title ? plainText(title.text) : nameFromFile(source),
    description: plainText([...all.texts, ...(title?.texts ?? [])].join('\n')),
    tiers,
    skills,
  }
  return ok([{ sketch, findings }])
}

interface Read {
  readonly skills: readonly SketchSkill[]
  readonly tiers: readonly SketchTier[]
  /** How many lines were read by what they stand under. */
  readonly nested: number
}

function underTiers(items: readonly OutlineItem[]): Read {
  const tiers: SketchTier[] = []
  const skills: SketchSkill[] = []
  let nested = 0
  for (const item of items) {
    if (!item.isHeading) {
      add(item)
      continue
    }
    const key = `line ${item.place}`
    tiers.push({
      key,
      name: plainText(item.text),
      description: plainText(item.texts.join('\n')),
    })
    for (const each of item.items) add(each, key)
  }
  return { skills, tiers, nested }

  function add(item: OutlineItem, tier?: string): void {
    const below = everyItem(item.items)
    const shows = below.filter(({ text }) => linksIn(text) === undefined)
    nested += shows.length
    const behaviours = shows.map(({ text }) => plainText(text))
    skills.push({ ...skillOf(item, below), ...(tier !== undefined && { tier }), behaviours })
  }
}

function nestedSkills(items: readonly OutlineItem[]): Read {
  const skills: SketchSkill[] = []
  let nested = 0
  const waiting = items
    .map((item) => ({ item, under: undefined as string | undefined }))
    .toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { item, under } = next
    const skill = skillOf(item, item.items)
    if (under !== undefined) nested += 1
    skills.push(under === undefined ? skill : { ...skill, buildsOn: [under, ...skill.buildsOn] })
    const below = item.items.filter(({ text }) => linksIn(text) === undefined)
    for (const each of below.toReversed()) waiting.push({ item: each, under: skill.key })
  }
  return { skills, tiers: [], nested }
}

/** A skill with what is said of it, and the links that lines below it name: `builds on: Ask, Listen`. */
function skillOf(item: OutlineItem, below: readonly OutlineItem[]): SketchSkill {
  const [name, told] = nameAndRest(plainText(item.text))
  const description = [told, ...item.texts].filter((text) => text !== '').join('\n')
  return {
    key: folded(name),
    name,
    description: plainText(description),
    buildsOn: below.flatMap(({ text }) => linksIn(text) ?? []),
    place: item.place,
  }
}

/** `Ask early: before it is late` is a name and what is said of it. */
function nameAndRest(text: string): readonly [name: string, rest: string] {
  const at = text.search(/:\s|\s[–—]\s/)
  if (at <= 0 || at > LONGEST_NAME) return [text, '']
  return [text.slice(0, at).trim(), text.slice(at + 1).replace(/^[\s–—]+/, '')]
}

function linksIn(text: string): readonly string[] | undefined {
  const [title, names] = nameAndRest(plainText(text))
  if (names === '' || meaningOf(title) !== 'builds-on') return undefined
  return names.split(/[,;|]/).map(folded)
}

/** Items and all below them, in their order. */
function everyItem(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const found: OutlineItem[] = []
  const waiting = items.toReversed()
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    found.push(item)
    for (const each of item.items.toReversed()) waiting.push(each)
  }
  return found
}
