import type { Tree } from '../../src/domain/tree.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { randomTree, withOneMore } from '../trees/random-tree.ts'
import { lineCrossings } from './line-crossings.ts'
import { columnsKept, meanMove, type Placed, placedByUs, straightLines } from './placed.ts'
import { type Task, timed } from './task.ts'

/** Lays out once more for each; where one takes long, so does each of these. */
const VARIANTS = 3
const SLOW_MS = 3_000

type Place = (tree: Tree) => Placed | Promise<Placed>

/** Measures one library: ms, crossings of straight lines and of those drawn, and moves by one skill more. */
export function layoutTask(place: Place, work: (tree: Tree) => unknown = place): Task {
  return {
    prepare(size) {
      const { tree } = randomTree(size)
      let picture: Record<string, number> | undefined
      return async () => {
        const ms = await timed(() => work(tree))
        // The same input gives the same picture, so it is looked at in one round alone.
        picture ??= await pictureOf(tree, place, ms > SLOW_MS ? 1 : VARIANTS)
        return { ms, ...picture }
      }
    },
  }
}

export const ownLayout: Task = layoutTask((tree) => placedByUs(layoutTree(tree)), layoutTree)

async function pictureOf(tree: Tree, place: Place, variants: number) {
  const placed = await place(tree)
  const moves: number[] = []
  for (let variant = 0; variant < variants; variant += 1) {
    moves.push(meanMove(placed, await place(withOneMore(tree, variant))))
  }
  return {
    straight: lineCrossings(straightLines(tree, placed)),
    drawn: lineCrossings(placed.lines),
    moved: moves.reduce((sum, move) => sum + move, 0) / moves.length,
    columns: columnsKept(tree, placed) ? 1 : 0,
  }
}
