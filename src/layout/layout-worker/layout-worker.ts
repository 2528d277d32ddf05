/** Places one large tree, so that the page stays responsive meanwhile; whoever asked ends it then. */
import { layoutTree } from '../tree-layout.ts'
import type { LayoutAnswer, LayoutRequest } from './layout-messages.ts'

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  self.postMessage(answer(data))
})

function answer({ tree, direction }: LayoutRequest): LayoutAnswer {
  try {
    return { layout: layoutTree(tree, { direction }) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}
