import { skillKey } from '../../domain/rating.ts'
import type { Levels } from '../../domain/rating.ts'
import type { Tree } from '../../domain/tree.ts'

/** Name of the setting that holds the skills a person is proud of or wants to use more. */
export const PROUD_SKILLS = 'proud-skills'

/**
 * The skills in the setting's text, by `skillKey`. `undefined` when nothing was chosen yet, or
 * when the text is not what `proudText` gives.
 */
export function readProud(text: string | undefined): ReadonlySet<string> | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((key) => typeof key === 'string')
      ? new Set(value)
      : undefined
  } catch {
    return undefined
  }
}

/** The same skills give the same text, in whatever order they were chosen. */
export function proudText(proud: ReadonlySet<string>): string {
  return JSON.stringify([...proud].toSorted())
}

/** The ripe skills of `trees`: what a choice starts with. */
export function ripeSkills(trees: readonly Tree[], levels: Levels): ReadonlySet<string> {
  return new Set(
    trees
      .flatMap((tree) => tree.skills.map(({ id }) => skillKey(tree.id, id)))
      .filter((key) => levels.get(key) === 'master'),
  )
}
