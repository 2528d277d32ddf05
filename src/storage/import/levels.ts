import { type Level, LEVELS } from '../../domain/level.ts'

/** Texts of each level of a source, lowest first, laid onto the three: of five, two each but for the last. */
export function levelsFrom(
  steps: readonly (readonly string[])[],
): Readonly<Partial<Record<Level, readonly string[]>>> {
  const levels: Partial<Record<Level, string[]>> = {}
  steps.forEach((texts, index) => {
    const at = steps.length <= LEVELS.length ? index : (index * LEVELS.length) / steps.length
    const level = LEVELS[Math.floor(at)] ?? 'master'
    const known = (levels[level] ??= [])
    for (const text of texts) known.push(text)
  })
  return levels
}
