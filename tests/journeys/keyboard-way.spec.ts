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
    await expect(panel).toBeFocused()
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

test('the graph is walked, and everything else is found, by keys alone', async ({ page }) => {
  await page.goto('./')
  const skill = (name: string) => page.getByRole('button', { name, exact: true })
  const zoom = () =>
    page
      .locator('.react-flow__viewport')
      .evaluate((viewport) => new DOMMatrixReadOnly(getComputedStyle(viewport).transform).a)
  const palette = page.getByRole('combobox', { name: 'Search or command' })
  // It comes behind the first picture, and its keys with it.
  await expect(page.getByRole('button', { name: 'Search or command' })).toBeVisible()

  await test.step('typing a name goes there, and back leads where forward came from', async () => {
    await skill('Goal-setting & accountability, unrated').focus()
    await page.keyboard.type('self-c')
    await expect(skill('Self-care, unrated')).toBeFocused()
    await page.keyboard.press('2')
    await expect(skill('Self-care, pro')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    const first = await page.locator(':focus').getAttribute('data-skill')
    await page.keyboard.press('ArrowDown')
    const second = await page.locator(':focus').getAttribute('data-skill')
    expect(second).not.toBe(first)
    await page.keyboard.press('ArrowLeft')
    await expect(skill('Self-care, pro')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(':focus')).toHaveAttribute('data-skill', second ?? '')
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByText(/^\d next$/)).toBeAttached()
  })

  await test.step('the view answers to the keys of graph tools', async () => {
    await page.keyboard.press('Control+0')
    await expect.poll(zoom).toBe(1)
    await page.keyboard.press('Control++')
    await expect.poll(zoom).toBe(1.25)
    await page.keyboard.press('Shift+Digit2')
    await expect.poll(zoom).toBe(1.4)
    await expect(skill('Self-care, pro')).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Shift+Digit1')
    await expect.poll(zoom).toBeLessThan(1)
    await expect(skill('Self-care, pro')).toBeFocused()
  })

  await test.step('Enter opens, Escape comes back', async () => {
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: 'Self-care' })
    await expect(panel).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(skill('Self-care, pro')).toBeFocused()
  })

  await test.step('the palette rates, and gives the focus back', async () => {
    await page.keyboard.press('Control+k')
    await expect(palette).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(skill('Self-care, pro')).toBeFocused()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('rate master')
    await page.keyboard.press('Enter')
    await expect(skill('Self-care, master')).toBeFocused()
  })

  await test.step('it finds a skill of another tree, and opens it', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('handing over')
    await expect(page.getByRole('option', { name: /^Handing over/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'People leadership', level: 1 })).toBeVisible()
    const panel = page.getByRole('region', { name: 'Handing over' })
    await expect(panel).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(skill('Handing over, unrated')).toBeFocused()
  })

  await test.step('the question mark lists the keys, and Escape comes back', async () => {
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(list.getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
    await expect(skill('Handing over, unrated')).toBeFocused()
  })

  await test.step('export and colours are found, too', async () => {
    const downloading = page.waitForEvent('download')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('svg')
    await page.keyboard.press('Enter')
    expect((await downloading).suggestedFilename()).toMatch(/^skill-grove-people-leadership-.*svg$/)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('colours dark')
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

test('the tree is moved by the gestures of graph tools', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Self-care, unrated' })).toBeVisible()
  const place = () =>
    page.locator('.react-flow__viewport').evaluate((viewport) => {
      const { e, f, a } = new DOMMatrixReadOnly(getComputedStyle(viewport).transform)
      return { x: Math.round(e), y: Math.round(f), zoom: a }
    })
  const card = await page.getByRole('button', { name: 'Self-care, unrated' }).boundingBox()
  const [x, y] = [(card?.x ?? 0) + 60, (card?.y ?? 0) + 30]
  const drag = async (button: 'left' | 'middle') => {
    await page.mouse.move(x, y)
    await page.mouse.down({ button })
    await page.mouse.move(x + 40, y + 30, { steps: 4 })
    await page.mouse.up({ button })
  }

  const start = await place()
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, 50)
  await expect.poll(async () => (await place()).y).toBeLessThan(start.y)
  await page.keyboard.down('Shift')
  await page.mouse.wheel(0, 50)
  await page.keyboard.up('Shift')
  await expect.poll(async () => (await place()).x).toBeLessThan(start.x)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -50)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await place()).zoom).toBeGreaterThan(start.zoom)

  const before = await place()
  await drag('middle')
  await expect.poll(async () => (await place()).x).toBe(before.x + 40)
  await page.getByRole('toolbar').focus()
  await page.keyboard.down('Space')
  await drag('left')
  await page.keyboard.up('Space')
  await expect.poll(async () => (await place()).x).toBe(before.x + 80)
  await expect(page.getByRole('region', { name: 'Self-care' })).toHaveCount(0)
})
