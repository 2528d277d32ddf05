import { cutOff, tooHigh, tooWide } from './fit.ts'
import { FULL_DAY, fullGrove } from './full-grove.ts'
import { expect, test } from './journey.ts'
import { movements } from './movements.ts'
import { show } from './screen.ts'
import { SCREENS } from './screens.ts'
import { seedRecords } from './seed-records.ts'

// A trace of so many screens would cost more than looking at them.
test.use({ trace: 'off' })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(FULL_DAY)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await seedRecords(page, fullGrove)
})

for (const [group, screens] of Object.entries(SCREENS)) {
  test(`there are 24 px to press on, and nothing is cut off on low or narrow screens: ${group}`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    for (const screen of screens) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await show(page, screen)
      expect.soft(await page.evaluate(smallTargets), `${screen.name}, 1440`).toEqual([])
      expect.soft(await page.evaluate(movements), `${screen.name}, reduced motion`).toEqual([])
      expect.soft(await page.evaluate(tooHigh), `${screen.name}, 1440`).toBe(0)
      await page.setViewportSize({ width: 390, height: 844 })
      await show(page, screen)
      expect.soft(await page.evaluate(tooHigh), `${screen.name}, 390`).toBe(0)
      expect.soft(await page.evaluate(smallTargets), `${screen.name}, 390`).toEqual([])
      // A page of 1280 × 1024 at 400 %.
      await page.setViewportSize({ width: 320, height: 256 })
      expect.soft(await page.evaluate(tooWide), `${screen.name}, 400 %`).toEqual([])
      expect.soft(await page.evaluate(shareCovered), `${screen.name}, 400 %`).toBeLessThan(0.5)
      await page.evaluate(addStyle, SPACED)
      await page.setViewportSize({ width: 320, height: 640 })
      expect.soft(await page.evaluate(tooWide), `${screen.name}, spaced`).toEqual([])
      expect.soft(await page.evaluate(cutOff), `${screen.name}, spaced`).toEqual([])
    }
  })
}

test('zoomed out as far as it goes, each skill can still be hit on 24 px', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(`./?width=${String(width)}#/tree/happiness-engineer`)
    await page.getByRole('button', { name: 'Graph', exact: true }).click()
    const skills = page.locator('.canvas [data-skill]')
    await expect(skills.first()).toBeVisible()
    await skills.first().focus()
    for (let presses = 0; presses < 12; presses++) await page.keyboard.press('Control+-')
    await expect(page.locator('.canvas')).toHaveClass(/is-far/)
    expect(await skills.evaluateAll(missedBy)).toEqual([])
  }
})

/** The text spacing of WCAG 1.4.12. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`

/*
 * All below run in the page.
 */

/** Of the page's own policy, no style element may be added. */
function addStyle(rules: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets.push(sheet)
}

/** What is to be pressed on less than 24 × 24 px, in the dialog that is open, or else the page. */
function smallTargets(): readonly string[] {
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
  const pressed =
    'a[href], button, input, select, textarea, summary, [role=treeitem], [role=option], [data-fold]'
  return [...top.querySelectorAll(pressed)].flatMap((element) => {
    // The bar has the same way to the grove; this one shrinks with the picture that it stands in.
    if (element.closest('.destinations-note')) return []
    const area = (element.matches('input') ? element.closest('label') : null) ?? element
    const { width, height } = area.getBoundingClientRect()
    const isThere = width > 1 && height > 1
    if (!isThere || (width >= 24 && height >= 24)) return []
    return [`${element.outerHTML.slice(0, 90)}: ${width.toFixed(1)} × ${height.toFixed(1)}`]
  })
}

/** How much of the screen's height is taken by what stays when one scrolls, from 0 to 1. */
function shareCovered(): number {
  if (document.querySelector('dialog[open]')) return 0
  const fixed = [...document.querySelectorAll('.bar, .bar nav, main *')].filter((element) => {
    const { position } = getComputedStyle(element)
    return element.matches('.bar, .bar nav') || position === 'sticky'
  })
  const heights = fixed
    .filter((element) => !element.closest('.panel'))
    .map((element) => element.getBoundingClientRect().height)
  return heights.reduce((sum, height) => sum + height, 0) / window.innerHeight
}

/** Buttons that are not what lies 11.5 px from their middle; those out of sight cannot be asked. */
function missedBy(buttons: readonly Element[]): readonly string[] {
  return buttons.flatMap((button) => {
    const { left, top, width, height } = button.getBoundingClientRect()
    const x = left + width / 2
    const y = top + height / 2
    const isMissed = [-11.5, 11.5].some((by) =>
      [document.elementFromPoint(x, y + by), document.elementFromPoint(x + by, y)].some(
        (hit) =>
          hit !== null && hit.closest('.canvas') !== null && hit.closest('button') !== button,
      ),
    )
    return isMissed ? [button.getAttribute('data-skill') ?? ''] : []
  })
}
