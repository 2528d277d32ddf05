import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from '../journeys/journey.ts'

/** Above this, a page full of pictures gets slow, and the app large to keep offline. In bytes. */
const LIMIT = 150_000

/** Keeps a PNG picture in docs/pictures as WebP, which the browser of `page` writes. */
export async function keepPicture(page: Page, name: string, png: Buffer): Promise<void> {
  const written = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.76 })
    return [...new Uint8Array(await blob.arrayBuffer())]
  }, png.toString('base64'))
  expect(written.length, name).toBeLessThan(LIMIT)
  writeFileSync(`docs/pictures/${name}.webp`, Buffer.from(written))
}
