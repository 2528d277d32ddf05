import type { Page } from '@playwright/test'
import { FULL_DAY, fullGrove } from './full-grove.ts'
import { isInSight } from './in-sight.ts'
import { expect, test } from './journey.ts'
import { type Screen, show } from './screen.ts'
import { SCREENS } from './screens.ts'
import { seedRecords } from './seed-records.ts'

// A trace of so many screens would cost more than looking at them.
test.use({ trace: 'off' })

/** More than any page has: a walk as long does not come round. */
const TOO_MANY = 300

/** The walk of a lead begins without the bar. */
const FEWEST_ON_A_PAGE = 2

const screens = Object.values(SCREENS).flat()

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const [part, shown] of thirds(screens)) {
    test(`Tab always leads to something in sight, ${part}, at ${String(width)} px`, async ({
      page,
    }) => {
      test.setTimeout(240_000)
      await page.setViewportSize({ width, height })
      await page.clock.setFixedTime(FULL_DAY)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await seedRecords(page, fullGrove)
      for (const screen of shown) {
        await show(page, screen)
        // The buttons of the bar come behind the first picture.
        const bars = await page.locator('.bar nav').count()
        await expect(page.locator('.command-button')).toHaveCount(bars)
        const { hidden, stops, isRound } = await walkRound(page)
        expect.soft(hidden, screen.name).toEqual([])
        expect.soft(isRound, `${screen.name}: Tab comes round`).toBe(true)
        expect.soft(await page.evaluate(passedBy), `${screen.name}: passed by`).toEqual([])
        const least = (await page.locator('dialog[open]').count()) > 0 ? 1 : FEWEST_ON_A_PAGE
        expect.soft(stops, `${screen.name}: stops`).toBeGreaterThanOrEqual(least)
      }
    })
  }
}

function thirds(all: readonly Screen[]): readonly (readonly [string, readonly Screen[]])[] {
  const [one, two] = [Math.ceil(all.length / 3), Math.ceil((2 * all.length) / 3)]
  return [
    ['in the first third of the screens', all.slice(0, one)],
    ['in the second third of the screens', all.slice(one, two)],
    ['in the last third of the screens', all.slice(two)],
  ]
}

/** Presses Tab until it comes to where it has been: through all, past the end, to the start. */
async function walkRound(page: Page) {
  const hidden: string[] = []
  for (let stops = 0, presses = 0; presses < TOO_MANY; presses += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(markFocus)
    if (found === 'seen before') return { hidden, stops, isRound: true }
    if (found === 'the page' || found === 'the same') continue
    stops += 1
    if (!(await page.locator(':focus').evaluate(isInSight))) hidden.push(found)
  }
  return { hidden, stops: 0, isRound: false }
}

/* What follows runs in the page. */

/** What has the focus, in short; marks it as seen. */
function markFocus(): string {
  const focused = document.activeElement
  // A field for a day has several stops within.
  if (focused?.getAttribute('data-walked') === 'last') return 'the same'
  document.querySelector('[data-walked=last]')?.setAttribute('data-walked', '')
  if (!focused || focused === document.body) return 'the page'
  if (focused.hasAttribute('data-walked')) return 'seen before'
  focused.setAttribute('data-walked', 'last')
  return focused.outerHTML.slice(0, 120)
}

/** What Tab should have led to and did not. Of radios that belong together it leads to one. */
function passedBy(): readonly string[] {
  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  const stops = root.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type=radio]), select, textarea, summary, [tabindex]',
  )
  return [...stops]
    .filter(
      (stop) =>
        stop.tabIndex >= 0 &&
        !stop.matches(':disabled, [data-walked]') &&
        stop.checkVisibility({ visibilityProperty: true }),
    )
    .map((stop) => stop.outerHTML.slice(0, 120))
}
