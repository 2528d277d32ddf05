import { expect, test } from './journey.ts'

test('rating, opening, planting and exporting need no mouse', async ({ page }) => {
  await page.goto('./')
  const skill = (name: string) => page.getByRole('button', { name, exact: true })

  await test.step('Tab reaches the graph once, and arrows walk in it', async () => {
    const isInGraph = () =>
      page.evaluate(() => document.activeElement?.hasAttribute('data-skill') ?? false)
    for (let tabs = 0; tabs < 20 && !(await isInGraph()); tabs += 1)
      await page.keyboard.press('Tab')
    await expect(skill('Goal-setting & accountability, unrated')).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    for (let downs = 0; downs < 3; downs += 1) await page.keyboard.press('ArrowDown')
    await expect(skill('Self-care, unrated')).toBeFocused()
  })

  await test.step('3 rates Master, the arrow follows the link, Enter opens, Escape comes back', async () => {
    await page.keyboard.press('3')
    await expect(skill('Self-care, master')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    const built = page.locator(':focus')
    await expect(built).toHaveAttribute('data-skill', /^(empathy|resilience)$/)
    await page.keyboard.press('ArrowLeft')
    await expect(skill('Self-care, master')).toBeFocused()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: 'Self-care' })
    await expect(panel.getByRole('radio', { name: 'Master' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(skill('Self-care, master')).toBeFocused()
  })

  await test.step('the destination that sprouts is planted', async () => {
    await page.getByRole('link', { name: 'Grove', exact: true }).press('Enter')
    await page.getByRole('button', { name: 'People leadership, sprouting' }).press('Enter')
    await page.getByRole('button', { name: 'Plant People leadership' }).press('Enter')
    await expect(page.getByRole('button', { name: 'People leadership, planted' })).toBeVisible()
    await page.getByRole('link', { name: 'Open the People leadership tree' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'People leadership', level: 1 })).toBeVisible()
    await skill('Handing over, unrated').press('1')
    await expect(skill('Handing over, rookie')).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('Saved')
  })

  await test.step('the tree in view is exported as SVG', async () => {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export' }).press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const file = await downloading
    expect(file.suggestedFilename()).toMatch(/^skill-grove-people-leadership-.*\.svg$/)
  })

  await test.step('all of it is there after a reload', async () => {
    await page.reload()
    await expect(skill('Handing over, rookie')).toBeVisible()
    await page.goto('./#/grove/team-leadership')
    await expect(page.getByRole('button', { name: 'People leadership, planted' })).toBeVisible()
  })
})
