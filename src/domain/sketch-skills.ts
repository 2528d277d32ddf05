import { NAME_LIMIT, SKILL_LIMIT, TEXT_LIMIT } from './limits.ts'
import { cleanLine, cleanText, cutText, hasUnseen, isId, slugOf } from './clean-text.ts'
import type { Finding } from './finding.ts'
import type { Sketch, SketchSkill } from './sketch.ts'
import { wordsOf } from './sketch-words.ts'

/**
 * A skill before its links and its tier are known. It has a name that no other one has, unless its
 * source tells them apart by ids.
 */
export interface Draft {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly more: NonNullable<SketchSkill['more']>
  readonly sketch: SketchSkill
  /** Sketches of the same skill that stand further down: their links are its own, too. */
  readonly twins: readonly SketchSkill[]
}

/** What came of the skills of a sketch. `byKey` gives the place of a key in `drafts`. */
export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly byKey: ReadonlyMap<string, number>
}

/** Names, ids and texts as a tree can have them; `report` is told of all that had to be changed for it. */
export function draftSkills(sketch: Sketch, report: (finding: Finding) => void): Drafts {
  const drafts: (Draft & { twins: SketchSkill[] })[] = []
  const byKey = new Map<string, number>()
  const ids = createNames('-')
  const names = createNames(' ')
  for (const skill of sketch.skills) {
    const { key, place } = skill
    const whole = cleanLine(skill.name) || cleanLine(key)
    if (whole === '') {
      report({ kind: 'nameless', place })
      continue
    }
    const known = drafts[byKey.get(key) ?? -1]
    if (known && sameName(known.sketch, whole)) {
      known.twins.push(skill)
      report({ kind: 'merged', place, skill: known.name })
      continue
    }
    if (drafts.length === SKILL_LIMIT) {
      report({ kind: 'too-many-skills', place, limit: SKILL_LIMIT })
      break
    }
    const cut = cutText(whole, NAME_LIMIT)
    const free = names.take(cut)
    const name = isId(skill.id) ? cut : free
    if (known) report({ kind: 'same-key', place, skill: name })
    else byKey.set(key, drafts.length)
    if (cut !== whole) report({ kind: 'name-cut', place, skill: name })
    if (name !== cut) report({ kind: 'same-name', place, name: cut, skill: name })
    else if (free !== cut) report({ kind: 'shared-name', place, skill: name })
    const isUnseen = hasUnseen(skill.name) || hasUnseen(skill.description ?? '')
    if (isUnseen) report({ kind: 'characters', place, skill: name })

    const told = cleanText(skill.description ?? '')
    const text = cut === whole ? told : `${whole}\n\n${told}`.trim()
    const description = cutText(text, TEXT_LIMIT)
    if (description !== text) report({ kind: 'text-cut', place, skill: name, limit: TEXT_LIMIT })
    drafts.push({
      id: isId(skill.id) ? ids.take(skill.id) : ids.take(slugOf(whole) || slugOf(key) || 'skill'),
      name,
      description,
      more: wordsOf(skill),
      sketch: skill,
      twins: [],
    })
  }
  return { drafts, byKey }
}

function sameName(sketch: SketchSkill, name: string): boolean {
  return (cleanLine(sketch.name) || cleanLine(sketch.key)) === name
}

/** Hands out names that are each given once: `a`, and then with `-` between `a-2`, `a-3`. */
export function createNames(between: ' ' | '-'): { readonly take: (wanted: string) => string } {
  const taken = new Set<string>()
  const tried = new Map<string, number>()
  return {
    take: (wanted) => {
      let name = wanted
      while (taken.has(name)) {
        const number = (tried.get(wanted) ?? 1) + 1
        tried.set(wanted, number)
        const mark = between === '-' ? `-${String(number)}` : ` (${String(number)})`
        name = `${cutText(wanted, NAME_LIMIT - mark.length)}${mark}`
      }
      taken.add(name)
      return name
    },
  }
}
