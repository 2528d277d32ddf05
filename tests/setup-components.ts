import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

/*
 * What a browser has and jsdom lacks, as far as the app and React Flow use it. Nothing is measured
 * here: sizes come from the elements' own styles, and a picture is looked at by a browser journey.
 */

class FixedSizeObserver implements ResizeObserver {
  private readonly report: ResizeObserverCallback

  constructor(report: ResizeObserverCallback) {
    this.report = report
  }

  observe(target: Element) {
    const contentRect = target.getBoundingClientRect()
    const sizes: ResizeObserverSize[] = []
    this.report(
      [
        {
          target,
          contentRect,
          borderBoxSize: sizes,
          contentBoxSize: sizes,
          devicePixelContentBoxSize: sizes,
        },
      ],
      this,
    )
  }

  unobserve() {
    // Nothing is kept.
  }

  disconnect() {
    // Nothing is kept.
  }
}

class ScaleMatrix {
  readonly m22: number

  constructor(transform = '') {
    this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1)
  }
}

/** A wide, light screen with a mouse. */
function matchMedia(media: string): MediaQueryList {
  const query = new EventTarget()
  return Object.assign(query, {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
}

/** A size as `style` gives it, in px. */
function styledSize(side: 'width' | 'height'): PropertyDescriptor & ThisType<HTMLElement> {
  return {
    configurable: true,
    get() {
      return Number.parseFloat(this.style[side]) || 1
    },
  }
}

globalThis.ResizeObserver = FixedSizeObserver
Object.assign(globalThis, { DOMMatrixReadOnly: ScaleMatrix, matchMedia })
Object.defineProperty(HTMLElement.prototype, 'offsetWidth', styledSize('width'))
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', styledSize('height'))
Object.assign(Element.prototype, {
  scrollIntoView: () => undefined,
  setPointerCapture: () => undefined,
  releasePointerCapture: () => undefined,
  hasPointerCapture: () => false,
})
Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) })
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true
  },
  close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  },
})

// Only there to end a test that waits in vain; parts that load late take long beside other work.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
