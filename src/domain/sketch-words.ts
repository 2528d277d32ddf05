import { LIST_LIMIT, NAME_LIMIT, TEXT_LIMIT } from './limits.ts'
import { cleanLine, cleanText, cutText, isId } from './clean-text.ts'
import type { Guidance } from './guidance.ts'
import { LEVELS } from './level.ts'
import type { Sketch, SketchSkill } from './sketch.ts'
import type { Overarching } from './tree.ts'

/** What a skill says beside its name and description, as long as it may be. */
export function wordsOf(skill: SketchSkill): NonNullable<SketchSkill['more']> {
  const { levels = {}, behaviours = [], more = {} } = skill
  const shown = { ...levels, pro: [...(levels.pro ?? []), ...behaviours] }
  const [rookie = [], pro = [], master = []] = LEVELS.map((level) => texts(shown[level]))
  const has = rookie.length + pro.length + master.length > 0
  const own = has && { levels: { rookie, pro, master }, practise: [], share: [], questions: [] }
  const guidance = more.guidance ? fitted(more.guidance) : own
  return {
    ...more,
    ...(more.practiseNow !== undefined && { practiseNow: text(more.practiseNow) }),
    ...(guidance && { guidance }),
  }
}

/**
 * The overarching skill of a sketch that becomes the tree `tree`, unless its id is one of `taken`. Each of its
 * behaviours is there once.
 */
export function canopyOf(
  { overarching }: Sketch,
  tree: string,
  taken: ReadonlySet<string>,
): Overarching | undefined {
  if (!overarching || !isId(overarching.id) || taken.has(overarching.id)) return undefined
  const name = cutText(cleanLine(overarching.name), NAME_LIMIT)
  if (name === '') return undefined
  const behaviours = new Map(overarching.behaviours.map((each) => [each.id, each]))
  return {
    ...overarching,
    name,
    description: text(overarching.description),
    home: isId(overarching.home) ? overarching.home : tree,
    behaviours: [...behaviours.values()],
    ...(overarching.guidance && { guidance: fitted(overarching.guidance) }),
  }
}

function fitted({ levels, practise, share, questions, onward, serves }: Guidance): Guidance {
  const { rookie, pro, master } = levels
  return {
    levels: { rookie: texts(rookie), pro: texts(pro), master: texts(master) },
    practise: texts(practise),
    share: texts(share),
    questions: texts(questions),
    ...(onward !== undefined && { onward: text(onward) }),
    ...(serves !== undefined && { serves: text(serves) }),
  }
}

function texts(given: readonly string[] = []): readonly string[] {
  const clean = given.map(cleanText).filter((each) => each !== '')
  return [...new Set(clean)].slice(0, LIST_LIMIT).map(text)
}

function text(given: string): string {
  return cutText(cleanText(given), TEXT_LIMIT)
}
