import { authoringWords } from './authoring.ts'
import { editorWords } from './editor.ts'
import { importingWords } from './importing.ts'
import { largeTreeWords } from './large-tree.ts'
import { sharingWords } from './sharing.ts'
import { workshopWords } from './workshop.ts'

/** The English words of what opens after the first picture, and comes with it. */
export const lateEnglish = {
  ...authoringWords,
  ...editorWords,
  ...importingWords,
  ...largeTreeWords,
  ...sharingWords,
  ...workshopWords,
}
