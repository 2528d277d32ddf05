import { dataWords } from './data.ts'
import { groveWords } from './grove.ts'
import { shellWords } from './shell.ts'
import { treeWords } from './tree.ts'

/** English, the language the others are measured against. British spelling. */
export const english = { ...shellWords, ...treeWords, ...groveWords, ...dataWords }
