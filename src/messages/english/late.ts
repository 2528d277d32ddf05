import { authoringWords } from './authoring.ts'
import { commandWords } from './commands.ts'
import { deletionWords } from './deletion.ts'
import { editorWords } from './editor.ts'
import { evidenceWords } from './evidence.ts'
import { focusWords } from './focus.ts'
import { groveWords } from './grove.ts'
import { helpWords } from './help.ts'
import { importingWords } from './importing.ts'
import { largeTreeWords } from './large-tree.ts'
import { offlineWords } from './offline.ts'
import { panelWords } from './panel.ts'
import { parkWords } from './park.ts'
import { placingWords } from './placing.ts'
import { reviewWords } from './review.ts'
import { sharingWords } from './sharing.ts'
import { undoWords } from './undo.ts'
import { visitWords } from './visit.ts'
import { whereToWords } from './where-to.ts'
import { workshopWords } from './workshop.ts'

/** The English words of what opens after the first picture, and comes with it. */
export const lateEnglish = {
  ...authoringWords,
  ...commandWords,
  ...deletionWords,
  ...editorWords,
  ...evidenceWords,
  ...focusWords,
  ...groveWords,
  ...helpWords,
  ...importingWords,
  ...largeTreeWords,
  ...offlineWords,
  ...panelWords,
  ...parkWords,
  ...placingWords,
  ...reviewWords,
  ...sharingWords,
  ...undoWords,
  ...visitWords,
  ...whereToWords,
  ...workshopWords,
}
