import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './journey.ts'

test.use({
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
})

interface Point {
  readonly x: number
  readonly y: number
}
/** React Flow’s viewport: a point p of the tree stands at `p * zoom + (x, y)`. */
interface Place extends Point {
  readonly zoom: number
}

test('fingers pan and pinch the tree, and nothing loses the place but they', async ({ page }) => {
  const devTools = await page.context().newCDPSession(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'Graph' }).tap()
  const card = page.locator('.canvas [data-skill="empathy"]')
  await expect(card).toBeVisible()
  const start = await placeOf(page)

  await test.step('one finger drags the tree along', async () => {
    await swipe(devTools, [[{ x: 250, y: 500 }], [{ x: 150, y: 440 }]])
    const { x, y, zoom } = await placeOf(page)
    expect(zoom).toBe(start.zoom)
    // What a finger moves before it counts as moving is lost.
    expect(Math.abs(x - (start.x - 100))).toBeLessThan(8)
    expect(Math.abs(y - (start.y - 60))).toBeLessThan(8)
  })

  await test.step('two fingers zoom, and what is between them stays there', async () => {
    const canvas = await page.locator('.canvas').boundingBox()
    const middle = { x: 195 - (canvas?.x ?? 0), y: 500 - (canvas?.y ?? 0) }
    const before = treePoint(middle, await placeOf(page))
    await swipe(devTools, [
      [
        { x: 165, y: 500 },
        { x: 225, y: 500 },
      ],
      [
        { x: 145, y: 500 },
        { x: 245, y: 500 },
      ],
    ])
    const place = await placeOf(page)
    expect(place.zoom).toBeGreaterThan(start.zoom * 1.3)
    const after = treePoint(middle, place)
    expect(Math.hypot(after.x - before.x, after.y - before.y) * place.zoom).toBeLessThan(8)
  })

  await test.step('a sheet that opens and goes leaves it', async () => {
    await page.getByRole('button', { name: 'Fit the tree' }).tap()
    await atRest(page)
    await swipe(devTools, [[{ x: 250, y: 560 }], [{ x: 246, y: 500 }]])
    const before = await placeOf(page)
    await card.tap()
    const sheet = page.getByRole('region', { name: 'Empathy' })
    await expect(sheet).toBeVisible()
    await sheet.getByRole('button', { name: 'Close' }).tap()
    await expect(sheet).toHaveCount(0)
    await atRest(page)
    expect(await placeOf(page)).toEqual(before)
  })

  await test.step('the outline and the graph each are as they were left', async () => {
    const place = await placeOf(page)
    await page.getByRole('button', { name: 'Outline' }).tap()
    await page.getByRole('button', { name: 'Collapse all' }).tap()
    await expect(page.getByRole('treeitem')).toHaveCount(5)
    await page.getByRole('button', { name: 'Graph' }).tap()
    await expect(card).toBeVisible()
    await expect.poll(() => placeOf(page)).toEqual(place)
    await page.getByRole('button', { name: 'Outline' }).tap()
    await expect(page.getByRole('treeitem')).toHaveCount(5)
  })
})

test('levels are within reach of a thumb, and as large', async ({ page }) => {
  await page.goto('./')
  await page.locator('[data-skill="self-care"]').getByText('Self-care').first().tap()
  const sheet = page.getByRole('region', { name: 'Self-care' })
  await expect(sheet.locator('.level-meaning').first()).toBeVisible()
  await expect
    .poll(async () => {
      const rows = await sheet.locator('.level-option').all()
      const boxes = await Promise.all(rows.map((row) => row.boundingBox()))
      return boxes.filter((box) => !box || box.height < 44 || box.y < 844 / 2 || box.y + 44 > 844)
        .length
    })
    .toBe(0)
})

function treePoint({ x, y }: Point, place: Place): Point {
  return { x: (x - place.x) / place.zoom, y: (y - place.y) / place.zoom }
}

function placeOf(page: Page): Promise<Place> {
  return page.locator('.canvas .react-flow__viewport').evaluate((viewport) => {
    const { e, f, a } = new DOMMatrixReadOnly(getComputedStyle(viewport).transform)
    return { x: e, y: f, zoom: a }
  })
}

/** Waits until the tree has stood in one place for some frames. */
async function atRest(page: Page): Promise<void> {
  await page.locator('.canvas .react-flow__viewport').evaluate(
    (viewport) =>
      new Promise<void>((resolve) => {
        let [place, frames] = ['', 0]
        const look = () => {
          const { transform } = getComputedStyle(viewport)
          frames = transform === place ? frames + 1 : 0
          place = transform
          if (frames === 10) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

/** Moves fingers from where they start to where they end, in steps as a screen reports them. */
async function swipe(
  devTools: CDPSession,
  [from, to]: readonly [readonly Point[], readonly Point[]],
): Promise<void> {
  const steps = 10
  const at = (step: number) =>
    from.map(({ x, y }, id) => ({
      id,
      x: x + (((to[id]?.x ?? x) - x) * step) / steps,
      y: y + (((to[id]?.y ?? y) - y) * step) / steps,
    }))
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: ReturnType<typeof at>,
  ) => devTools.send('Input.dispatchTouchEvent', { type, touchPoints })
  await send('touchStart', at(0))
  for (let step = 1; step <= steps; step += 1) await send('touchMove', at(step))
  await send('touchEnd', [])
}
