import type { Locator, Page } from '@playwright/test'
import { FULL_DAY, fullGrove } from './full-grove.ts'
import { expect, test } from './journey.ts'
import { seedRecords } from './seed-records.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours cards, marks, the ring and the chosen level are the system’s, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.clock.setFixedTime(FULL_DAY)
    await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' })
    await seedRecords(page, fullGrove)
    await page.goto('./#/tree/happiness-engineer')
    const skill = page.locator('[data-skill="self-care"]')
    await expect(skill).toBeVisible()
    const { canvas, text, highlight } = await systemColours(page)
    expect(text).not.toBe(canvas)
    expect(highlight).not.toBe(canvas)

    await test.step('all of a card is drawn in the colours of text and page', async () => {
      for (const card of ['self-care', 'empathy', 'mentoring', 'adaptability']) {
        const drawing = page.locator(`[data-skill="${card}"] > svg`)
        expect(await drawing.evaluate(paints), card).toEqual([canvas, text].toSorted())
      }
    })
    await test.step('the focus has a ring in the highlight', async () => {
      await skill.focus()
      // Only what was reached by keyboard shows it.
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowLeft')
      await expect(page.locator('[data-skill]:focus')).toHaveCount(1)
      await hasRing(page.locator(':focus'), highlight)
      await page.keyboard.press('Enter')
    })
    await test.step('so has the chosen level, and no other', async () => {
      const panel = page.locator('.panel')
      await hasRing(panel.locator('.level-option:has(:checked)'), highlight)
      for (const other of await panel.locator('.level-option:not(:has(:checked))').all())
        await expect(other).toHaveCSS('outline-style', 'none')
    })
    await test.step('so has the page one is on', async () => {
      await hasRing(page.locator('.bar nav a[aria-current]'), highlight)
    })
    await test.step('a card of a page has a border in the colour of text', async () => {
      await page.goto('./#/evidence')
      const card = page.getByRole('article').first()
      await expect(card).toHaveCSS('border-top-style', 'solid')
      await expect(card).toHaveCSS('border-top-color', text)
      await expect(card).toHaveCSS('background-color', canvas)
    })
  })
}

async function hasRing(target: Locator, colour: string): Promise<void> {
  await expect(target).toHaveCSS('outline-style', 'solid')
  await expect(target).toHaveCSS('outline-width', '3px')
  await expect(target).toHaveCSS('outline-color', colour)
}

/** What the system’s names stand for here, as computed styles say it. */
function systemColours(page: Page) {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.forcedColorAdjust = 'none'
    const of = (name: string) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    }
    const found = { canvas: of('Canvas'), text: of('CanvasText'), highlight: of('Highlight') }
    probe.remove()
    return found
  })
}

/** Runs in the page: each colour in which something of a drawing is filled or stroked, sorted. */
function paints(drawing: Element): readonly string[] {
  const colours = [...drawing.querySelectorAll('path, circle, rect, text')].flatMap((part) => {
    const { fill, stroke } = getComputedStyle(part)
    return [fill, stroke].filter((colour) => colour !== 'none')
  })
  return [...new Set(colours)].toSorted()
}
