import { FULL_DAY, fullGrove } from './full-grove.ts'
import { expect, test } from './journey.ts'
import { type Screen, show } from './screen.ts'
import { SCREENS } from './screens.ts'
import { seedRecords } from './seed-records.ts'

// A trace of so many screens would cost more than looking at them.
test.use({ trace: 'off' })

/** More than any page has; what is beyond is the same again. */
const MOST_STOPS = 70

const screens = Object.values(SCREENS).flat()

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const [part, shown] of halves(screens)) {
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
        const hidden = new Set<string>()
        for (let stop = 0; stop < MOST_STOPS; stop++) {
          await page.keyboard.press('Tab')
          const found = await page.evaluate(lookAtFocus)
          if (found === 'seen before' || found === 'the page') break
          if (found !== 'in sight') hidden.add(found)
        }
        expect.soft([...hidden], screen.name).toEqual([])
      }
    })
  }
}

function halves(all: readonly Screen[]): readonly (readonly [string, readonly Screen[]])[] {
  const middle = Math.ceil(all.length / 2)
  return [
    ['in the first half of the screens', all.slice(0, middle)],
    ['in the second half of the screens', all.slice(middle)],
  ]
}

/** Runs in the page: whether some of what has the focus can be seen, and its ring at all. */
function lookAtFocus(): string {
  const focused = document.activeElement
  if (!focused || focused === document.body) return 'the page'
  if (focused.hasAttribute('data-walked')) return 'seen before'
  focused.setAttribute('data-walked', '')
  const area = (focused.matches('input') ? focused.closest('label') : null) ?? focused
  const { left, top, width, height } = area.getBoundingClientRect()
  const inSight = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].map((down) => {
      const hit = document.elementFromPoint(left + width * across, top + height * down)
      return hit !== null && (area.contains(hit) || hit.contains(area))
    }),
  )
  if (inSight.includes(true)) return 'in sight'
  const where = [left, top, width, height].map(Math.round).join(' ')
  return `${focused.outerHTML.slice(0, 120)} at ${where}`
}
