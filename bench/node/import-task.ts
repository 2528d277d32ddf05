import { treeFromSketch } from '../../src/domain/tree-from-sketch.ts'
import { readImport } from '../../src/storage/import/read-import.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { randomTree } from '../trees/random-tree.ts'
import { importTexts, type TextFormat } from './import-texts.ts'
import { type Task, timed } from './task.ts'

/** From the file to the tree as it is looked through before it is kept. */
async function treeOf(file: File, format: TextFormat) {
  const reading = await readImport(file, format)
  if (reading.kind !== 'read') throw new Error(`${format} was not read: ${reading.kind}`)
  const [first] = reading.sketches
  if (!first) throw new Error('nothing was read')
  return treeFromSketch(first.sketch, 'own').tree
}

/** Reads the random tree of a size back from `format`, and says how many skills and links came. */
export function importTask(format: TextFormat): Task {
  return {
    prepare(size) {
      const text = importTexts(randomTree(size).tree)[format]
      const file = new File([text], 'tree.txt')
      return async () => {
        const ms = await timed(() => treeOf(file, format))
        const { skills } = await treeOf(file, format)
        const links = skills.reduce((sum, { buildsOn }) => sum + buildsOn.length, 0)
        return { ms, skills: skills.length, links }
      }
    },
  }
}

/** What imports are measured by: the layout of the same tree. */
export const importedLayout: Task = {
  prepare(size) {
    const { tree } = randomTree(size)
    const links = tree.skills.reduce((sum, { buildsOn }) => sum + buildsOn.length, 0)
    return async () => ({
      ms: await timed(() => layoutTree(tree)),
      skills: tree.skills.length,
      links,
    })
  },
}
