import type { BrowserContextOptions, Page } from '@playwright/test'
import { type Language, languageFacts } from '../../src/messages/languages.ts'
import { speak } from '../../src/messages/messages.ts'
import { calm, type Hand, pointing } from './hand.ts'
import { expect, test } from './journey.ts'
import { typing } from './keyboard-hand.ts'
import { NOW, wholeWay } from './one-to-one-steps.ts'

const phone = { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } as const
const tapping = (page: Page) => pointing(page, 'tap')
const clicking = (page: Page) => pointing(page, 'click')
const calmly = (page: Page) => calm(clicking(page))

const WAYS: readonly {
  readonly how: string
  readonly hand: (page: Page) => Hand
  readonly options?: BrowserContextOptions
  readonly language?: Language
}[] = [
  { how: 'by keyboard alone', hand: typing },
  { how: 'in Arabic, from right to left', hand: clicking, language: 'ar' },
  {
    how: 'on a phone of 390 × 844, by touch',
    hand: tapping,
    options: { ...phone, viewport: { width: 390, height: 844 } },
  },
  {
    how: 'on a phone of 320 × 640, by touch',
    hand: tapping,
    options: { ...phone, viewport: { width: 320, height: 640 } },
  },
  {
    how: 'without motion, in forced colours',
    hand: calmly,
    options: { reducedMotion: 'reduce', forcedColors: 'active' },
  },
]

// The next journey may be told in the same process.
test.afterEach(() => speak('en'))

for (const { how, hand, options = {}, language = 'en' } of WAYS) {
  test.describe(() => {
    test.use(options)

    test(`a whole 1:1 goes ${how}`, async ({ page, newPerson }) => {
      // Two browsers and every step from the first rating to the picture.
      test.setTimeout(120_000)
      await speak(language)
      const robin = hand(page)
      const sam = hand(await newPerson())
      for (const { page } of [robin, sam]) {
        await page.clock.setFixedTime(NOW)
        await page.goto(language === 'en' ? './' : `./?language=${language}`)
      }
      await expect(page.locator('html')).toHaveAttribute('dir', languageFacts[language].direction)
      await wholeWay(robin, sam)
    })
  })
}
