import { arabic } from '../../src/messages/arabic/arabic.ts'
import { expect, test } from './journey.ts'
import { offer, robinsFile } from './robins-file.ts'

test('help is read by keyboard on every page, and gives the focus back', async ({ page }) => {
  for (const path of ['#/tree/happiness-engineer', '#/evidence', '#/guide']) {
    // Each loaded anew: a change of the page alone closes what is open, when it comes.
    await page.goto(`./?from=${encodeURIComponent(path)}${path}`)
    const help = page.getByRole('button', { name: 'Help', exact: true })
    await help.focus()
    await page.keyboard.press('Enter')
    const reading = page.getByRole('menuitem', { name: 'How do I read this?' })
    await expect(reading).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(help).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'How do I read this?' })
    await expect(dialog).toContainText('Leads from a skill to what builds on it.')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(help).toBeFocused()
  }
})

test('a lead and whoever compares reach what the marks mean', async ({ page }) => {
  for (const way of ['Compare with mine', 'Answer “Summer” as their lead']) {
    await page.goto(`./?way=${encodeURIComponent(way)}`)
    await offer(page, robinsFile)
    await page.getByRole('button', { name: way }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const help = page.getByRole('button', { name: 'Help', exact: true })
    await help.click()
    await expect(page.getByRole('menuitem', { name: 'Guide' })).toHaveCount(0)
    await page.getByRole('menuitem', { name: 'How do I read this?' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'How do I read this?' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(help).toBeFocused()
  }
})

test('on a phone the guide begins with its title, and folds its contents', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/guide')
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  const section = page.getByRole('link', { name: 'Say what you see' }).first()
  await expect(section).toBeHidden()
  await page.getByText('Contents of the guide').click()
  await section.click()
  await expect(page.getByRole('heading', { name: 'Say what you see' })).toBeFocused()
  await expect(section).toBeHidden()
})

test('a guide that comes late leaves the focus where one has gone by then', async ({ page }) => {
  let release: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/assets\/guide-page-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./#/guide')
  const help = page.getByRole('button', { name: 'Help', exact: true })
  await help.focus()
  release?.()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(help).toBeFocused()

  await page.goto('./#/evidence')
  await help.press('Enter')
  await page.getByRole('menuitem', { name: 'Guide' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('the guide opens at a section, with its pictures, as narrow as 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./#/guide/say-what-you-see')
  await expect(page.getByRole('heading', { name: 'Say what you see' })).toBeFocused()
  const pictures = page.locator('.guide .of-light')
  expect(await pictures.count()).toBeGreaterThan(0)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})

test('in Arabic the guide says that it is in English, and is marked so', async ({ page }) => {
  await page.goto('./?language=ar#/guide')
  await expect(page.getByText(arabic.help.guideInEnglish)).toBeVisible()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toBeFocused()
  await expect(page.locator('.guide [lang="en-GB"][dir="ltr"]').filter({ has: title })).toHaveCount(
    1,
  )
})
