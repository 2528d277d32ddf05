import { authoringWords } from './authoring.ts'
import { editorWords } from './editor.ts'
import { importingWords } from './importing.ts'
import { placingWords } from './placing.ts'
import { sharingWords } from './sharing.ts'
import { workshopWords } from './workshop.ts'

/** The English words of what opens after the first picture, and comes with it. */
export const lateEnglish = {
  ...authoringWords,
  ...editorWords,
  ...importingWords,
  ...placingWords,
  ...sharingWords,
  ...workshopWords,
}
