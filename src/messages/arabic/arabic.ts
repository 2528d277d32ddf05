import { commandWords } from './commands.ts'
import { dataWords } from './data.ts'
import { deletionWords } from './deletion.ts'
import { evidenceWords } from './evidence.ts'
import { exportWords } from './export.ts'
import { focusWords } from './focus.ts'
import { groveWords } from './grove.ts'
import { helpWords } from './help.ts'
import { historyWords } from './history.ts'
import { offlineWords } from './offline.ts'
import { outlineWords } from './outline.ts'
import { panelWords } from './panel.ts'
import { parkWords } from './park.ts'
import { recoveryWords } from './recovery.ts'
import { reviewWords } from './review.ts'
import { safetyWords } from './safety.ts'
import { shellWords } from './shell.ts'
import { treeWords } from './tree.ts'
import { undoWords } from './undo.ts'
import { visitWords } from './visit.ts'
import { whereToWords } from './where-to.ts'
import { editorWords } from './editor.ts'
import { authoringWords } from './authoring.ts'
import { workshopWords } from './workshop.ts'
import { importingWords } from './importing.ts'
import { placingWords } from './placing.ts'
import { sharingWords } from './sharing.ts'
import { largeTreeWords } from './large-tree.ts'

/** Modern Standard Arabic. */
export const arabic = {
  ...shellWords,
  ...treeWords,
  ...groveWords,
  ...focusWords,
  ...dataWords,
  ...offlineWords,
  ...outlineWords,
  ...panelWords,
  ...parkWords,
  ...whereToWords,
  ...deletionWords,
  ...evidenceWords,
  ...exportWords,
  ...helpWords,
  ...historyWords,
  ...recoveryWords,
  ...safetyWords,
  ...reviewWords,
  ...undoWords,
  ...visitWords,
  ...commandWords,
  ...editorWords,
  ...authoringWords,
  ...workshopWords,
  ...importingWords,
  ...placingWords,
  ...sharingWords,
  ...largeTreeWords,
}
