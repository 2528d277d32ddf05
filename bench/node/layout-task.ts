import type { Tree } from '../../src/domain/tree.ts'
import { layoutTree } from '../../src/layout/tree-layout.ts'
import { randomTree, withOneMore } from '../trees/random-tree.ts'
import { lineCrossings } from './line-crossings.ts'
import { columnsKept, meanMove, type Placed, placedByUs, straightLines } from './placed.ts'
import { type Numbers, type Task, timed } from './task.ts'

/** Laid out once more for each variant, where one takes less than this many ms; else for one, or none. */
const VARIANTS = [
  { below: 3_000, count: 3 },
  { below: 20_000, count: 1 },
]

/**
 * Measures one library: ms of `layout`, crossings along straight lines and along those drawn, and how
 * far all moves by one skill more. `placedOf` makes of what it gives what is compared.
 */
export function layoutTask<Given>(
  layout: (tree: Tree) => Given | Promise<Given>,
  placedOf: (given: Given) => Placed,
): Task {
  return {
    prepare(size) {
      const { tree } = randomTree(size)
      let picture: Numbers | undefined
      return async () => {
        let given: Given | undefined
        const ms = await timed(async () => {
          given = await layout(tree)
          return given
        })
        if (given === undefined) throw new Error('it gave nothing')
        // The same input gives the same picture, so it is looked at in one round alone.
        picture ??= {
          ...shapeOf(tree, placedOf(given)),
          ...(await movesOf(tree, placedOf(given), ms)),
        }
        return { ms, ...picture }
      }
    },
  }

  async function movesOf(tree: Tree, placed: Placed, ms: number): Promise<Numbers> {
    const count = VARIANTS.find(({ below }) => ms < below)?.count ?? 0
    let sum = 0
    for (let variant = 0; variant < count; variant += 1) {
      sum += meanMove(placed, placedOf(await layout(withOneMore(tree, variant))))
    }
    return count === 0 ? {} : { moved: sum / count }
  }
}

export const ownLayout: Task = layoutTask(layoutTree, placedByUs)

function shapeOf(tree: Tree, placed: Placed): Numbers {
  return {
    straight: lineCrossings(straightLines(tree, placed)),
    drawn: lineCrossings(placed.lines),
    columns: columnsKept(tree, placed) ? 1 : 0,
  }
}
