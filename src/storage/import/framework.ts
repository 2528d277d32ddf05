import type { Finding } from '../../domain/finding.ts'
import { LEVELS } from '../../domain/level.ts'
import { fail, ok } from '../../domain/result.ts'
import type { SketchSkill } from '../../domain/sketch.ts'
import { fieldOf, isObject, listIn, listOf, textIn, textOf } from './json-value.ts'
import { levelsFrom } from './levels.ts'
import { type ImportSource, nameFromFile, type Parsed } from './parsed.ts'

/** Where frameworks keep their topics, and a topic its levels. */
const TOPICS = ['topics', 'tracks', 'competencies', 'skills', 'areas', 'attributes']
const LEVEL_LISTS = ['content', 'levels', 'milestones']
/** How deep criteria can be nested in each other. */
const DEPTH = 8

interface Topic {
  readonly json: unknown
  readonly name: string
  readonly place: string
}

/** Topics with what is expected at each level: a topic becomes a skill, its criteria those of our levels. */
export function readFramework(json: unknown, source: ImportSource): Parsed {
  const topics = topicsIn(json)
  if (topics.length === 0) return fail({ kind: 'no-skills', place: '', format: 'framework' })
  const findings: Finding[] = []
  let most = 0
  const skills = topics.map(({ json: topic, name, place }): SketchSkill => {
    const steps = levelsIn(topic).map((step) => textsIn(step, DEPTH))
    most = Math.max(most, steps.length)
    return {
      key: textIn(topic, 'id', 'name') ?? name,
      name,
      description: textIn(topic, 'description', 'summary') ?? '',
      tier: textIn(topic, 'tier', 'category', 'group') ?? '',
      buildsOn: [],
      place,
      levels: levelsFrom(steps),
    }
  })
  if (most !== LEVELS.length && most > 0) findings.push({ kind: 'levels', place: '', count: most })
  const name = textIn(json, 'title', 'name') ?? nameFromFile(source)
  const description = textIn(json, 'description') ?? ''
  return ok([{ sketch: { name, description, areGroups: true, skills }, findings }])
}

/** Whether `readFramework` finds topics with levels in it. */
export function isFramework(json: unknown): boolean {
  return topicsIn(json).some(({ json: topic }) => levelsIn(topic).length > 0)
}

function topicsIn(json: unknown): readonly Topic[] {
  const field = TOPICS.find((name) => isFilled(fieldOf(json, name)))
  const place = field ?? ''
  const within = field === undefined ? json : fieldOf(json, field)
  if (isObject(within)) {
    // Topics by their names.
    return Object.keys(within).flatMap((key) => {
      const topic = fieldOf(within, key)
      if (levelsIn(topic).length === 0) return []
      const name = textIn(topic, 'title', 'displayName', 'name') ?? key
      return [{ json: topic, name, place: place === '' ? key : `${place}.${key}` }]
    })
  }
  return listOf(within).flatMap((topic, index) => {
    const name = textIn(topic, 'title', 'displayName', 'name', 'topic', 'skill', 'id')
    return name === undefined ? [] : [{ json: topic, name, place: `${place}[${String(index)}]` }]
  })
}

function isFilled(value: unknown): boolean {
  return listOf(value).length > 0 || (isObject(value) && Object.keys(value).length > 0)
}

/** The levels of a topic, lowest first, whether listed or by name. */
function levelsIn(topic: unknown): readonly unknown[] {
  for (const name of LEVEL_LISTS) {
    const levels = fieldOf(topic, name)
    if (listOf(levels).length > 0) return listOf(levels)
    if (isObject(levels)) return Object.keys(levels).map((level) => fieldOf(levels, level))
  }
  return []
}

/** All that a level says: its criteria, each with its examples behind it. */
function textsIn(level: unknown, depth: number): readonly string[] {
  const text = textOf(level)
  if (text !== undefined) return typeof level === 'number' ? [] : [text]
  if (depth === 0) return []
  if (!isObject(level)) return listOf(level).flatMap((each) => textsIn(each, depth - 1))
  const examples = listIn(level, 'examples').flatMap((each) => textsIn(each, depth - 1))
  return Object.keys(level).flatMap((field) => {
    const value = fieldOf(level, field)
    if (/^(?:level|id|name|title|examples)$/i.test(field)) return []
    const texts = textsIn(value, depth - 1)
    const [only] = texts
    // A criterion with examples is one text: apart they would say less.
    const isHead = field === 'criteria' && typeof value === 'string' && examples.length > 0
    return isHead && only !== undefined ? [`${only}\n${bullets(examples)}`] : texts
  })
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join('\n')
}
