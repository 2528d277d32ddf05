import type { Page } from '@playwright/test'

export interface Footprint {
  /** Of the page's scripts and data after a collection, in MB. */
  readonly heap: number
  /** The same with what the browser keeps for the document and its canvases, as far as it says. */
  readonly all: number
  readonly elements: number
}

const MB = 1024 * 1024

/** What the page holds on to. */
export async function footprintOf(page: Page): Promise<Footprint> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN
  const usage = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return {
    heap: heap / MB,
    all: (usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize) / MB,
    elements: await page.evaluate<number>('document.querySelectorAll("*").length'),
  }
}
