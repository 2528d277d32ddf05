import { dataWords } from './data.ts'
import { focusWords } from './focus.ts'
import { groveWords } from './grove.ts'
import { panelWords } from './panel.ts'
import { parkWords } from './park.ts'
import { shellWords } from './shell.ts'
import { treeWords } from './tree.ts'
import { whereToWords } from './where-to.ts'

/** English, the language the others are measured against. British spelling. */
export const english = {
  ...shellWords,
  ...treeWords,
  ...groveWords,
  ...focusWords,
  ...dataWords,
  ...panelWords,
  ...parkWords,
  ...whereToWords,
}
