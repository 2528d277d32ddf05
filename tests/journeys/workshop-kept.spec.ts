import { expect, test } from './journey.ts'
import { afterReload, begin, column, note, notesIn, step, write } from './workshop-hand.ts'

test('everything survives a reload at every step, half a note and half a name included', async ({
  page,
}) => {
  await begin(page)
  await write(page, ['Slept well', 'Asked why'])

  await test.step('a note that is being written, the question, and a timer that was paused', async () => {
    await page.getByRole('combobox', { name: 'Minutes' }).selectOption('3')
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('button', { name: 'Pause' }).click()
    const left = await page.getByRole('timer').textContent()
    await page.getByRole('button', { name: 'Role models' }).click()
    await page.getByRole('textbox', { name: 'Your note' }).fill('Half a thou')
    await afterReload(page)
    await expect(page.getByRole('button', { name: 'Role models' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue('Half a thou')
    await expect(page.getByRole('timer')).toHaveText(left ?? '')
  })

  await test.step('lines that were pasted and not added', async () => {
    await page.getByRole('heading', { name: 'Paste many notes' }).click()
    await page.getByRole('textbox', { name: 'Lines from a chat' }).fill('- Listens\n- Listens')
    await afterReload(page)
    await expect(page.getByRole('textbox', { name: 'Lines from a chat' })).toHaveValue(
      '- Listens\n- Listens',
    )
  })

  await test.step('the wall, and the name of a group that is being written', async () => {
    await step(page, 'Wall').click()
    await note(page, 'Slept well').click()
    await page.getByRole('button', { name: 'Move…' }).click()
    await page.getByRole('button', { name: 'Make the group' }).click()
    await page.getByRole('textbox', { name: 'Name of the skill' }).fill('Self-c')
    await afterReload(page)
    await expect(page.getByRole('heading', { name: 'Which notes speak' })).toBeVisible()
    const name = page.getByRole('textbox', { name: 'Name of the skill' })
    await expect(name).toHaveValue('Self-c')
    await name.fill('Self-care')
    await name.press('Enter')
    await expect(notesIn(page, 'Self-care')).toHaveText(['Slept well'])
  })

  await test.step('the order and the links', async () => {
    await note(page, 'Asked why').click()
    await page.getByRole('button', { name: 'Move…' }).click()
    await page.getByRole('textbox', { name: 'Into a new group' }).fill('Empathy')
    await afterReload(page)
    await note(page, 'Asked why').click()
    await page.getByRole('button', { name: 'Move…' }).click()
    // Not even that is lost.
    await expect(page.getByRole('textbox', { name: 'Into a new group' })).toHaveValue('Empathy')
    await page.getByRole('button', { name: 'Make the group' }).click()
    await step(page, 'Order').click()
    for (const skill of ['Self-care', 'Empathy']) {
      await page.getByRole('button', { name: `Move ${skill} on to Foundations` }).click()
    }
    await page.getByRole('button', { name: 'Move Empathy on to Building on them' }).click()
    await afterReload(page)
    await expect(column(page, 'Building on them')).toHaveText(['Empathy'])
    await step(page, 'Links').click()
    const box = page.getByRole('checkbox', { name: 'Self-care' })
    await box.check()
    await afterReload(page)
    await expect(box).toBeChecked()
  })

  await test.step('the draft, and after it was removed the workshop itself', async () => {
    await step(page, 'Tree').click()
    await afterReload(page)
    await expect(page.getByText('2 skills, 1 link, 2 behaviours')).toBeVisible()
    await page.getByRole('link', { name: 'All workshops' }).click()
    await page.getByRole('button', { name: 'Remove the workshop Our support' }).click()
    await expect(page.getByRole('link', { name: 'Our support' })).toHaveCount(0)
    await afterReload(page)
    await page.goto('./#/data')
    await page.getByRole('button', { name: 'Put back: Our support' }).click()
    await page.goto('./#/workshop')
    await page.getByRole('link', { name: 'Our support' }).click()
    await expect(page.getByRole('option')).toHaveCount(2)
  })
})

test('200 pasted notes come to the wall, are told apart, grouped at once and undone', async ({
  page,
}) => {
  await begin(page)
  const lines = Array.from(
    { length: 200 },
    (_, at) => `${String(at + 1)}. Helped customer ${String(at)}`,
  )
  await page.getByRole('heading', { name: 'Paste many notes' }).click()
  await page
    .getByRole('textbox', { name: 'Lines from a chat' })
    .fill([...lines, '- helped customer 7.', '   '].join('\n'))
  await expect(page.getByText('200 new notes')).toBeVisible()
  await expect(page.getByText('1 line says what is there already:')).toBeVisible()
  await page.getByRole('button', { name: 'Add 200 notes' }).click()
  await step(page, 'Wall').click()
  await expect(page.getByRole('option')).toHaveCount(200)
  await expect(page.getByRole('option').first()).toHaveText('Helped customer 0')

  await page.getByRole('option').first().focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('200 notes chosen')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Into a new group' }).fill('Helping')
  await page.keyboard.press('Enter')
  await expect(notesIn(page, 'Helping')).toHaveCount(200)
  const loose = page.getByRole('listbox', { name: 'In no group yet' }).getByRole('option')
  await page.keyboard.press('Control+z')
  await expect(loose).toHaveCount(200)
  await page.keyboard.press('Control+Shift+z')
  await expect(notesIn(page, 'Helping')).toHaveCount(200)

  await step(page, 'Tree').click()
  await expect(page.getByText('100 notes do not fit in')).toBeVisible()
  await page.getByRole('button', { name: 'Grow this tree' }).click()
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Helping, unrated' })).toBeVisible()
  // What is stored can be read again.
  await afterReload(page)
  await expect(page.getByRole('button', { name: 'Helping, unrated' })).toBeVisible()
})

test('the timer says politely when the time is up', async ({ page }) => {
  await page.clock.install()
  await begin(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toHaveText('5:00 left')
  await page.clock.runFor('04:10')
  await expect(page.getByText('One minute left. Finish your thought.')).toBeVisible()
  await page.clock.runFor('01:00')
  await expect(page.getByText('Time is up. Finish the note that you are writing.')).toBeVisible()
  await page.getByRole('button', { name: 'Set back' }).click()
  await expect(page.getByRole('combobox', { name: 'Minutes' })).toHaveValue('5')
})
