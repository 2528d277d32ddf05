import { expect, test } from './journey.ts'

test('what is being written is there after a reload', async ({ page }) => {
  const note = page.getByRole('textbox', { name: 'What happened?' })
  const aim = page.getByLabel('What will be seen or counted?')
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Search or command' })).toBeVisible()

  await test.step('evidence', async () => {
    await page.keyboard.press('Control+;')
    await note.fill('Listened for 20 minutes.')
    await page.reload()
    await expect(page.getByRole('button', { name: 'Search or command' })).toBeVisible()
    await page.keyboard.press('Control+;')
    await expect(note).toHaveValue('Listened for 20 minutes.')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByText('Kept in your happy file.')).toBeVisible()
  })

  await test.step('a goal', async () => {
    await page.getByRole('link', { name: 'Focus', exact: true }).click()
    const focus = page.getByRole('button', { name: 'Focus on Self-care' })
    await focus.click()
    await aim.fill('A break every day.')
    await page.reload()
    await focus.click()
    await expect(aim).toHaveValue('A break every day.')
    await page.getByRole('button', { name: 'Set the goal' }).click()
    await expect(page.getByRole('article', { name: 'Self-care' })).toContainText(
      'A break every day.',
    )
  })

  await test.step('nothing of it is left in the tab', async () => {
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })
})
