import { dataWords } from './data.ts'
import { exportWords } from './export.ts'
import { historyWords } from './history.ts'
import { outlineWords } from './outline.ts'
import { recoveryWords } from './recovery.ts'
import { safetyWords } from './safety.ts'
import { shellWords } from './shell.ts'
import { treeWords } from './tree.ts'

/** English, the language the others are measured against. British spelling. */
export const english = {
  ...shellWords,
  ...treeWords,
  ...dataWords,
  ...outlineWords,
  ...exportWords,
  ...historyWords,
  ...recoveryWords,
  ...safetyWords,
}
