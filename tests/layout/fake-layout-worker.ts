import type { LayoutAnswer, LayoutRequest } from '../../src/layout/layout-worker/layout-messages.ts'
import { layoutTree, type TreeLayout } from '../../src/layout/tree-layout.ts'

type Behaviour = LayoutAnswer | 'works' | 'is silent' | 'does not load'

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
  private request: LayoutRequest | undefined

  constructor(readonly answer: Behaviour) {
    super()
    this.asked = new Promise((resolve) => {
      this.noteAsked = resolve
    })
  }

  postMessage(request: LayoutRequest): void {
    this.request = request
    this.noteAsked()
    if (this.answer === 'is silent') return
    if (this.answer === 'works') this.finish()
    else if (this.answer === 'does not load') this.dispatchEvent(new Event('error'))
    else this.say(this.answer)
  }

  /** Does what it was asked for, also where it is silent by itself. */
  finish(): void {
    if (!this.request) return
    const { tree, direction } = this.request
    this.made = layoutTree(tree, { direction })
    this.say({ layout: this.made })
  }

  terminate(): void {
    this.isEnded = true
  }

  private say(data: LayoutAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}
