import type { Page } from '@playwright/test'

/** How long a gesture goes on, in ms. Slow pages go on until they have had a few events. */
const LENGTH_MS = 1_500
const LEAST_EVENTS = 8
const NOTCH = 100
const NOTCHES = 10

/** How a page is moved about: by dragging it, or by scrolling where nothing can be dragged. */
export type Way = 'drag' | 'scroll'

interface Place {
  readonly x: number
  readonly y: number
}

/** The ms of all frames while the page is moved to and fro by hand. */
export async function pan(page: Page, { x, y }: Place, way: Way): Promise<readonly number[]> {
  await page.mouse.move(x, y)
  if (way === 'drag') await page.mouse.down()
  const session = await page.context().newCDPSession(page)
  const frames = await framesOf(page, async (event) => {
    const angle = event / 12
    if (way === 'drag') {
      // Playwright's own `mouse.move` looks for a drag and drop each time, and so comes every 60 ms only.
      await session.send('Input.dispatchMouseEvent', {
        type: 'mouseMoved',
        x: x + 160 * Math.sin(angle),
        y: y + 90 * Math.sin(angle * 1.7),
        button: 'left',
        buttons: 1,
      })
    } else {
      await page.mouse.wheel(24 * Math.cos(angle), 40 * Math.cos(angle * 1.7))
    }
  })
  if (way === 'drag') {
    await page.mouse.move(x, y)
    await page.mouse.up()
  }
  return frames
}

/** The ms of all frames while the wheel zooms in about four times, and out again, and so on. */
export async function zoom(page: Page, place: Place, key?: 'Control'): Promise<readonly number[]> {
  await page.mouse.move(place.x, place.y)
  if (key) await page.keyboard.down(key)
  const frames = await framesOf(page, async (event) => {
    const isIn = Math.floor(event / NOTCHES) % 2 === 0
    await page.mouse.wheel(0, isIn ? -NOTCH : NOTCH)
  })
  if (key) await page.keyboard.up(key)
  return frames
}

/** Turns the wheel by so many notches; above 0 zooms in. */
export async function turnWheel(page: Page, place: Place, notches: number, key?: 'Control') {
  await page.mouse.move(place.x, place.y)
  if (key) await page.keyboard.down(key)
  for (let notch = 0; notch < Math.abs(notches); notch += 1) {
    await page.mouse.wheel(0, -Math.sign(notches) * NOTCH)
  }
  if (key) await page.keyboard.up(key)
  await page.evaluate('bench.afterPaint()')
}

async function framesOf(page: Page, act: (event: number) => Promise<void>) {
  await page.evaluate('bench.startFrames()')
  const end = Date.now() + LENGTH_MS
  for (let event = 0; event < LEAST_EVENTS || Date.now() < end; event += 1) await act(event)
  return page.evaluate<number[]>('bench.afterPaint().then(() => bench.stopFrames())')
}
