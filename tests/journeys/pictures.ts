import type { Page } from '@playwright/test'

/** Where every skill of the graph stands on the screen, by its id, in whole px. */
export function boxesOf(page: Page): Promise<Record<string, readonly number[]>> {
  return page.evaluate(() => {
    const boxes: Record<string, readonly number[]> = {}
    for (const card of document.querySelectorAll<HTMLElement>('.canvas [data-skill]')) {
      const { x, y, width, height } = card.getBoundingClientRect()
      boxes[card.dataset.skill ?? ''] = [x, y, width, height].map(Math.round)
    }
    return boxes
  })
}

/** Margin of the poster that must stay empty, in px of a PNG at double size. */
const MARGIN = 60

/**
 * Decodes a PNG in the page. `isMarginClean`: nothing but paper stands along the edges, so nothing
 * is cut off. `inkShare`: how much of the picture is as dark as text and links are.
 */
export function inspectPng(page: Page, bytes: Buffer) {
  const address = `data:image/png;base64,${bytes.toString('base64')}`
  return page.evaluate(
    async ({ source, margin }) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const { width, height } = image
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      const pixel = (i: number) => [data[4 * i], data[4 * i + 1], data[4 * i + 2]].join()
      const paper = pixel(0)
      let isMarginClean = true
      let dark = 0
      for (let i = 0; i < width * height; i += 1) {
        const x = i % width
        const y = (i - x) / width
        const isEdge = x < margin || y < margin || x >= width - margin || y >= height - margin
        if (isEdge && pixel(i) !== paper) isMarginClean = false
        if ((data[4 * i] ?? 0) + (data[4 * i + 1] ?? 0) + (data[4 * i + 2] ?? 0) < 330) dark += 1
      }
      return { width, height, isMarginClean, inkShare: dark / (width * height) }
    },
    { source: address, margin: MARGIN },
  )
}

/**
 * The share of the pixels of two pictures on white, given as `data:` addresses, that differ by more
 * than `least` of 255; 1 where they are not of one size. Of a clipped path the browser reckons the
 * edges a little otherwise, which nobody sees.
 */
export function differing(
  page: Page,
  sources: readonly [string, string],
  least: number,
): Promise<number> {
  return page.evaluate(
    async ({ sources, least }) => {
      const pixels = async (source: string) => {
        const image = new Image()
        image.src = source
        await image.decode()
        const { width, height } = image
        const context = new OffscreenCanvas(width, height).getContext('2d')
        if (!context) throw new Error('no canvas')
        context.fillStyle = 'white'
        context.fillRect(0, 0, width, height)
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, width, height).data
      }
      const [one, other] = [await pixels(sources[0]), await pixels(sources[1])]
      if (one.length !== other.length) return 1
      let count = 0
      for (let i = 0; i < one.length; i += 4) {
        const isOther = [0, 1, 2].some(
          (c) => Math.abs((one[i + c] ?? 0) - (other[i + c] ?? 0)) > least,
        )
        if (isOther) count += 1
      }
      return (4 * count) / one.length
    },
    { sources, least },
  )
}
