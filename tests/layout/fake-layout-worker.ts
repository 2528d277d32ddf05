import type { LayoutAnswer, LayoutRequest } from '../../src/layout/layout-worker/layout-messages.ts'
import { layoutTree, type TreeLayout } from '../../src/layout/tree-layout.ts'

/** A worker in the page itself, that works or fails as it is told. */
export class FakeLayoutWorker extends EventTarget implements Worker {
  onmessage = null
  onmessageerror = null
  onerror = null
  isEnded = false
  /** The layout it has made. */
  made: TreeLayout | undefined
  /** Resolves when it is asked for something. */
  readonly asked: Promise<void>
  private noteAsked: () => void = () => undefined
  private readonly answer: LayoutAnswer | 'works' | 'is silent' | 'does not load'

  constructor(answer: LayoutAnswer | 'works' | 'is silent' | 'does not load') {
    super()
    this.answer = answer
    this.asked = new Promise((resolve) => {
      this.noteAsked = resolve
    })
  }

  postMessage({ tree, direction }: LayoutRequest): void {
    this.noteAsked()
    if (this.answer === 'is silent') return
    if (this.answer === 'does not load') {
      this.dispatchEvent(new Event('error'))
      return
    }
    let data = this.answer
    if (data === 'works') {
      this.made = layoutTree(tree, { direction })
      data = { layout: this.made }
    }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  terminate(): void {
    this.isEnded = true
  }
}
