import type { Page } from '@playwright/test'
import { cutOff, tooWide } from './fit.ts'
import { FULL_DAY, fullGrove } from './full-grove.ts'
import { expect, test } from './journey.ts'
import { show } from './screen.ts'
import { SCREENS } from './screens.ts'
import { seedRecords } from './seed-records.ts'

async function left(page: Page, skill: string): Promise<number> {
  const card = page.locator(`[data-skill="${skill}"]`)
  await expect(card).toBeVisible()
  return (await card.boundingBox())?.x ?? Number.NaN
}

test('the app speaks the browser’s language, and another one when asked, also after a reload', async ({
  newPerson,
}) => {
  const page = await newPerson({ locale: 'de-AT' })
  await page.goto('./#/data')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Daten')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('Español')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datos')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datos')
})

test('in Arabic the page and the graph are mirrored, and the keys with them', async ({ page }) => {
  await page.goto('./?language=ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await test.step('foundations stand at the right', async () => {
    expect(await left(page, 'self-care')).toBeGreaterThan(await left(page, 'empathy'))
    expect(await left(page, 'empathy')).toBeGreaterThan(await left(page, 'rallying'))
  })
  await test.step('branches stand among the cards', async () => {
    const from = await left(page, 'rallying')
    const to = await left(page, 'self-care')
    const branches = await page
      .locator('.links path')
      .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().x))
    expect(branches.length).toBeGreaterThan(30)
    expect(branches.filter((x) => x < from || x > to)).toEqual([])
  })
  await test.step('the left arrow goes on to what builds on a skill, 3 rates it', async () => {
    await page.locator('[data-skill="self-care"]').focus()
    await page.keyboard.press('3')
    await expect(page.getByRole('button', { name: /^\W*Self-care\W*، متقن$/u })).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(page.locator(':focus')).toHaveAttribute('data-skill', /^(empathy|resilience)$/)
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(':focus')).toHaveAttribute('data-skill', 'self-care')
  })
  await test.step('the panel opens at the left', async () => {
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: 'Self-care' })
    await expect(panel).toBeVisible()
    await expect.poll(async () => (await panel.boundingBox())?.x).toBe(0)
  })
})

test('in Arabic the left arrow goes deeper in the outline, and the right one back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./?language=ar')
  await page.locator('[data-skill="self-care"]').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator(':focus')).toHaveAttribute('data-skill', /^(empathy|resilience)$/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAttribute('data-skill', 'self-care')
})

for (const [width, height] of [
  [390, 844],
  [1280, 720],
] as const) {
  for (const group of ['pages', 'what opens on the pages'] as const) {
    test(`longer words fit, ${group}, ${String(width)} px wide`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.setViewportSize({ width, height })
      await page.clock.setFixedTime(FULL_DAY)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await seedRecords(page, fullGrove)
      for (const screen of SCREENS[group]) {
        await show(page, screen, 'en-XA')
        expect.soft(await page.evaluate(tooWide), screen.name).toEqual([])
        expect.soft(await page.evaluate(cutOff), screen.name).toEqual([])
      }
    })
  }
}
